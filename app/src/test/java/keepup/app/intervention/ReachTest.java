package keepup.app.intervention;

import static keepup.app.intervention.Result.ABSENT;
import static keepup.app.intervention.Result.NEARLY;
import static keepup.app.intervention.Result.NOT_YET;
import static keepup.app.intervention.Result.SECURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class ReachTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();
  private static final Step LESSON =
      CURRICULUM.steps().getStep(new StepId("y3.subtract.one-exchange"));
  private static final Step OLD =
      CURRICULUM.steps().listSteps().stream()
          .filter(step -> step.year() == 1)
          .findFirst()
          .orElseThrow();

  @Test
  void a_new_and_narrow_gap_is_for_a_session_today() {
    assertThat(Reach.findInstead(LESSON, LESSON, 1, List.of(), "")).isEmpty();
    assertThat(Reach.findInstead(LESSON, LESSON, 3, List.of(NOT_YET, NOT_YET), "")).isEmpty();
  }

  @Test
  void a_gap_two_years_older_than_the_lesson_is_for_catch_up() {
    assertThat(Reach.findInstead(LESSON, OLD, 1, List.of(), "").orElseThrow())
        .startsWith("This gap is 2 years older than the lesson: plan catch-up");
  }

  @Test
  void four_steps_missing_at_once_are_for_catch_up() {
    assertThat(Reach.findInstead(LESSON, LESSON, 4, List.of(), "").orElseThrow())
        .startsWith("4 steps are missing at once");
  }

  @Test
  void three_sessions_without_gain_change_the_approach_not_the_dose() {
    assertThat(
            Reach.findInstead(
                    LESSON, LESSON, 1, List.of(NOT_YET, ABSENT, NOT_YET, NEARLY), "Count on.")
                .orElseThrow())
        .contains("not a fourth")
        .contains("begin again at “Count on”");
  }

  @Test
  void sessions_that_helped_go_on() {
    assertThat(Reach.findInstead(LESSON, LESSON, 1, List.of(NEARLY, NOT_YET, NOT_YET), ""))
        .isEmpty();
    assertThat(Reach.findInstead(LESSON, LESSON, 1, List.of(NOT_YET, SECURE, NOT_YET), ""))
        .isEmpty();
  }
}
