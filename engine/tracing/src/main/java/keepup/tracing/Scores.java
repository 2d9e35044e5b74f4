package keepup.tracing;

import java.util.Arrays;

/// How good probabilities were, against what came true.
///
/// @param answers how many
/// @param auc the probability that a right answer was given a higher probability than a wrong one
///   (ties count half); NaN where all were right or all wrong
/// @param logLoss mean of minus the natural logarithm of what the truth was given
/// @param brier mean squared distance
/// @param calibrationError expected calibration error: answers in 20 bins of equal counts by
///   probability; the mean over answers of the distance between a bin's mean probability and its
///   rate right (Naeini, Cooper & Hauskrecht 2015, with equal-count bins)
public record Scores(
    int answers,
    double auc,
    double logLoss,
    double brier,
    double calibrationError,
    double calibrationByChance) {
  private static final int BINS = 20;
  private static final double LEAST = 1e-12;

  public static Scores of(float[] probabilities, boolean[] rights) {
    int size = probabilities.length;
    double logLoss = 0;
    double brier = 0;
    for (int i = 0; i < size; i++) {
      double given = rights[i] ? probabilities[i] : 1 - (double) probabilities[i];
      logLoss -= Math.log(Math.max(given, LEAST));
      brier += (1 - given) * (1 - given);
    }
    int[] order = order(probabilities);
    return new Scores(
        size,
        auc(order, probabilities, rights),
        logLoss / size,
        brier / size,
        calibrationError(order, probabilities, rights),
        calibrationByChance(order, probabilities));
  }

  /// Rows in rising order of probability; sorted as longs, since probabilities are not negative.
  private static int[] order(float[] probabilities) {
    long[] keys = new long[probabilities.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) Float.floatToIntBits(probabilities[i]) << 32) | i;
    }
    Arrays.parallelSort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private static double auc(int[] order, float[] probabilities, boolean[] rights) {
    long right = 0;
    double ranks = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      int rightHere = 0;
      while (to < order.length && probabilities[order[to]] == probabilities[order[from]]) {
        rightHere += rights[order[to++]] ? 1 : 0;
      }
      ranks += rightHere * ((from + 1. + to) / 2);
      right += rightHere;
      from = to;
    }
    long wrong = order.length - right;
    return right == 0 || wrong == 0
        ? Double.NaN
        : (ranks - right * (right + 1.) / 2) / right / wrong;
  }

  private static double calibrationError(int[] order, float[] probabilities, boolean[] rights) {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      double sum = 0;
      for (int i = start(order, bin); i < start(order, bin + 1); i++) {
        sum += probabilities[order[i]] - (rights[order[i]] ? 1 : 0);
      }
      error += Math.abs(sum) / order.length;
    }
    return error;
  }

  /// The mean distance of a normal error from its middle, by bins.
  private static double calibrationByChance(int[] order, float[] probabilities) {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      double variance = 0;
      for (int i = start(order, bin); i < start(order, bin + 1); i++) {
        variance += probabilities[order[i]] * (1 - probabilities[order[i]]);
      }
      error += Math.sqrt(2 / Math.PI * variance) / order.length;
    }
    return error;
  }

  private static int start(int[] order, int bin) {
    return (int) ((long) order.length * bin / BINS);
  }
}
