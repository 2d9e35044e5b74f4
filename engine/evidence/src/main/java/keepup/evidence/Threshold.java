package keepup.evidence;

import java.util.ArrayList;
import java.util.List;

/// Regression discontinuity: pupils below a threshold get help, those above do not, and near the
/// threshold the two are alike.
///
/// The headline is the local line's jump corrected for the bend it cannot follow, with an interval
/// that knows of the correction (Calonico, Cattaneo & Titiunik 2014). Where the correction looks as
/// far as the line does, that estimate is the local parabola's jump and its own interval.
///
/// @param linear jump of the local lines, not corrected
/// @param effect corrected jump in the outcome's units; above nought where the helped do better
/// @param bandwidth how far from the threshold pupils count, in score points
/// @param n helped and not helped within the bandwidth
/// @param g the effect in standard deviations of all outcomes
/// @param sortedP how probable counts as uneven as those beside the threshold are if nobody was
///   moved across it (a binomial test, Cattaneo, Titiunik & Vazquez-Bare 2017)
public record Threshold(
    double linear,
    double effect,
    double se,
    double df,
    Interval ci,
    double p,
    double bandwidth,
    List<Integer> n,
    double g,
    Interval ciG,
    double sortedP,
    List<String> warnings) {
  private static final int LEAST_PER_SIDE = 10;
  private static final double UNEVEN = .05;

  public Threshold {
    n = List.copyOf(n);
    warnings = List.copyOf(warnings);
  }

  /// @param cutoff the score at which help stops or begins
  /// @param helpedBelow whether the pupils below it were helped
  /// @param bandwidth NaN for the best by mean squared error
  /// @throws IllegalArgumentException if there are too few pupils on a side
  public static Threshold of(
      double[] score,
      double[] outcome,
      double cutoff,
      boolean helpedBelow,
      double bandwidth,
      double level) {
    double[] x = new double[score.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = helpedBelow ? cutoff - score[i] : score[i] - cutoff;
      if (helpedBelow && x[i] == 0) {
        // the pupil at the threshold is on its upper side
        x[i] = -Math.ulp(cutoff == 0 ? 1.0 : cutoff);
      }
    }
    double h = Double.isNaN(bandwidth) ? new Bandwidth(x, outcome).best() : bandwidth;
    int helped = 0;
    int others = 0;
    for (double value : x) {
      helped += value >= 0 && value < h ? 1 : 0;
      others += value < 0 && value > -h ? 1 : 0;
    }
    if (helped < LEAST_PER_SIDE || others < LEAST_PER_SIDE) {
      throw new IllegalArgumentException(
          "Within %.3g of the threshold are %d helped pupils and %d others; both must be at least %d.\nMaybe give a wider --bandwidth."
              .formatted(h, helped, others, LEAST_PER_SIDE));
    }
    WeightedLine line = fit(x, outcome, h, helped + others, false);
    WeightedLine curve = fit(x, outcome, h, helped + others, true);
    double df = curve.df(1);
    double t = Distributions.tQuantile((1 + level) / 2, df);
    double effect = curve.effect(1);
    double se = curve.se(1);
    double sd = sd(outcome);
    double sorted = sortedP(x);
    List<String> warnings = new ArrayList<>();
    if (sorted < UNEVEN) {
      warnings.add(
          "There are far more pupils on one side of the threshold than beside it on the other: scores may have been moved across it.");
    }
    return new Threshold(
        line.effect(1),
        effect,
        se,
        df,
        Interval.around(effect, t * se),
        Distributions.tBothSides(effect / se, df),
        h,
        List.of(helped, others),
        effect / sd,
        Interval.around(effect / sd, t * se / sd),
        sorted,
        warnings);
  }

  private static WeightedLine fit(double[] x, double[] y, double h, int n, boolean curved) {
    double[][] rows = new double[n][];
    double[] of = new double[n];
    double[] weights = new double[n];
    for (int i = 0, at = 0; i < x.length; i++) {
      if (Math.abs(x[i]) < h) {
        double d = x[i] >= 0 ? 1 : 0;
        rows[at] =
            curved
                ? new double[] {1, d, x[i], d * x[i], x[i] * x[i], d * x[i] * x[i]}
                : new double[] {1, d, x[i], d * x[i]};
        of[at] = y[i];
        weights[at++] = 1 - Math.abs(x[i]) / h;
      }
    }
    return new WeightedLine(rows, of, weights);
  }

  private static double sd(double[] values) {
    double mean = java.util.Arrays.stream(values).average().orElseThrow();
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.length - 1));
  }

  /// In the narrowest window with forty pupils, each is as probably on either side.
  private static double sortedP(double[] x) {
    double[] distances = java.util.Arrays.stream(x).map(Math::abs).sorted().toArray();
    double window = distances[Math.min(distances.length, 40) - 1];
    int above = 0;
    int all = 0;
    for (double value : x) {
      if (Math.abs(value) <= window) {
        all++;
        above += value >= 0 ? 1 : 0;
      }
    }
    int less = Math.min(above, all - above);
    double below = 0;
    double logChoose = 0;
    for (int k = 0; k <= less; k++) {
      below += Math.exp(logChoose - all * Math.log(2));
      logChoose += Math.log((double) (all - k) / (k + 1));
    }
    return Math.min(1, 2 * below);
  }
}
