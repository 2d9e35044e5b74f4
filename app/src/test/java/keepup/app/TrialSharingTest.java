package keepup.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keepup.app.account.Role;
import keepup.evidence.Effect;
import keepup.evidence.Effects;
import keepup.evidence.Pupil;
import org.junit.jupiter.api.Test;

/// Of a school's trial the hub sees what the school agreed to, computed here from the school's own
/// rows, and nothing that a form brought along.
class TrialSharingTest {
  private static final String IDS =
      IntStream.rangeClosed(1, 24).mapToObj("Q%02d"::formatted).collect(Collectors.joining(" "));

  private final TestGroup group = TestGroup.make("sharing" + System.nanoTime());
  private final Visitor head = Visitor.signedIn(group.first().email(Role.HEAD));
  private final Visitor lead = group.lead();
  private final String trial = group.ourPath() + "/trial";

  /// Draws, and brings in marks of all but the last few.
  private List<String> drawAndMark(int withoutOutcome) {
    head.post(trial + "/choice", Map.of("chosen", "same-day-ta"));
    head.post(trial + "/draw", Map.of("ids", IDS));
    List<String> drawn =
        TestGroup.asSchool(
            group.first(), "select code || ' ' || wave from trial_draw order by code");
    assertThat(drawn).hasSize(24).filteredOn(one -> one.endsWith("1")).hasSize(12);
    var file = new StringBuilder("pupil,before,after\n");
    int away = withoutOutcome;
    for (String one : drawn) {
      int number = Integer.parseInt(one.substring(1, 3));
      boolean gone = one.endsWith("2") && away-- > 0;
      file.append("%s,%d,%s\n".formatted(one.substring(0, 3), number % 9, gone ? "" : after(one)));
    }
    assertThat(head.upload(trial + "/marks", "marks.csv", file.toString().getBytes(UTF_8)))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(302));
    return drawn;
  }

  private static int after(String one) {
    int number = Integer.parseInt(one.substring(1, 3));
    return number % 9 + number % 4 + (one.endsWith("1") ? 2 : 0);
  }

  private String seal() {
    return head.read(trial).replaceAll("(?s).*name=\"seal\" value=\"([^\"]*)\".*", "$1");
  }

  @Test
  void the_result_is_computed_from_the_kept_rows_whatever_the_form_says() {
    group.freeze(-1);
    List<String> drawn = drawAndMark(1);
    assertThat(head.read(trial))
        .contains("What our rows say", "12 children with it and 11 without");
    assertThat(lead.read(group.path() + "/trial"))
        .contains("No school has shared a result")
        .doesNotContain("Q01");

    var forged =
        Map.of(
            "seal",
            seal(),
            "with",
            "99",
            "without",
            "98",
            "effect",
            "3.5",
            "variance",
            "0.001",
            "shown",
            "yes",
            "because",
            "Because I say so.");
    assertThat(head.post(trial + "/share", forged).statusCode()).isEqualTo(302);

    List<Pupil> pupils = new ArrayList<>();
    int away = 1;
    for (String one : drawn) {
      boolean gone = one.endsWith("2") && away-- > 0;
      pupils.add(
          new Pupil(
              one.endsWith("1"),
              gone ? Double.NaN : after(one),
              Integer.parseInt(one.substring(1, 3)) % 9,
              ""));
    }
    Effect effect = Effects.of(pupils, false, true, .95);
    assertThat(group.asHub("select with_it || ' ' || without_it from work_group_result"))
        .containsExactly("12 11");
    assertThat(Double.parseDouble(group.asHub("select effect from work_group_result").getFirst()))
        .isCloseTo(effect.g(), within(1e-12));
    assertThat(Double.parseDouble(group.asHub("select variance from work_group_result").getFirst()))
        .isCloseTo(effect.se() * effect.se(), within(1e-12));
    assertThat(lead.read(group.path() + "/trial"))
        .contains("12 and 11", "One school has shared a result")
        .doesNotContain("99 and 98", "Because I say so", "Q01");
    assertThat(group.asHub("select (count(*))::text from trial_mark")).containsExactly("0");
  }

  @Test
  void rows_that_changed_since_somebody_looked_are_not_what_they_agreed_to() {
    group.freeze(-1);
    drawAndMark(0);
    String before = seal();
    head.upload(trial + "/marks", "m.csv", "pupil,before,after\nQ01,1,40\n".getBytes(UTF_8));

    assertThat(head.post(trial + "/share", Map.of("seal", before)).body())
        .contains("The rows have changed since you looked");
    assertThat(group.asHub("select hub_id::text from work_group_result")).isEmpty();
    assertThat(head.post(trial + "/share", Map.of("seal", seal())).statusCode()).isEqualTo(302);
    assertThat(group.asHub("select told::text from work_group_result")).containsExactly("false");
  }

  @Test
  void a_result_is_shared_once_and_what_is_taken_back_is_gone_for_good() {
    group.freeze(-1);
    drawAndMark(0);
    head.post(trial + "/share", Map.of("seal", seal()));
    head.upload(trial + "/marks", "m.csv", "pupil,before,after\nQ01,1,40\n".getBytes(UTF_8));
    assertThat(head.post(trial + "/share", Map.of("seal", "x")).body())
        .contains("has shared its result, and there is one");
    assertThat(lead.read(group.path() + "/trial")).contains("12 and 12");

    head.post(trial + "/back", Map.of());
    assertThat(lead.read(group.path() + "/trial"))
        .contains("No school has shared a result")
        .doesNotContain("12 and 12");
    assertThat(group.asHub("select coalesce(effect::text, 'gone') from work_group_result"))
        .containsExactly("gone");
    assertThat(head.read(trial)).contains("was taken back").doesNotContain("We agree");
    assertThat(head.post(trial + "/share", Map.of("seal", "x")).body()).contains("there is one");
  }

  @Test
  void fewer_than_ten_outcomes_in_a_group_show_nothing() {
    group.freeze(-1);
    drawAndMark(3);
    assertThat(head.read(trial))
        .contains("Wave 2 has fewer than ten outcomes")
        .doesNotContain("What our rows say");
    assertThat(head.post(trial + "/share", Map.of("seal", "x")).body())
        .contains("There is no result to share");
    assertThat(group.asHub("select hub_id::text from work_group_result")).isEmpty();
  }

  @Test
  void nobody_looks_before_the_first_outcome_draws_twice_or_brings_a_name_in() {
    group.freeze(20);
    assertThat(head.post(trial + "/draw", Map.of("ids", IDS + " Ada")).body())
        .contains("no made-up id");
    assertThat(head.post(trial + "/draw", Map.of("ids", "Q01 Q02 Q03")).body())
        .contains("These are 3 children");
    head.post(trial + "/draw", Map.of("ids", IDS));
    assertThat(head.post(trial + "/draw", Map.of("ids", IDS.replace('Q', 'R'))).body())
        .contains("has drawn already");
    for (var bad :
        Map.of(
                "pupil,before,after\nQ01,3,4\n", "leave the column “after” empty until then",
                "pupil,before,after\nAda Smith,3,\n", "Line 2: the pupil is not a made-up id",
                "pupil,before,after\nQ99,3,\n", "Q99 was not drawn",
                "pupil,before,after\nQ01,3,\nQ01,4,\n", "is there twice",
                "pupil,before,after\nQ01,three,\n", "“three” in the column “before” is no number",
                "pupil,after\nQ01,\n", "no column “before”")
            .entrySet()) {
      assertThat(head.upload(trial + "/marks", "m.csv", bad.getKey().getBytes(UTF_8)).body())
          .contains(bad.getValue());
    }
    assertThat(TestGroup.asSchool(group.first(), "select code from trial_mark")).isEmpty();
    head.upload(trial + "/marks", "m.csv", "pupil,before,after\nQ01,3,\n".getBytes(UTF_8));
    assertThat(TestGroup.asSchool(group.first(), "select code from trial_mark"))
        .containsExactly("Q01");
  }

  @Test
  void a_teacher_with_a_seat_does_the_trial_and_whoever_runs_the_school_decides() {
    group.freeze(-1);
    Visitor teacher = Visitor.signedIn(group.first().email(Role.TEACHER));
    assertThat(teacher.post(trial + "/draw", Map.of("ids", IDS)).statusCode()).isEqualTo(403);
    String staff =
        TestGroup.asSchool(group.first(), "select staff_id::text from staff where role = 'teacher'")
            .getFirst();
    head.post(group.ourPath() + "/teachers", Map.of("first", staff));
    drawAndMark(0);
    String seal = seal();
    assertThat(teacher.read(trial))
        .contains("What our rows say", "The head or the maths lead agrees")
        .doesNotContain("We agree");
    for (String what : List.of("share", "back", "choice", "done", "counted")) {
      assertThat(
              teacher
                  .post(trial + "/" + what, Map.of("seal", seal, "chosen", "facts"))
                  .statusCode())
          .isEqualTo(403);
    }
    assertThat(group.asHub("select hub_id::text from work_group_result")).isEmpty();
  }

  @Test
  void a_childs_name_does_not_reach_the_group() {
    String space = group.ourPath() + "/space";
    assertThat(head.post(space, Map.of("words", "We tried it with ada testing.")).body())
        .contains("A child’s full name is in this");
    assertThat(head.post(space, Map.of("words", "Bo’s line was longer.")).body())
        .contains("“Bo”: so a child of the school is called", "no child is meant by these words");
    assertThat(head.post(space, Map.of("words", "Ada Testing", "nobody", "yes")).statusCode())
        .isEqualTo(200);
    assertThat(group.asHub("select words from work_group_post")).isEmpty();
    head.post(space, Map.of("words", "Bo is what we call the bead string.", "nobody", "yes"));
    assertThat(lead.read(group.path() + "/space")).contains("what we call the bead string");
  }

  @Test
  void a_school_writes_of_itself_alone_and_sees_no_other_schools_visits_or_money() {
    group.freeze(-1);
    String other = group.place(group.second()).toString();
    group.asHub(
        """
        insert into work_group_visit
          select hub_id, group_id, hub_school_id, 1, current_date, null, 'a note for one school' from work_group_school
        returning notes\
        """);
    for (String table : List.of("work_group_visit", "work_group_school")) {
      assertThat(TestGroup.asSchool(group.first(), "select hub_school_id::text from " + table))
          .containsExactly(group.place(group.first()).toString());
    }
    String result =
        """
        insert into work_group_result
          select hub_id, group_id, '%s'::uuid, 'Not ours', 'facts', 10, 10, 1, 1, true, '', false, 'x', current_date
            from work_group returning model\
        """
            .formatted(other);
    String answer =
        "insert into work_group_try select hub_id, group_id, gen_random_uuid(), '%s'::uuid, 'x', '', 'x' from work_group returning changed_by"
            .formatted(other);
    for (String change : List.of(result, answer)) {
      assertThatThrownBy(() -> TestGroup.asSchool(group.first(), change))
          .hasStackTraceContaining("row-level security");
    }
    assertThat(
            TestGroup.asSchool(
                group.first(),
                "update work_group_seat set name = 'Mine' where hub_school_id = '%s' returning name"
                    .formatted(other)))
        .isEmpty();
    TestSchool stranger = TestSchool.make("stranger" + System.nanoTime());
    for (String table :
        List.of("work_group", "work_group_seat", "work_group_post", "work_group_trial")) {
      assertThat(TestGroup.asSchool(stranger, "select hub_id::text from " + table)).isEmpty();
    }
    assertThat(Visitor.signedIn(stranger.email(Role.HEAD)).get(group.ourPath()).statusCode())
        .isEqualTo(404);
  }
}
