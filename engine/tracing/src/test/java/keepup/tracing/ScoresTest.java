package keepup.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScoresTest {
  @Test
  void a_small_case_worked_by_hand() {
    float[] given = {.1f, .4f, .35f, .8f};
    boolean[] rights = {false, false, true, true};
    Scores scores = Scores.of(given, rights);
    assertThat(scores.auc()).isEqualTo(.75);
    assertThat(scores.logLoss())
        .isCloseTo(-(Math.log(.9) + Math.log(.6) + Math.log(.35) + Math.log(.8)) / 4, within(1e-7));
    assertThat(scores.brier()).isCloseTo((.01 + .16 + .65 * .65 + .04) / 4, within(1e-7));
    assertThat(scores.calibrationError()).isCloseTo((.1 + .4 + .65 + .2) / 4, within(1e-7));
  }

  @Test
  void ties_count_half() {
    assertThat(Scores.of(new float[] {.5f, .5f, .5f}, new boolean[] {true, false, true}).auc())
        .isEqualTo(.5);
  }

  @Test
  void probabilities_that_come_true_are_calibrated() {
    SplittableRandom random = new SplittableRandom(1);
    int size = 200_000;
    float[] given = new float[size];
    float[] bolder = new float[size];
    boolean[] rights = new boolean[size];
    for (int i = 0; i < size; i++) {
      given[i] = (float) random.nextDouble();
      bolder[i] =
          (float) Logistic.probability(2 * Logistic.logOdds(Math.clamp(given[i], .01, .99)));
      rights[i] = random.nextDouble() < given[i];
    }
    assertThat(Scores.of(given, rights).calibrationError()).isLessThan(.006);
    assertThat(Scores.of(bolder, rights).calibrationError()).isGreaterThan(.05);
  }
}
