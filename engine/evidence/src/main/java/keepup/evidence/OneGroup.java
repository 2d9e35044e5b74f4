package keepup.evidence;

import java.util.ArrayList;
import java.util.List;

/// One group before and after, without anything to compare it with: never evidence that an
/// intervention works, and shown beside the change that selection alone would bring.
///
/// Children chosen for a low score drift back: by (1−r)·(M−m)/S, r the test's reliability over the
/// time between, m the group's mean at the start, M and S those of all children (Barnett, van der
/// Pols & Dobson 2005). For the lowest fifth with r = .8 that is .28 standard deviations.
public final class OneGroup {
  /// How far below the mean the lowest fifth of a normal distribution is: φ(z)/.2 at its upper end.
  private static final double LOWEST_FIFTH = 1.3998096;

  private OneGroup() {}

  /// What is known of all the children from whom the group was chosen.
  ///
  /// @param mean NaN where it is not known; then the group is taken to be the lowest fifth
  /// @param sd NaN where it is not known; then the group's own is taken
  /// @param reliability of the test, between 0 and 1
  public record Population(double mean, double sd, double reliability) {}

  /// @throws IllegalArgumentException if fewer than two pupils have both scores
  public static Effect of(List<Pupil> all, Population population, double level) {
    double[] before = all.stream().filter(OneGroup::isWhole).mapToDouble(Pupil::baseline).toArray();
    double[] after = all.stream().filter(OneGroup::isWhole).mapToDouble(Pupil::outcome).toArray();
    int n = before.length;
    if (n < 2) {
      throw new IllegalArgumentException(
          "Pupils with a baseline and an outcome (" + n + ") must be at least two.");
    }
    double[] changes = new double[n];
    for (int i = 0; i < n; i++) {
      changes[i] = after[i] - before[i];
    }
    double sd = Double.isNaN(population.sd()) ? sd(before) : population.sd();
    if (!(sd > 0)) {
      throw new IllegalArgumentException("All baselines are the same.");
    }
    double correction = n > 2 ? HedgesG.correction(n - 1.0) : 1;
    double g = correction * mean(changes) / sd;
    double se = Math.sqrt(square(sd(changes) / sd) / n + g * g / (2.0 * (n - 1)));
    double t = Distributions.tQuantile((1 + level) / 2, n - 1);
    double below =
        Double.isNaN(population.mean()) ? LOWEST_FIFTH : (population.mean() - mean(before)) / sd;
    double drift = (1 - population.reliability()) * below;
    List<String> warnings = new ArrayList<>();
    warnings.add(
        "%s drift by %+.2f standard deviations towards the mean with no help at all (reliability %.2f): of the change of %+.2f, %+.2f is left."
            .formatted(
                Double.isNaN(population.mean())
                    ? "If they were chosen as the lowest fifth, such children"
                    : "Children with such scores",
                drift,
                population.reliability(),
                g,
                g - drift));
    warnings.add("What is left may be the year's ordinary teaching: nothing here can tell.");
    return new Effect(
        List.of(n, 0),
        mean(changes),
        sd,
        g,
        se,
        n - 1,
        Interval.around(g, t * se),
        Distributions.tBothSides(mean(changes) * Math.sqrt(n) / sd(changes), n - 1),
        Double.NaN,
        1,
        drift,
        0,
        Double.NaN,
        "one group before and after",
        warnings,
        false,
        "There is no comparison group: the change cannot be told from ordinary learning and from regression to the mean.");
  }

  private static boolean isWhole(Pupil pupil) {
    return !Double.isNaN(pupil.baseline()) && !Double.isNaN(pupil.outcome());
  }

  private static double mean(double[] values) {
    return java.util.Arrays.stream(values).average().orElseThrow();
  }

  private static double sd(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += square(value - mean);
    }
    return Math.sqrt(squares / (values.length - 1));
  }

  private static double square(double value) {
    return value * value;
  }
}
