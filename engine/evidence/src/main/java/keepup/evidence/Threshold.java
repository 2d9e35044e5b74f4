package keepup.evidence;

import static java.util.Arrays.stream;

import java.util.ArrayList;
import java.util.List;

/// Regression discontinuity: pupils below a threshold get help, those above do not, and near the
/// threshold the two are alike.
///
/// The headline is the local line's jump corrected for the bend it cannot follow, with an interval
/// that knows of the correction (Calonico, Cattaneo & Titiunik 2014); the correction looks further
/// than the line does, as a bend is harder to see than a level.
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

  /// Share of pupils with a score that another has, from which scores are taken as discrete.
  private static final double SHARED = .1;

  public Threshold {
    n = List.copyOf(n);
    warnings = List.copyOf(warnings);
  }

  /// Without a test before other than the score.
  ///
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
    return of(score, outcome, new double[0], cutoff, helpedBelow, bandwidth, level);
  }

  /// @param before a test before of each pupil, other than the score; NaN where it is missing;
  ///   empty where there is none
  /// @param cutoff the score at which help stops or begins
  /// @param helpedBelow whether the pupils below it were helped
  /// @param bandwidth NaN for the best by mean squared error
  /// @throws IllegalArgumentException if there are too few pupils on a side
  public static Threshold of(
      double[] score,
      double[] outcome,
      double[] before,
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
    Bandwidth.Found best =
        Double.isNaN(bandwidth)
            ? new Bandwidth(x, outcome).best()
            : new Bandwidth.Found(bandwidth, bandwidth);
    double h = Double.isNaN(bandwidth) ? wideEnough(x, best.line()) : bandwidth;
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
    CorrectedJump jump = CorrectedJump.of(x, outcome, filled(before), h, Math.max(h, best.bend()));
    double df = jump.df();
    double t = Distributions.tQuantile((1 + level) / 2, df);
    double effect = jump.corrected();
    double se = jump.se();
    double sd = spreadWithoutHelp(x, outcome);
    double sorted = sortedP(x);
    List<String> warnings = new ArrayList<>();
    if (sorted < UNEVEN) {
      warnings.add(
          "There are far more pupils on one side of the threshold than beside it on the other:"
              + " scores may have been moved across it.");
    }
    return new Threshold(
        jump.linear(),
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

  /// A missing value at the mean: it was missing before anybody was helped.
  private static double[] filled(double[] before) {
    double mean = stream(before).filter(value -> !Double.isNaN(value)).average().orElse(0);
    double[] filled = stream(before).map(value -> Double.isNaN(value) ? mean : value).toArray();
    return stream(filled).allMatch(value -> value == mean) ? new double[0] : filled;
  }

  /// The bandwidth, or the narrowest that has enough pupils on both sides where there are so many:
  /// a wider one is surer of its interval, and what bends within it is corrected. Where many pupils
  /// share a score, it also holds ten different scores of each side (Cattaneo, Idrobo & Titiunik
  /// 2024, on discrete scores).
  private static double wideEnough(double[] x, double best) {
    double[] helped = stream(x).filter(value -> value >= 0).sorted().toArray();
    double[] others = stream(x).filter(value -> value < 0).map(Math::abs).sorted().toArray();
    if (Math.min(helped.length, others.length) <= LEAST_PER_SIDE) {
      return best;
    }
    double wide = Math.max(best, Math.max(helped[LEAST_PER_SIDE], others[LEAST_PER_SIDE]));
    return Math.max(wide, Math.max(differentScores(helped), differentScores(others)));
  }

  /// How far the first ten scores of a side reach, or one step further than its last where it has
  /// fewer; 0 where few pupils share a score.
  private static double differentScores(double[] distances) {
    double[] scores = stream(distances).distinct().toArray();
    if (!isDiscrete(distances)) {
      return 0;
    }
    return scores.length > LEAST_PER_SIDE
        ? scores[LEAST_PER_SIDE]
        : Math.nextUp(scores[scores.length - 1]);
  }

  private static boolean isDiscrete(double[] scores) {
    return stream(scores).distinct().count() <= (1 - SHARED) * scores.length;
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

  /// In the narrowest window with forty pupils, each is as probably on either side. Where scores
  /// are discrete the window is laid around the middle between the last score of one side and the
  /// first of the other: around the threshold itself, which is a score, one side would always have
  /// one more.
  private static double sortedP(double[] score) {
    double first = stream(score).filter(value -> value >= 0).min().orElse(0);
    double last = stream(score).filter(value -> value < 0).max().orElse(0);
    double middle = isDiscrete(score) ? (first + last) / 2 : 0;
    double[] x = stream(score).map(value -> value - middle).toArray();
    double[] distances = stream(x).map(Math::abs).sorted().toArray();
    double window = distances[Math.min(distances.length, 40) - 1];
    int above = 0;
    int all = 0;
    for (double value : x) {
      // a hair wider, as two sides of a middle may differ in their last digit
      if (Math.abs(value) <= window * (1 + 1e-9)) {
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
