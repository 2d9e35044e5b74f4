package keepup.evidence;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/// Probabilities and quantiles that the models ask for.
final class Distributions {
  private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

  /// Beyond this many degrees of freedom t and normal agree to more than seven places.
  private static final double NEARLY_NORMAL = 1e8;

  private Distributions() {}

  static double normalQuantile(double probability) {
    return NORMAL.inverseCumulativeProbability(probability);
  }

  static double normalBelow(double value) {
    return NORMAL.cumulativeProbability(value);
  }

  /// @param df degrees of freedom, any positive number
  static double tQuantile(double probability, double df) {
    return df > NEARLY_NORMAL
        ? normalQuantile(probability)
        : new TDistribution(df).inverseCumulativeProbability(probability);
  }

  /// The probability of a value at least as far from nought, on either side.
  static double tBothSides(double t, double df) {
    double far = -Math.abs(t);
    return 2
        * (df > NEARLY_NORMAL
            ? normalBelow(far)
            : new TDistribution(df).cumulativeProbability(far));
  }

  /// The probability of a chi-squared value above this one.
  static double chiSquaredAbove(double value, double df) {
    return value <= 0
        ? 1
        : org.hipparchus.special.Gamma.regularizedGammaQ(df / 2, value / 2, 1e-15, 100_000);
  }

  static double chiSquaredQuantile(double probability, double df) {
    return new ChiSquaredDistribution(df).inverseCumulativeProbability(probability);
  }
}
