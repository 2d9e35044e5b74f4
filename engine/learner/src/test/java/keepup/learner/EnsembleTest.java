package keepup.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class EnsembleTest {
  private static final double SLIP = 0.1;

  /// Ten steps, each of which needs the one before.
  private static StepScope line() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      steps.add(
          new Step(
              new StepId("s" + i),
              3,
              "test",
              "says",
              i == 0 ? List.of() : List.of(new StepId("s" + (i - 1))),
              List.of(),
              "",
              new Step.QuestionSource("none", Map.of()),
              true,
              List.of(),
              new Step.Representations("", "", ""),
              Map.of(),
              List.of(),
              "",
              "",
              "",
              new Step.Family("", "")));
    }
    return new StepScope(new StepGraph(steps), steps.stream().map(Step::id).toList());
  }

  private static void tell(Ensemble ensemble, int step, boolean right) {
    double[] ifSecure = new double[EnsembleParameters.DEFAULT.slips().size()];
    java.util.Arrays.fill(ifSecure, Math.log(right ? 1 - SLIP : SLIP * 0.1));
    ensemble.tell(step, ifSecure, Math.log(right ? 0.07 : 0.5));
  }

  @Test
  void a_pupil_is_expected_to_stand_where_the_class_was_taught_to() {
    EnsembleParameters half = EnsembleParameters.DEFAULT.taughtTo(0.5);
    Poll poll = Ensemble.before(line(), half, 1).poll();
    assertThat(poll.secure(1)).isGreaterThan(0.8);
    assertThat(poll.secure(8)).isLessThan(0.25);
    assertThatThrownBy(() -> EnsembleParameters.DEFAULT.taughtTo(1.2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.2");
  }

  @Test
  void a_right_answer_makes_what_comes_before_secure_and_a_wrong_one_what_comes_after_not() {
    Ensemble ensemble = Ensemble.before(line(), EnsembleParameters.DEFAULT, 1);
    tell(ensemble, 4, true);
    tell(ensemble, 7, false);
    Poll poll = ensemble.poll();
    assertThat(poll.secure(0)).isGreaterThan(0.9);
    assertThat(poll.secure(9)).isLessThan(0.15);
    assertThat(poll.next(5) + poll.next(6) + poll.next(7)).isGreaterThan(0.8);
  }

  @Test
  void the_step_between_the_last_right_and_the_first_wrong_answer_is_the_one_to_teach_next() {
    Ensemble ensemble = Ensemble.before(line(), EnsembleParameters.DEFAULT, 2);
    tell(ensemble, 4, true);
    tell(ensemble, 7, false);
    tell(ensemble, 5, true);
    tell(ensemble, 6, false);
    assertThat(ensemble.poll().next(6)).isGreaterThan(0.8);
  }

  @Test
  void the_same_seed_gives_the_same_belief_and_a_copy_does_not_touch_it() {
    Ensemble first = Ensemble.before(line(), EnsembleParameters.DEFAULT, 3);
    Ensemble copy = first.copy();
    tell(copy, 4, false);
    Ensemble second = Ensemble.before(line(), EnsembleParameters.DEFAULT, 3);
    assertThat(first.poll().secure(4)).isEqualTo(second.poll().secure(4));
    tell(first, 4, false);
    assertThat(first.poll().secure(4)).isEqualTo(copy.poll().secure(4));
  }

  @Test
  void a_step_is_secure_and_next_never_at_once() {
    Poll poll = Ensemble.before(line(), EnsembleParameters.DEFAULT, 4).poll();
    for (int i = 0; i < 10; i++) {
      assertThat(poll.secureAndNext(i, i)).isZero();
      assertThat(poll.secure(i) + poll.next(i)).isLessThanOrEqualTo(1 + 1e-9);
    }
  }

  @Test
  void an_old_answer_says_less_than_one_of_today() {
    Evidence today = new Evidence(new StepId("s"), 0.01, Map.of("m", 0.86), 0.02, 0.1);
    assertThat(Drift.DEFAULT.now(today, 0)).isEqualTo(today);
    Evidence old = Drift.DEFAULT.now(today, 90);
    assertThat(old.ifHolds().getOrDefault("m", 0.0) / old.ifSecure()).isLessThan(0.2 * 0.86 / 0.01);
    Evidence ancient = Drift.DEFAULT.now(today, 100_000);
    assertThat(ancient.ifHolds().getOrDefault("m", 0.0)).isCloseTo(0.1, within(1e-6));
  }

  @Test
  void a_drift_of_no_days_is_refused() {
    assertThatThrownBy(() -> new Drift(0, 1, 1)).hasMessageContaining("above 0");
  }
}
