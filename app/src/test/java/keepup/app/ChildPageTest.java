package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What adults see of a child and of a class.
class ChildPageTest {
  private static final GroupsSchool SCHOOL = GroupsSchool.make("children");
  private static final Visitor TEACHER = Visitor.signedIn(SCHOOL.email("teacher"));
  private static final String STEP = GroupsSchool.STEP.value();

  @Test
  void every_claim_opens_the_answers_behind_it() {
    String page = TEACHER.get(child("Beth Orme")).body();
    String wrote =
        SCHOOL.text(
            "select given from answer a join pupil p using (school_id, pupil_id)"
                + " where p.legal_forename = 'Beth' and number = 1");

    assertThat(page)
        .contains("What is next", "5 of 5 answers show “Smaller from larger”")
        .contains("id=\"step-" + STEP + "\"", ">" + wrote + "<", "Ms Okafor")
        .contains("href=\"/checks/" + SCHOOL.text("select check_id::text from exit_check"));
  }

  @Test
  void a_child_of_whom_nothing_was_typed_has_an_empty_page_and_no_claim() {
    assertThat(TEACHER.get(child("Joy Wick")).body())
        .contains("Nothing in the record yet")
        .doesNotContain("Ideas to talk about");
  }

  @Test
  void what_a_teacher_says_counts_as_evidence_is_signed_and_can_be_taken_back() {
    String page = child("Cai Pugh");
    assertThat(standing(TEACHER.get(page).body())).contains("Not yet");

    say("Cai Pugh", "can", "Did it with counters, and said why.");
    String said = TEACHER.get(page).body();
    assertThat(standing(said)).contains("Secure", "Ms Okafor says");
    assertThat(said)
        .contains("“Did it with counters, and said why.”", "older, counts no more")
        .containsPattern("I know they can</strong>: .*Ms Okafor, \\d+ \\w+");

    say("Cai Pugh", "taken-back", "It was somebody else.");
    String back = TEACHER.get(page).body();
    assertThat(standing(back)).contains("Not yet");
    assertThat(back).contains("replaced by a later entry", "It was somebody else.");
    assertThat(
            SCHOOL.count(
                "select count(*)::int from observation join pupil using (school_id, pupil_id) where legal_forename = 'Cai'"))
        .isEqualTo(2);
  }

  @Test
  void not_yet_i_saw_it_outweighs_right_answers_of_the_same_day() {
    assertThat(standing(TEACHER.get(child("Gus Thorn")).body())).contains("Secure");

    say("Gus Thorn", "not-yet", "Copied from next to him.");

    assertThat(standing(TEACHER.get(child("Gus Thorn")).body())).contains("Not yet");
  }

  @Test
  void a_colleague_who_is_not_with_the_class_finds_no_such_child() {
    Visitor other = Visitor.signedIn(SCHOOL.email("other-teacher"));

    assertThat(other.get(child("Beth Orme")).statusCode()).isEqualTo(404);
    assertThat(
            other
                .post(child("Beth Orme") + "/observations", Map.of("step", STEP, "says", "can"))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void the_class_map_has_children_in_register_order_and_says_each_mark_in_words() {
    String map = TEACHER.get("/classes/" + SCHOOL.classId + "/map").body();

    assertThat(map)
        .containsSubsequence(">Amir K<", ">Amir M<", ">Beth<", ">Cai<", ">Zoë<")
        .contains("Not yet: Smaller from larger", "<dt>", "Not asked yet")
        .doesNotContain("%", "score", "rank");
  }

  @Test
  void ready_for_tomorrow_names_who_would_stumble_and_on_what() {
    String ready = "/classes/" + SCHOOL.classId + "/ready";

    String page = TEACHER.read(ready);
    assertThat(page.substring(page.indexOf("Would stumble"), page.indexOf("We do not know")))
        .contains("Beth Orme", "Smaller from larger")
        .doesNotContain("Ezra", "Fay");

    String check = FirstDays.place(TEACHER.post(ready, Map.of("step", stepShown(page))));
    assertThat(TEACHER.get(check).body()).contains("A check", "Needed before");
    assertThat(TEACHER.get("/classes/" + SCHOOL.classId).body())
        .doesNotContain(check); // today's exit check is still the other
  }

  @Test
  void the_two_who_differ_most_stand_side_by_side() {
    String page = TEACHER.read("/classes/" + SCHOOL.classId + "/contrast?step=" + STEP);

    String pair = page.substring(page.indexOf("data-testid=\"pair\""));
    assertThat(pair.split("<section class=\"card\"", -1)).hasSize(3);
    assertThat(pair)
        .contains("5 answers show", "What to ask both", "How did you know?")
        .doesNotContain("better", "worse");
  }

  @Test
  void a_step_that_is_nowhere_is_not_here() {
    String classHere = "/classes/" + SCHOOL.classId;
    assertThat(TEACHER.get(classHere + "/ready?step=y9.none").statusCode()).isEqualTo(404);
    assertThat(TEACHER.get(classHere + "/contrast?step=y9.none").statusCode()).isEqualTo(404);
    assertThat(TEACHER.post(classHere + "/ready", Map.of("step", "y9.none")).statusCode())
        .isEqualTo(404);
  }

  private static void say(String name, String says, String note) {
    TEACHER.post(child(name) + "/observations", Map.of("step", STEP, "says", says, "note", note));
  }

  /// The card of the step on a child's page.
  private static String standing(String page) {
    int from = page.indexOf("id=\"step-" + STEP + "\"");
    assertThat(from).isPositive();
    return page.substring(from, page.indexOf("</p>", from));
  }

  private static String stepShown(String page) {
    String before = "name=\"step\" value=\"";
    int from = page.indexOf(before) + before.length();
    return page.substring(from, page.indexOf('"', from));
  }

  private static String child(String name) {
    return "/children/" + SCHOOL.pupils.get(name);
  }
}
