package keepup.learner;

import java.util.List;

/// Logarithms of what each kind of pupil expects of each step, looked up instead of worked out.
final class KindTables {
  private static final int MOST_MISSING = 7;

  /// Logits of 4096 evenly spread uniform numbers.
  static final double[] LOGITS = logits();

  private final double[][][] ifSecure;
  private final double[][][] ifInsecure;

  KindTables(StepScope scope, List<PupilKind> kinds) {
    ifSecure = new double[kinds.size()][scope.size()][MOST_MISSING + 1];
    ifInsecure = new double[kinds.size()][scope.size()][MOST_MISSING + 1];
    for (int kind = 0; kind < kinds.size(); kind++) {
      for (int step = 0; step < scope.size(); step++) {
        for (int missing = 0; missing <= MOST_MISSING; missing++) {
          double secure = kinds.get(kind).secure(scope.depth(step), scope.order(step), missing);
          ifSecure[kind][step][missing] = Math.log(secure);
          ifInsecure[kind][step][missing] = Math.log1p(-secure);
        }
      }
    }
  }

  double log(int kind, int step, int missing, boolean secure) {
    return (secure ? ifSecure : ifInsecure)[kind][step][Math.min(missing, MOST_MISSING)];
  }

  double logOdds(int kind, int step, int missing) {
    int most = Math.min(missing, MOST_MISSING);
    return ifSecure[kind][step][most] - ifInsecure[kind][step][most];
  }

  /// What a step tells one of its prerequisites: log-likelihood ratio secure : not secure.
  ///
  /// @param missing how many of the other prerequisites are not secure
  double upRatio(int kind, int step, int missing, boolean secure) {
    return log(kind, step, missing, secure) - log(kind, step, missing + 1, secure);
  }

  private static double[] logits() {
    double[] logits = new double[4096];
    for (int i = 0; i < logits.length; i++) {
      double u = (i + 0.5) / logits.length;
      logits[i] = Math.log(u / (1 - u));
    }
    return logits;
  }
}
