package keepup.app;

import static keepup.app.TodaysGroupsTest.form;
import static keepup.app.TodaysGroupsTest.groups;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import keepup.app.account.Role;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.junit.jupiter.api.Test;

/// What goes before a lesson and what is handed over after a session, by the pages.
class BeforeAndAfterTest {
  private static final String NEXT =
      RunningApp.context()
          .getBean(Curriculum.class)
          .steps()
          .listNeededBy(GroupsSchool.STEP)
          .iterator()
          .next()
          .value();
  private static final Pattern WHEN = Pattern.compile("<option value=\"([0-9-]+T08:50)\"");

  @Test
  void a_group_before_a_lesson_has_a_sheet_of_its_own_and_stays_when_todays_groups_are_made() {
    GroupsSchool school = GroupsSchool.make("before");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    String shown = teacher.get(before(school)).body();
    assertThat(shown).contains("Should come", "Who would like to come?", "Amir Kaya", "Joy Wick");
    String session = FirstDays.place(teacher.post(page(school), chosen(school, shown)));
    assertThat(session).startsWith("/sessions/");
    assertThat(teacher.get(session).body())
        .contains("Before the lesson:", "1. The words.", "2. The picture.", "3. The step before:")
        .contains("Stop here", "Beth", "Asked to come.", "Joy")
        .doesNotContain("To end: each child alone");
    var pdf = teacher.get(session + "/sheet.pdf");
    assertThat(pdf.body()).startsWith("%PDF");

    teacher.post(groups(school), form(school, teacher));

    assertThat(teacher.get(before(school)).body())
        .contains("In use", "Call it off", "Beth and Joy");
    assertThat(Visitor.signedIn(school.email("assistant")).get("/sessions").body())
        .contains("Before the lesson “");
    teacher.post("/classes/" + school.classId + "/before/off", Map.of("step", NEXT));
    assertThat(teacher.get(before(school)).body()).doesNotContain("Call it off");
  }

  @Test
  void nobody_is_in_two_groups_at_once_and_a_small_group_stays_small() {
    GroupsSchool school = GroupsSchool.make("clash");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Map<String, String> form = chosen(school, teacher.get(before(school)).body());
    assertThat(FirstDays.place(teacher.post(page(school), form))).startsWith("/sessions/");
    form.put("need", other(form.getOrDefault("need", "")));
    if (!form.getOrDefault("need", "").isEmpty()) {
      teacher.post(page(school), form);
      assertThat(teacher.get(before(school)).body()).contains("takes another group then");
    }
    form.remove("child");
    form.remove("wish");
    teacher.post(page(school), form);
    assertThat(teacher.get(before(school)).body()).contains("Nobody is in the group");
  }

  /// Another step that the lesson stands on, or `""`.
  private static String other(String need) {
    var steps = RunningApp.context().getBean(Curriculum.class).steps();
    return steps.listSteps().stream()
        .filter(step -> step.id().value().equals(NEXT))
        .flatMap(step -> step.needs().stream())
        .map(id -> id.value())
        .filter(id -> !id.equals(need))
        .findFirst()
        .orElse("");
  }

  @Test
  void what_helps_a_child_stands_on_the_sheet_and_beside_the_group_and_a_ta_does_not_write_it() {
    GroupsSchool school = SessionAndTomorrowTest.used("helps");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Visitor assistant = Visitor.signedIn(school.email("assistant"));
    String child = "/children/" + school.pupils.get("Beth Orme");
    Map<String, String> support =
        Map.of(
            "kind", "things",
            "says", "Tens and ones stay on the table.",
            "fading", "A drawing of them next.",
            "lookAgain", "2099-01-11");
    assertThat(assistant.post(child + "/supports", support).statusCode()).isEqualTo(403);
    teacher.post(child + "/supports", support);
    teacher.post(child + "/supports", Map.of("kind", "words", "says", "Is autistic."));
    assertThat(school.count("select count(*) from child_support")).isEqualTo(1);
    assertThat(assistant.get(child).body())
        .contains("Tens and ones stay on the table.", "Ms Okafor");
    assertThat(assistant.get(SessionAndTomorrowTest.session(school, "Beth Orme")).body())
        .contains("Things to hold: Tens and ones stay on the table.", "A drawing of them next.");
    assertThat(assistant.get("/sessions").body())
        .contains("Beth: Tens and ones stay on the table.");
    assertThat(teacher.get(child + "/review").body())
        .contains("Tens and ones stay on the table.", "Look again on 11 January");
    teacher.post(child + "/supports", Map.of("kind", "things", "says", ""));
    assertThat(assistant.get("/sessions").body()).doesNotContain("Tens and ones");
    assertThat(assistant.get(child + "/review").body()).contains("Needed no longer.");
  }

