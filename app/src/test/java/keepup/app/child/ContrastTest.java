package keepup.app.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import keepup.learner.StepBelief;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class ContrastTest {
  private static final StepId STEP = new StepId("some.step");

  @Test
  void two_who_think_alike_are_no_contrast_and_two_with_different_ideas_are_a_full_one() {
    StepBelief secure = new StepBelief(STEP, 1, Map.of(), 0);
    StepBelief one = new StepBelief(STEP, 0, Map.of("this", 1.0), 0);
    StepBelief other = new StepBelief(STEP, 0, Map.of("that", 1.0), 0);

    assertThat(Contrast.distance(secure, secure)).isZero();
    assertThat(Contrast.distance(secure, one)).isEqualTo(1);
    assertThat(Contrast.distance(one, other)).isEqualTo(1);
  }

  @Test
  void the_distance_is_half_of_what_the_probabilities_differ_by() {
    StepBelief one = new StepBelief(STEP, 0.7, Map.of("this", 0.2), 0.1);
    StepBelief other = new StepBelief(STEP, 0.4, Map.of("this", 0.3), 0.3);

    assertThat(Contrast.distance(one, other)).isCloseTo(0.3, within(1e-12));
  }
}
