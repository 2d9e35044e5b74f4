package keepup.evidence;

import org.hipparchus.special.Gamma;

/// The standardised mean difference with the correction for small samples: g = J·(m₁−m₂)/s, J =
/// Γ(ν/2)/(√(ν/2)·Γ((ν−1)/2)) with ν degrees of freedom of s (Hedges 1981).
///
/// @param g the difference in standard deviations
/// @param variance 1/n₁ + 1/n₂ + g²/2(n₁+n₂) (Hedges & Olkin 1985)
public record HedgesG(double g, double variance) {

  /// @param n1 pupils of the first group, at least 2 in both together more than 3
  public static HedgesG of(double m1, double sd1, int n1, double m2, double sd2, int n2) {
    double df = n1 + n2 - 2.0;
    double sd = Math.sqrt(((n1 - 1) * sd1 * sd1 + (n2 - 1) * sd2 * sd2) / df);
    double g = correction(df) * (m1 - m2) / sd;
    return new HedgesG(g, 1.0 / n1 + 1.0 / n2 + g * g / (2.0 * (n1 + n2)));
  }

  /// @param df degrees of freedom of the standard deviation, above 1
  static double correction(double df) {
    return Math.exp(Gamma.logGamma(df / 2) - Gamma.logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
  }
}
