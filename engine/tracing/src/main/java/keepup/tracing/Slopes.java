package keepup.tracing;

/// First and second derivative of the logistic loss as two whole numbers in one `long`, so that one
/// addition sums both and the sum is the same in any order.
///
/// The gradient stands in the upper 32 bits, the curvature in the lower, both in units of 2^-11;
/// the sums hold for a million rows.
final class Slopes {
  private static final double UNITS = 1 << 11;

  private Slopes() {}

  static long of(double probability, boolean right) {
    long gradient = Math.round((probability - (right ? 1 : 0)) * UNITS);
    long curvature = Math.max(1, Math.round(probability * (1 - probability) * UNITS));
    return (gradient << 32) + curvature;
  }

  static double gradient(long sum) {
    return (sum >> 32) / UNITS;
  }

  static double curvature(long sum) {
    return (sum & 0xffffffffL) / UNITS;
  }
}
