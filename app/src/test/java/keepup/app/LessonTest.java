package keepup.app;

import static keepup.app.Device.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import keepup.app.account.Role;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.junit.jupiter.api.Test;

/// Choosing a step, and the check that it makes.
class LessonTest {
  private static final TestSchool SCHOOL = TestSchool.make("lessons");
  private static final Device TEACHER = Device.of(SCHOOL.email(Role.TEACHER));
  private static final UUID OWN_CLASS = SCHOOL.classes().getFirst().id().value();
  private static final Step STEP = RunningApp.bean(Curriculum.class).steps().listSteps().getLast();

  @Test
  void one_press_writes_the_lesson_down_and_makes_its_check() {
    String check = TEACHER.choose(OWN_CLASS, STEP.id().value());

    assertThat(check).startsWith("/checks/");
    assertThat(TEACHER.get(check).body()).contains("Exit check", "Ask something else here");
    assertThat(TEACHER.get("/").body()).contains("Type in the answers");
    assertThat(TEACHER.get("/classes/" + OWN_CLASS + "/lesson").body()).contains("Taught today");
  }

  @Test
  void a_step_that_the_curriculum_does_not_have_makes_nothing() {
    String page = "/classes/" + OWN_CLASS + "/lesson";

    assertThat(TEACHER.form(page, page, "step", "y9.no.such").statusCode()).isEqualTo(404);
    assertThat(TEACHER.form(page, page, "step", "\u2026").statusCode()).isEqualTo(404);
  }

  @Test
  void a_check_of_two_or_of_forty_questions_is_refused_in_words() {
    String page = "/classes/" + OWN_CLASS + "/lesson";

    TEACHER.form(page, page, "step", STEP.id().value(), "questions", "40");

    assertThat(TEACHER.get(page).body()).contains("A check has 3 to 10 questions");
  }

  @Test
  void the_childs_paper_has_no_answer_and_the_adults_sheet_has_them() {
    String check = TEACHER.choose(OWN_CLASS, STEP.id().value());

    assertThat(TEACHER.get(check + "/paper").body())
        .contains("Name")
        .doesNotContain("Right answer");
    assertThat(TEACHER.get(check + "/answer-sheet").body()).contains("Right answer");
    assertThat(TEACHER.get(check + "/board?question=1").body()).contains("Question 1 of");
  }

  @Test
  void a_teachers_own_question_makes_a_new_check_and_an_unreadable_one_says_why() {
    String check = TEACHER.choose(OWN_CLASS, STEP.id().value());

    var read = TEACHER.form(check, check + "/questions", "number", "2", "question", "304 - 187");
    String changed = read.headers().firstValue("Location").orElse("");
    assertThat(changed).contains("/checks/").doesNotContain(check);
    assertThat(TEACHER.get(java.net.URI.create(changed).getPath()).body()).contains("304 − 187");

    var unread = TEACHER.form(check, check + "/questions", "number", "2", "question", "3 apples");
    assertThat(unread.statusCode()).isEqualTo(200);
    assertThat(unread.body()).contains("3 apples", "Maybe ");
  }

  @Test
  void once_answers_are_there_the_questions_stay() {
    String check = TEACHER.choose(OWN_CLASS, STEP.id().value());
    TEACHER.sendAnswers(check, answer(UUID.randomUUID(), 1, TEACHER.pupils(check).getFirst(), "1"));

    TEACHER.form("/", check + "/questions", "number", "2", "question", "304 - 187");

    assertThat(TEACHER.get(check).body())
        .contains("its questions stay")
        .doesNotContain("304 − 187");
  }

  @Test
  void a_colleagues_class_is_not_here() {
    UUID other = SCHOOL.classes().get(1).id().value();

    assertThat(TEACHER.get("/classes/" + other + "/lesson").statusCode()).isEqualTo(404);
  }
}
