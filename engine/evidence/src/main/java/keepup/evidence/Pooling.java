package keepup.evidence;

import java.util.List;

/// Random-effects meta-analysis: y = μ + u + e, u ~ N(0, τ²), e ~ N(0, v) with v known.
///
/// μ = Σwy/Σw, se = 1/√Σw. Hartung & Knapp (2001) multiply se² by s² = Σw(y−μ)²/(k−1) and use t
/// with k−1 degrees of freedom; the ad hoc floor (Knapp & Hartung 2003) never lets s² below 1. I² =
/// τ²/(τ²+v̄), H² = 1+τ²/v̄ with the typical variance of Higgins & Thompson (2002). A new study's
/// effect lies within μ ± c√(τ²+se²), c of the normal, or of t with k−1 where Hartung-Knapp is
/// asked for (Higgins, Thompson & Spiegelhalter 2009).
public final class Pooling {
  private Pooling() {}

  /// @param hartungKnapp whether `p` and the prediction go by Hartung-Knapp
  /// @param level of the intervals, such as .95
  /// @throws IllegalArgumentException if there are fewer than two studies
  public static Pooled pool(
      List<Study> studies, PoolingMethod method, boolean hartungKnapp, double level) {
    int k = studies.size();
    if (k < 2) {
      throw new IllegalArgumentException(
          "The number of studies (" + k + ") must be at least 2.\nMaybe report the one as it is.");
    }
    TauSquared between = new TauSquared(studies);
    double tau2 = between.by(method);
    Weighing weighed = Weighing.at(studies, tau2);
    double mu = weighed.mu();
    double se = Math.sqrt(1 / weighed.sum());
    double seHk = se * Math.sqrt(Math.max(1, weighed.q() / (k - 1)));
    double z = Distributions.normalQuantile((1 + level) / 2);
    double t = Distributions.tQuantile((1 + level) / 2, k - 1);
    double q = Weighing.at(studies, 0).q();
    double typical = between.typicalVariance();
    boolean fixed = method == PoolingMethod.FE;
    double i2 = fixed ? Math.max(0, 1 - (k - 1) / q) : tau2 / (tau2 + typical);
    double h2 = fixed ? q / (k - 1) : 1 + tau2 / typical;
    double chosen = hartungKnapp ? seHk : se;
    double factor = hartungKnapp ? t : z;
    return new Pooled(
        method,
        k,
        mu,
        se,
        Interval.around(mu, z * se),
        Distributions.tBothSides(mu / chosen, hartungKnapp ? k - 1 : Double.MAX_VALUE),
        seHk,
        Interval.around(mu, t * seHk),
        tau2,
        between.interval(level),
        100 * i2,
        h2,
        q,
        Distributions.chiSquaredAbove(q, k - 1),
        Interval.around(mu, factor * Math.sqrt(tau2 + chosen * chosen)));
  }
}
