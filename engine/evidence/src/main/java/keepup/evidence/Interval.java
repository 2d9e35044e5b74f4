package keepup.evidence;

/// A range of values that the data leave open.
///
/// @param low never above high; may be infinite
/// @param high may be infinite
public record Interval(double low, double high) {
  /// Where nothing is known.
  static final Interval ANYTHING = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "The interval [" + low + ", " + high + "] must not be empty.");
    }
  }

  /// Estimate plus and minus so many standard errors.
  static Interval around(double estimate, double halfWidth) {
    return new Interval(estimate - halfWidth, estimate + halfWidth);
  }

  public double width() {
    return high - low;
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
