package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import keepup.app.account.HubRole;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;

/// A school's audit is its own: the hub sees what the school shares, for as long as it shares it.
class JourneyTest {
  private static final Pattern LEVEL = Pattern.compile("name=\"(level-[a-z.-]+)\"");
  private static final List<String> AREAS =
      List.of(
          "vision-and-culture",
          "mathematical-mindsets",
          "subject-expertise",
          "school-systems",
          "arithmetical-proficiency");

  private final TestHub hub = TestHub.make("journey" + System.nanoTime());
  private final TestHub other = TestHub.make("journey-other" + System.nanoTime());
  private final TestSchool school = TestSchool.make("journeying" + System.nanoTime());
  private final Visitor head = Visitor.signedIn(school.email(Role.HEAD));
  private final Visitor lead = Visitor.signedIn(hub.email(HubRole.LEAD));

  private void join(TestHub one) {
    head.post("/taking-part", Map.of("code", one.invitation()));
  }

  private String begin() {
    return head.post("/journey", Map.of())
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]*", "");
  }

  /// Answers every statement of an area, each with a line of evidence.
  private void answer(String audit, String area, String level) {
    Map<String, String> answers = new HashMap<>();
    LEVEL
        .matcher(head.read(audit + "/" + area))
        .results()
        .forEach(found -> {
          answers.put(found.group(1), level);
          answers.put(found.group(1).replace("level-", "evidence-"), "Two books of Year 3.");
        });
    assertThat(answers).hasSize(10);
    assertThat(head.post(audit + "/" + area, answers).statusCode()).isEqualTo(302);
  }

  private String share(String audit, TestHub with, boolean evidence) {
    String place =
        TestGroup.asSchool(
                school,
                "select hub_school_id::text from hub_school where hub_id = '%s'"
                    .formatted(with.id()))
            .getFirst();
    head.post(
        audit + "/share",
        evidence ? Map.of("hub", place, "evidence", "yes") : Map.of("hub", place));
    return place;
  }

  @Test
  void a_school_that_says_that_it_is_ready_is_invited_next_by_the_hub_that_it_told() {
    join(hub);
    join(other);
    String audit = begin();
    AREAS.forEach(area -> answer(audit, area, "in-place"));
    assertThat(lead.read("/programme/journey")).contains("No school is both ready");

    String place = share(audit, hub, false);
    assertThat(lead.read("/programme/journey")).contains("By its own audit more than half");
    assertThat(lead.read("/programme/journey/" + place))
        .contains("Invite next", "5 of 5 in place or secure")
        .doesNotContain("Two books of Year 3", "A Headteacher");
    Visitor stranger = Visitor.signedIn(other.email(HubRole.LEAD));
    assertThat(stranger.read("/programme/journey")).contains("No school is both ready");
    assertThat(stranger.get("/programme/journey/" + place).statusCode()).isEqualTo(404);

    share(audit, hub, true);
    assertThat(lead.read("/programme/journey/" + place)).contains("Two books of Year 3");
    head.post(audit + "/back", Map.of("hub", place));
    assertThat(lead.read("/programme/journey/" + place))
        .contains("Nothing yet")
        .doesNotContain("Two books of Year 3");
  }

  @Test
  void a_line_of_evidence_that_names_a_child_does_not_leave_the_school() {
    join(hub);
    String audit = begin();
    head.post(
        audit + "/school-systems",
        Map.of(
            "level-systems.time", "secure", "evidence-systems.time", "Bo had a second session."));
    String place = share(audit, hub, true);
    assertThat(lead.read("/programme/journey/" + place)).contains("Nothing yet");
    share(audit, hub, false);
    assertThat(lead.read("/programme/journey/" + place))
        .contains("1 of 5 in place")
        .doesNotContain("second session");
  }

  @Test
  void the_same_audit_on_a_later_day_says_what_has_changed() {
    join(hub);
    TestGroup.asSchool(
        school,
        """
        with a as (insert into readiness_audit (school_id, audit_id, begun_by, begun_on)
          select school_id, gen_random_uuid(), staff_id, current_date - 300 from staff where role = 'head'
          returning school_id, audit_id, begun_by),
        b as (insert into readiness_answer (school_id, audit_id, statement, answer, answered_by)
          select school_id, audit_id, unnest(array['systems.time', 'systems.fair']), unnest('{0,3}'::int[]), begun_by from a)
        select 'done'\
        """);
    String audit = begin();
    answer(audit, "school-systems", "in-place");
    assertThat(head.read(audit)).contains("1 further on than last time, 1 further back");
    assertThat(head.read(audit + "/school-systems")).contains("Last time: Not yet");
    assertThat(begin()).isEqualTo(audit);
  }

  @Test
  void secure_needs_evidence_and_only_those_who_run_the_school_answer() {
    String audit = begin();
    String area = audit + "/school-systems";
    assertThat(head.post(area, Map.of("level-systems.time", "secure")).body())
        .contains("“Secure, with evidence” needs a line of evidence");
    assertThat(head.post(area, Map.of("evidence-systems.time", "Seen")).body())
        .contains("There is evidence, but no answer");
    Visitor teacher = Visitor.signedIn(school.email(Role.TEACHER));
    assertThat(teacher.get(area).statusCode()).isEqualTo(200);
    assertThat(teacher.post(area, Map.of("level-systems.time", "in-place")).statusCode())
        .isEqualTo(403);
    assertThat(TestGroup.asSchool(school, "select statement from readiness_answer")).isEmpty();
  }

  @Test
  void a_stage_goes_with_its_route_and_is_not_still_to_come() {
    String page = "/programme/journey/" + hub.school();
    Map<String, String> move =
        new HashMap<>(Map.of("route", "twilights", "stage", "development", "since", "2026-09-01"));
    assertThat(lead.post(page, move).body())
        .contains("“Introduction in twilights” is an introduction");
    move.putAll(Map.of("route", "early-years", "since", "2199-01-01"));
    assertThat(lead.post(page, move).body()).contains("This day is still to come");
    move.put("since", "2020-01-01");
    assertThat(lead.post(page, move).statusCode()).isEqualTo(302);
    assertThat(lead.read("/programme/journey"))
        .contains("Early years", "It has been in the stage “Development” for more than 15 months");
    assertThat(
            Visitor.signedIn(hub.email(HubRole.ORGANISER)).get("/programme/journey").statusCode())
        .isEqualTo(403);
  }
}
