package keepup.tracing;

/// Probabilities and their log-odds.
final class Logistic {
  private Logistic() {}

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  static double logOdds(double probability) {
    return Math.log(probability / (1 - probability));
  }
}
