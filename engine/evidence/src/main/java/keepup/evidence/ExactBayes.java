package keepup.evidence;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Shrinkage of small groups without simulation: y ~ N(θ, v), θ ~ N(μ, τ²), flat priors on μ and τ
/// (Rubin 1981; Gelman 2006).
///
/// Given τ everything is normal, so that one integral over τ is left: p(τ|y) ∝ ∏√w · (Σw)^-½ ·
/// exp(−½Σw(y−μ̂)²). It is taken on τ = s·u/(1−u), u in (0, 1), by Gauss-Legendre quadrature in
/// panels.
public final class ExactBayes {
  /// The five points and weights of Gauss and Legendre on (-1, 1).
  private static final double[] POINT = {
    0, 0.5384693101056831, -0.5384693101056831, 0.906179845938664, -0.906179845938664
  };

  private static final double[] WEIGHT = {
    0.5688888888888889,
    0.47862867049936647,
    0.47862867049936647,
    0.23692688505618908,
    0.23692688505618908
  };
  private static final int PANELS = 400;

  private final List<Study> studies;
  private final double scale;
  private final double highest;
  private final double total;

  /// @throws IllegalArgumentException if there are fewer than four studies: τ then has no finite
  ///   mean
  public ExactBayes(List<Study> studies) {
    if (studies.size() < 4) {
      throw new IllegalArgumentException(
          "The number of studies (" + studies.size() + ") must be at least 4.");
    }
    this.studies = List.copyOf(studies);
    TauSquared between = new TauSquared(studies);
    this.scale = Math.sqrt(studies.stream().mapToDouble(Study::variance).average().orElseThrow());
    this.highest = between.logLikelihood(between.by(PoolingMethod.REML), true);
    this.total = integral(tau -> 1);
  }

  /// The mean of μ.
  public double meanOfMu() {
    return expectation(tau -> Weighing.at(studies, tau * tau).mu());
  }

  /// The standard deviation of μ.
  public double sdOfMu() {
    double mean = meanOfMu();
    return Math.sqrt(
        expectation(tau -> {
          Weighing weighed = Weighing.at(studies, tau * tau);
          double off = weighed.mu() - mean;
          return 1 / weighed.sum() + off * off;
        }));
  }

  /// The mean of τ.
  public double meanOfTau() {
    return expectation(tau -> tau);
  }

  /// The mean of a group's own effect, drawn towards the others'.
  public double meanOf(Study study) {
    return expectation(tau -> {
      double mu = Weighing.at(studies, tau * tau).mu();
      return (study.effect() * tau * tau + mu * study.variance()) / (tau * tau + study.variance());
    });
  }

  /// The standard deviation of a group's own effect.
  public double sdOf(Study study) {
    double mean = meanOf(study);
    return Math.sqrt(
        expectation(tau -> {
          Weighing weighed = Weighing.at(studies, tau * tau);
          double keep = tau * tau / (tau * tau + study.variance());
          double centre = keep * study.effect() + (1 - keep) * weighed.mu();
          return keep * study.variance()
              + (1 - keep) * (1 - keep) / weighed.sum()
              + (centre - mean) * (centre - mean);
        }));
  }

  private double expectation(ToDoubleFunction<Double> of) {
    return integral(of) / total;
  }

  private double integral(ToDoubleFunction<Double> of) {
    double sum = 0;
    for (int panel = 0; panel < PANELS; panel++) {
      for (int i = 0; i < POINT.length; i++) {
        double u = (panel + (1 + POINT[i]) / 2) / PANELS;
        double tau = scale * u / (1 - u);
        double density = Math.exp(new TauSquared(studies).logLikelihood(tau * tau, true) - highest);
        sum += WEIGHT[i] * density * of.applyAsDouble(tau) * scale / ((1 - u) * (1 - u));
      }
    }
    return sum / 2 / PANELS;
  }
}
