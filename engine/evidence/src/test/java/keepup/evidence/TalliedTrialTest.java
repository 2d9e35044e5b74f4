package keepup.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Sums of classes give what the pupils themselves give.
class TalliedTrialTest {
  private static Tally one(long before, long after) {
    return new Tally(1, before, after, before * before, after * after, before * after);
  }

  private static Pupil pupil(boolean treated, long before, long after, String cluster) {
    return new Pupil(treated, after, before, cluster);
  }

  private static TalliedTrial tallied(List<Pupil> pupils) {
    Map<String, TalliedTrial.Cell> cells = new LinkedHashMap<>();
    for (Pupil pupil : pupils) {
      Tally tally = one((long) pupil.baseline(), (long) pupil.outcome());
      cells.merge(
          pupil.cluster() + pupil.treated(),
          new TalliedTrial.Cell(pupil.cluster(), pupil.cluster(), pupil.treated(), 1, tally),
          (a, b) ->
              new TalliedTrial.Cell(
                  a.school(), a.form(), a.treated(), a.all() + 1, a.tally().plus(b.tally())));
    }
    return new TalliedTrial(List.copyOf(cells.values()));
  }

  /// @param schools of twenty pupils, drawn within each
  private static List<Pupil> pupils(int schools, double effect) {
    SplittableRandom random = new SplittableRandom(11);
    List<Pupil> pupils = new ArrayList<>();
    for (int s = 0; s < schools; s++) {
      double level = .6 * random.nextGaussian();
      for (int i = 0; i < 20; i++) {
        double able = level + random.nextGaussian();
        boolean treated = i % 2 == 0;
        pupils.add(
            pupil(
                treated,
                Math.round(100 + 15 * (able + .4 * random.nextGaussian())),
                Math.round(
                    100
                        + 15
                            * (able
                                + .5 * level
                                + (treated ? effect : 0)
                                + .4 * random.nextGaussian())),
                "S" + s));
      }
    }
    return pupils;
  }

  @Test
  void the_sums_of_schools_give_the_effect_that_their_pupils_give() {
    List<Pupil> pupils = pupils(12, .3);
    Effect whole = Effects.of(pupils, true, true, .95);
    TalliedTrial.Result sums = tallied(pupils).result();
    assertThat(whole.method()).contains("Kenward-Roger");
    assertThat(sums.g()).isCloseTo(whole.g(), within(1e-6));
    assertThat(sums.difference()).isCloseTo(whole.difference(), within(1e-5));
    assertThat(sums.se()).isCloseTo(whole.se(), within(1e-6));
    assertThat(sums.ci().low()).isCloseTo(whole.ci().low(), within(1e-5));
    assertThat(List.of((int) sums.treated(), (int) sums.compared())).isEqualTo(whole.n());
  }

  @Test
  void whole_classes_leave_fewer_degrees_of_freedom_than_pupils() {
    List<TalliedTrial.Cell> cells = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(4);
    for (int form = 0; form < 12; form++) {
      Tally tally = Tally.NOBODY;
      long level = Math.round(8 * random.nextGaussian());
      for (int i = 0; i < 25; i++) {
        long before = Math.round(100 + level + 12 * random.nextGaussian());
        tally = tally.plus(one(before, before + Math.round(6 * random.nextGaussian())));
      }
      cells.add(
          new TalliedTrial.Cell("S" + form / 2, "C" + form, form % 2 == 0, tally.pupils(), tally));
    }
    TalliedTrial trial = new TalliedTrial(cells);
    assertThat(trial.findObstacle()).isEmpty();
    assertThat(trial.result().df()).isLessThanOrEqualTo(10);
    assertThat(new TalliedTrial(cells.subList(0, 2)).findObstacle().orElseThrow())
        .contains("one class or school only");
  }

  @Test
  void a_trial_that_lost_far_more_of_one_group_is_not_believed() {
    List<TalliedTrial.Cell> cells =
        List.of(
            new TalliedTrial.Cell("S", "C", true, 30, tally(15)),
            new TalliedTrial.Cell("S", "C", false, 16, tally(15)));
    assertThat(new TalliedTrial(cells).findObstacle().orElseThrow()).contains("far more pupils");
  }

  private static Tally tally(int pupils) {
    Tally tally = Tally.NOBODY;
    for (int i = 0; i < pupils; i++) {
      tally = tally.plus(one(90 + i, 95 + 2 * i));
    }
    return tally;
  }

  @Test
  void sums_that_no_pupils_have_are_refused() {
    assertThatThrownBy(() -> new Tally(2, 200, 200, 1, 20_000, 20_000))
        .hasMessageContaining("No marks of 2 pupils");
  }
}
