package keepup.pictures;

/// The smallest upright rectangle around all points so far.
final class Bounds {
  private double left = Double.POSITIVE_INFINITY;
  private double top = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  /// @throws IllegalStateException if the point is nowhere: a fault in the drawing, not in its
  ///   values
  void add(double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalStateException("The point (" + x + ", " + y + ") must be on the sheet.");
    }
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }

  double left() {
    return left;
  }

  double top() {
    return top;
  }

  double right() {
    return right;
  }

  double bottom() {
    return bottom;
  }
}
