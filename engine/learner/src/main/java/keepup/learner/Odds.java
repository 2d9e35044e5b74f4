package keepup.learner;

/// Odds kept far from what a double cannot hold.
final class Odds {
  private static final double MOST = 1e12;
  private static final double MOST_LOG = 25;

  private Odds() {}

  static double bounded(double odds) {
    return Math.clamp(odds, 1 / MOST, MOST);
  }

  static double boundedLog(double logOdds) {
    return Math.clamp(logOdds, -MOST_LOG, MOST_LOG);
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-boundedLog(logOdds)));
  }
}
