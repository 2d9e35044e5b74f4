package keepup.evidence;

import static java.util.Arrays.stream;

import java.util.stream.IntStream;

/// How near to the threshold to look: the bandwidth with the least mean squared error for a local
/// line with a triangular kernel (Imbens & Kalyanaraman 2012).
///
/// h = 3.4375·[(σ₋²+σ₊²)/(f·((m₊″−m₋″)² + r₋ + r₊))]^⅕·n^-⅕, with the density f, the spreads and
/// the bends on both sides estimated near the threshold and r against bends that are not known
/// well.
final class Bandwidth {
  private static final double KERNEL = 3.4375;

  private static final int LEAST_PER_SIDE = 5;

  private final double[] x;
  private final double[] y;
  private final double unit;

  /// @param x distance from the threshold
  Bandwidth(double[] x, double[] y) {
    // in standard deviations, so that the answer does not hang on the units of the two tests
    this.unit = Math.sqrt(variance(x));
    double outcomes = Math.sqrt(variance(y));
    this.x = stream(x).map(value -> value / unit).toArray();
    this.y = stream(y).map(value -> value / outcomes).toArray();
  }

  /// How near to look for the line, and for the bend that it cannot follow.
  ///
  /// @param line h
  /// @param bend b, never nearer than the line
  record Found(double line, double bend) {}

  /// @throws IllegalArgumentException if there are too few pupils on a side
  Found best() {
    int n = x.length;
    double first = 1.84 * Math.pow(n, -0.2);
    int below = count(-first, 0);
    int above = count(0, first);
    if (below < LEAST_PER_SIDE || above < LEAST_PER_SIDE) {
      throw new IllegalArgumentException(
          "There are too few pupils near the threshold (%d below, %d above).\nMaybe widen what is in the file, or give --bandwidth."
              .formatted(below, above));
    }
    double density = (below + above) / (2 * n * first);
    double varianceBelow = variance(within(-first, 0));
    double varianceAbove = variance(within(0, first));
    double third = 6 * globalCubic();
    int allBelow = count(Double.NEGATIVE_INFINITY, 0);
    int allAbove = count(0, Double.POSITIVE_INFINITY);
    double bendBelow = reach(varianceBelow, density, third, allBelow);
    double bendAbove = reach(varianceAbove, density, third, allAbove);
    double curveBelow = curve(-bendBelow, 0);
    double curveAbove = curve(0, bendAbove);
    double unsure =
        2160 * varianceBelow / (count(-bendBelow, 0) * Math.pow(bendBelow, 4))
            + 2160 * varianceAbove / (count(0, bendAbove) * Math.pow(bendAbove, 4));
    double difference = curveAbove - curveBelow;
    double line =
        KERNEL
            * Math.pow(
                (varianceBelow + varianceAbove) / (density * (difference * difference + unsure)),
                0.2)
            * Math.pow(n, -0.2);
    return new Found(line * unit, Math.max(line, (bendBelow + bendAbove) / 2) * unit);
  }

  private static double reach(double variance, double density, double third, int n) {
    return 3.56
        * Math.pow(variance / (density * Math.max(third * third, 0.01)), 1.0 / 7)
        * Math.pow(n, -1.0 / 7);
  }

  private boolean isWithin(double value, double low, double high) {
    return high <= 0 ? value >= low && value < high : value >= low && value <= high;
  }

  private int count(double low, double high) {
    int count = 0;
    for (double value : x) {
      count += isWithin(value, low, high) ? 1 : 0;
    }
    return count;
  }

  private double[] within(double low, double high) {
    return IntStream.range(0, x.length)
        .filter(i -> isWithin(x[i], low, high))
        .mapToDouble(i -> y[i])
        .toArray();
  }

  private static double variance(double[] of) {
    double mean = stream(of).average().orElse(0);
    double squares = stream(of).map(value -> (value - mean) * (value - mean)).sum();
    return Math.max(1e-12, squares / (of.length - 1));
  }

  private double globalCubic() {
    double[][] rows = new double[x.length][];
    double[] ones = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      rows[i] = new double[] {1, x[i] >= 0 ? 1 : 0, x[i], x[i] * x[i], x[i] * x[i] * x[i]};
      ones[i] = 1;
    }
    return new WeightedLine(rows, y, ones).effect(4);
  }

  private double curve(double low, double high) {
    int n = count(low, high);
    if (n < 4) {
      return 0;
    }
    double[][] rows = new double[n][];
    double[] of = new double[n];
    double[] ones = new double[n];
    for (int i = 0, at = 0; i < x.length; i++) {
      if (isWithin(x[i], low, high)) {
        rows[at] = new double[] {1, x[i], x[i] * x[i]};
        of[at] = y[i];
        ones[at++] = 1;
      }
    }
    try {
      return 2 * new WeightedLine(rows, of, ones).effect(2);
    } catch (IllegalArgumentException tooFewScores) {
      // scores that are whole numbers may leave fewer than three different ones on a side
      return 0;
    }
  }
}
