package keepup.evidence;

import java.util.List;

/// The variance between studies, τ².
///
/// With weights w = 1/(v + τ²): PM solves Σw(y−μ)² = k−1; ML and REML climb their likelihood, whose
/// slope for REML is ½(Σw²(y−μ)² − Σw + Σw²/Σw) (Viechtbauer 2005); DL is (Q−(k−1))/(Σw−Σw²/Σw) at
/// τ² = 0. All are cut off at nought. The interval is Viechtbauer's (2007) Q-profile.
final class TauSquared {
  /// Steps of the search for the highest of several peaks before it is climbed to the top.
  private static final int GRID = 200;

  private final List<Study> studies;
  private final double scale;

  TauSquared(List<Study> studies) {
    this.studies = studies;
    this.scale = studies.stream().mapToDouble(Study::variance).average().orElseThrow();
  }

  double by(PoolingMethod method) {
    return switch (method) {
      case FE -> 0;
      case DL -> moments();
      case PM, EB -> Root.ofFalling(tau2 -> Weighing.at(studies, tau2).q() - df(), scale);
      case ML -> climbed(false);
      case REML -> climbed(true);
    };
  }

  private int df() {
    return studies.size() - 1;
  }

  private double moments() {
    Weighing common = Weighing.at(studies, 0);
    double squares = 0;
    for (Study study : studies) {
      squares += 1 / (study.variance() * study.variance());
    }
    double divisor = common.sum() - squares / common.sum();
    return divisor <= 0 ? 0 : Math.max(0, (common.q() - df()) / divisor);
  }

  private double climbed(boolean restricted) {
    double best = 0;
    double bestLikelihood = logLikelihood(0, restricted);
    double widest = Math.max(spread(), scale) * 20;
    double least = scale * 1e-6;
    double ratio = Math.pow(widest / least, 1.0 / GRID);
    double at = least;
    for (int i = 0; i <= GRID; i++, at *= ratio) {
      double likelihood = logLikelihood(at, restricted);
      if (likelihood > bestLikelihood) {
        bestLikelihood = likelihood;
        best = at;
      }
    }
    double low = best == 0 ? 0 : best / ratio;
    double high = best == 0 ? least : best * ratio;
    double slopeLow = slope(low, restricted);
    if (slopeLow <= 0) {
      return slope(0, restricted) <= 0 && best <= least ? 0 : low;
    }
    return slope(high, restricted) >= 0
        ? high
        : Root.between(tau2 -> slope(tau2, restricted), low, high);
  }

  private double spread() {
    double mean = studies.stream().mapToDouble(Study::effect).average().orElseThrow();
    return studies.stream()
        .mapToDouble(study -> (study.effect() - mean) * (study.effect() - mean))
        .average()
        .orElseThrow();
  }

  double logLikelihood(double tau2, boolean restricted) {
    Weighing weighed = Weighing.at(studies, tau2);
    double logs = 0;
    for (Study study : studies) {
      logs += Math.log(study.variance() + tau2);
    }
    return -0.5 * (logs + weighed.q() + (restricted ? Math.log(weighed.sum()) : 0));
  }

  private double slope(double tau2, boolean restricted) {
    Weighing weighed = Weighing.at(studies, tau2);
    double gain = 0;
    double squares = 0;
    for (Study study : studies) {
      double weight = 1 / (study.variance() + tau2);
      double off = study.effect() - weighed.mu();
      gain += weight * weight * off * off;
      squares += weight * weight;
    }
    return 0.5 * (gain - weighed.sum() + (restricted ? squares / weighed.sum() : 0));
  }

  /// All τ² whose generalised Q is within the middle of its chi-squared distribution.
  Interval interval(double level) {
    double low = Distributions.chiSquaredQuantile((1 + level) / 2, df());
    double high = Distributions.chiSquaredQuantile((1 - level) / 2, df());
    return new Interval(
        Root.ofFalling(tau2 -> Weighing.at(studies, tau2).q() - low, scale),
        Root.ofFalling(tau2 -> Weighing.at(studies, tau2).q() - high, scale));
  }

  /// The typical sampling variance of Higgins & Thompson (2002), which I² compares τ² with.
  double typicalVariance() {
    double sum = 0;
    double squares = 0;
    for (Study study : studies) {
      double weight = 1 / study.variance();
      sum += weight;
      squares += weight * weight;
    }
    return df() / (sum - squares / sum);
  }
}
