package keepup.evidence;

import static java.util.Arrays.stream;

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
/// @param g the effect in standard deviations of all outcomes as they would be without help
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
    double h =
        Double.isNaN(bandwidth) ? wideEnough(x, new Bandwidth(x, outcome).best()) : bandwidth;
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
    double sd = spreadWithoutHelp(x, outcome);
    double sorted = sortedP(x);
    List<String> warnings = new ArrayList<>();
    if (sorted < UNEVEN) {
      warnings.add(
          "There are far more pupils on one side of the threshold than beside it on the other:"
              + " scores may have been moved across it.");
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

  /// The same as the effect of a trial.
  ///
  /// @param pupils with an outcome, near the threshold or not
  Effect effect(int pupils) {
    double scaled = g == 0 ? se : se * Math.abs(g / effect);
    List<String> all = new ArrayList<>(warnings);
    all.add(
        "It holds for pupils beside the threshold (%d of %d within %.3g of it): those far from it may gain otherwise."
            .formatted(n.get(0) + n.get(1), pupils, bandwidth));
    return new Effect(
        n,
        effect,
        g == 0 ? 1 : effect / g,
        g,
        scaled,
        df,
        ciG,
        p,
        Double.NaN,
        1,
        Double.NaN,
        0,
        scaled * (Distributions.tQuantile(.975, df) + Distributions.tQuantile(.8, df)),
        "local lines on both sides of the threshold, corrected for bends (Calonico, Cattaneo &"
            + " Titiunik)",
        all,
        warnings.isEmpty(),
        warnings.isEmpty()
            ? "Pupils just on the two sides of the threshold are alike."
            : warnings.getFirst());
  }

  /// The bandwidth, or the narrowest that has enough pupils on both sides where there are so many:
  /// a wider one is surer of its interval, and what bends within it is corrected.
  private static double wideEnough(double[] x, double best) {
    double[] helped = stream(x).filter(value -> value >= 0).sorted().toArray();
    double[] others = stream(x).filter(value -> value < 0).map(Math::abs).sorted().toArray();
    if (Math.min(helped.length, others.length) <= LEAST_PER_SIDE) {
      return best;
    }
    return Math.max(best, Math.max(helped[LEAST_PER_SIDE], others[LEAST_PER_SIDE]));
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

  /// The spread of the outcomes as it would be without help. Help lifts those who stand low, so
  /// that the plain spread is too small and g too large: by 5 % for an effect of .2. The jump of
  /// one line through all pupils is near enough for this, and far surer than the local one; it is
  /// drawn towards nought by what chance alone would give, lest a jump by chance widen its own
  /// spread.
  private static double spreadWithoutHelp(double[] x, double[] y) {
    double[][] rows = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      rows[i] = new double[] {1, x[i] >= 0 ? 1 : 0, x[i]};
    }
    double[] ones = new double[x.length];
    java.util.Arrays.fill(ones, 1);
    WeightedLine line = new WeightedLine(rows, y, ones);
    double sure = 1 - square(line.se(1) / line.effect(1));
    double jump = sure > 0 ? sure * line.effect(1) : 0;
    double[] without = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      without[i] = y[i] - (x[i] >= 0 ? jump : 0);
    }
    double mean = stream(without).average().orElseThrow();
    double squares = stream(without).map(value -> square(value - mean)).sum();
    return Math.sqrt(squares / (without.length - 1));
  }

  private static double square(double value) {
    return value * value;
  }

  /// In the narrowest window with forty pupils, each is as probably on either side.
  private static double sortedP(double[] x) {
    double[] distances = stream(x).map(Math::abs).sorted().toArray();
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