  @Test
  void a_ta_sees_what_changed_since_she_looked_and_the_teacher_that_she_has_it_on_paper() {
    GroupsSchool school = SessionAndTomorrowTest.used("news");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Visitor assistant = Visitor.signedIn(school.email("assistant"));
    assertThat(teacher.get(groups(school)).body()).contains("Mr Ali has not said");
    assertThat(assistant.get("/sessions").body()).contains("you have not said that you have seen");
    assistant.post("/sessions/seen", Map.of());
    assertThat(assistant.get("/sessions").body()).contains("nothing has changed since");
    assertThat(teacher.get(groups(school)).body()).contains("Seen by Mr Ali, ");

    teacher.post(groups(school) + "/change", Map.of());
    Map<String, String> form = form(school, teacher);
    form.put("place." + school.pupils.get("Beth Orme"), "out");
    teacher.post(groups(school), form);

    assertThat(assistant.get("/sessions").body()).contains("Beth is no longer in “");
    assertThat(teacher.get(groups(school)).body()).contains("changed since");
    teacher.post(
        "/classes/" + school.classId + "/seen",
        Map.of(
            "what", "plan",
            "about", school.text("select max(held_on)::text from keep_up_plan"),
            "who", school.assistant.toString()));
    assertThat(teacher.get(groups(school)).body()).contains("Mr Ali has it on paper (Ms Okafor, ");
    assertThat(assistant.get("/sessions").body()).contains("nothing has changed since");
  }

  @Test
  void the_next_check_asks_again_what_a_child_was_helped_with_and_the_week_says_who_got_how_much() {
    GroupsSchool school = GroupsSchool.make("again");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    List<Step> others =
        RunningApp.context().getBean(Curriculum.class).steps().listSteps().stream()
            .filter(step -> step.year() == 3 && !step.needs().contains(GroupsSchool.STEP))
            .toList();
    Step helped = others.getFirst();
    Step lesson =
        others.stream()
            .filter(step -> !step.equals(helped) && !step.needs().contains(helped.id()))
            .reduce((_, last) -> last)
            .orElseThrow();
    school.heldBefore("Beth Orme", helped.id(), 10, "secure");
    school.heldBefore("Cai Pugh", helped.id(), 12, "not-yet");
    school.heldBefore("Cai Pugh", helped.id(), 11, "not-yet");
    school.heldBefore("Cai Pugh", helped.id(), 9, "not-yet");

    String here = "/classes/" + school.classId;
    assertThat(teacher.get(here + "/lesson").body())
        .contains("The check also asks again", "Beth Orme, about a week after their session")
        .doesNotContain("Cai Pugh");
    assertThat(teacher.get(here + "/since-yesterday").body()).contains("To ask again today");
    Map<String, String> form = Map.of("step", lesson.id().value());
    String check = FirstDays.place(teacher.post(here + "/lesson", form));
    assertThat(teacher.get(check).body()).contains("Also asked: ");
    var without = Map.of("step", lesson.id().value(), "again", "leave-out");
    check = FirstDays.place(teacher.post(here + "/lesson", without));
    assertThat(teacher.get(check).body()).doesNotContain("Also asked: ");
    assertThat(teacher.get(here + "/week").body())
        .contains("A lesson, not a session", "of 11 on ", "Nobody waits")
        .contains("3 sessions since ", "the last three without gain", "so not a fourth")
        .contains("Mr Ali 45", "assembly 3");
  }

  @Test
  void the_term_and_the_ledger_are_for_those_who_see_the_whole_school() {
    TestSchool school = TestSchool.make("term");
    WholeRecord.fill(RunningApp.context(), school);
    for (Role role : List.of(Role.HEAD, Role.MATHS_LEAD)) {
      Visitor visitor = Visitor.signedIn(school.email(role));
      assertThat(visitor.get("/term").body())
          .contains("Does it reach whom it should?", "What this does not say.");
      assertThat(visitor.get("/term/ledger").body()).contains("Left out: a group here has fewer");
    }
    for (Role role : List.of(Role.TEACHER, Role.TA)) {
      Visitor visitor = Visitor.signedIn(school.email(role));
      assertThat(visitor.get("/term").statusCode()).isEqualTo(403);
      assertThat(visitor.get("/term/ledger").statusCode()).isEqualTo(403);
      assertThat(visitor.get("/").body()).doesNotContain("The term");
    }
  }

  private static String page(GroupsSchool school) {
    return "/classes/" + school.classId + "/before";
  }

  private static String before(GroupsSchool school) {
    return page(school) + "?step=" + NEXT;
  }

  private static Map<String, String> chosen(GroupsSchool school, String page) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("step", NEXT);
    form.put("need", FirstDays.only(Pattern.compile("name=\"need\" value=\"([^\"]+)\""), page));
    form.put("child", String.valueOf(school.pupils.get("Beth Orme")));
    form.put("wish", String.valueOf(school.pupils.get("Joy Wick")));
    form.put("adult", school.assistant.toString());
    form.put("when", FirstDays.only(WHEN, page));
    return form;
  }
}
