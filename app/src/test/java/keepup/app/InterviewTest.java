package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// An interview that one adult leads and another watches; and a set on paper.
class InterviewTest {
  private static final GroupsSchool SCHOOL = GroupsSchool.make("interviews");
  private static final Visitor TEACHER = Visitor.signedIn(SCHOOL.email("teacher"));
  private static final Visitor ASSISTANT = Visitor.signedIn(SCHOOL.email("assistant"));

  @Test
  void two_adults_write_down_the_same_tasks_and_see_where_they_differ() {
    String here = begin("Beth Orme");
    String first = write(TEACHER, here, "41", "counted-on", "Used her fingers.");
    write(TEACHER, here, "42", "knew-it", "");
    assertThat(write(ASSISTANT, here, "41", "guessed", "")).isEqualTo(first);
    write(ASSISTANT, here, "42", "knew-it", "");

    String compare = TEACHER.get(here + "/compare").body();
    assertThat(compare)
        .contains("Ms Okafor", "Mr Ali", "Counted on or back", "Guessed", "“Used her fingers.”")
        .containsOnlyOnce("You saw it differently");
    assertThat(SCHOOL.count("select count(*)::int from strategy_seen")).isGreaterThan(3);
    assertThat(TEACHER.get("/children/" + SCHOOL.pupils.get("Beth Orme")).body())
        .contains("as adults saw it", "Counted on or back", "“Used her fingers.”");
  }

  @Test
  void the_next_task_comes_when_one_is_written_down_and_the_interview_can_be_ended() {
    String here = begin("Cai Pugh");
    String page = TEACHER.get(here).body();
    assertThat(page).contains("Interview: task 1", "Have at hand", "How did you know?");
    write(TEACHER, here, "", "not-seen", "He looked out of the window.");
    assertThat(TEACHER.get(here).body()).contains("Interview: task 2");

    var ended = TEACHER.post(here + "/end", Map.of("why", "enough"));

    assertThat(TEACHER.get(FirstDays.place(ended)).body())
        .contains("The child had enough.", "(no answer)");
    assertThat(TEACHER.get("/classes/" + SCHOOL.classId + "/interviews").body())
        .contains("The child had enough.");
  }

  @Test
  void a_set_on_paper_is_a_check_of_its_own_that_tells_mistakes_apart() {
    var made =
        TEACHER.post(
            "/classes/" + SCHOOL.classId + "/paper-set",
            Map.of("step", GroupsSchool.STEP.value(), "questions", "8"));
    String check = FirstDays.place(made);

    assertThat(TEACHER.get(check).body()).contains("A check", "Type in the answers");
    assertThat(TEACHER.get(check + "/answer-sheet").body())
        .contains("Smaller from larger", "Exchanges but leaves the lender");
    assertThat(TEACHER.get("/classes/" + SCHOOL.classId).body()).doesNotContain(check);
  }

  private static String begin(String name) {
    return FirstDays.place(
        TEACHER.post(
            "/classes/" + SCHOOL.classId + "/interviews",
            Map.of(
                "step",
                GroupsSchool.STEP.value(),
                "child",
                String.valueOf(SCHOOL.pupils.get(name)))));
  }

  /// Gives the question that was written down.
  private static String write(
      Visitor adult, String here, String answer, String strategy, String note) {
    String page = adult.get(here).body();
    Map<String, String> fields = new HashMap<>(PageForm.read(page, "number"));
    fields.putAll(Map.of("answer", answer, "strategy", strategy, "note", note));
    adult.post(here + "/answers", fields);
    int at = page.indexOf("task-question");
    return page.substring(at, page.indexOf("</p>", at));
  }
}
