package keepup.evidence;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;

/// Where a function crosses nought.
final class Root {
  private static final double RELATIVE = 1e-15;
  private static final double ABSOLUTE = 1e-15;
  private static final int MOST_STEPS = 10_000;

  private Root() {}

  /// @param low where the function has the other sign than at high
  static double between(DoubleUnaryOperator function, double low, double high) {
    return new BrentSolver(RELATIVE, ABSOLUTE)
        .solve(MOST_STEPS, function::applyAsDouble, low, high, (low + high) / 2);
  }

  /// The root above nought of a function that falls; 0 where it starts below nought, and infinity
  /// where it never gets there.
  static double ofFalling(DoubleUnaryOperator function, double scale) {
    if (function.applyAsDouble(0) <= 0) {
      return 0;
    }
    double high = scale;
    while (function.applyAsDouble(high) > 0) {
      high *= 4;
      if (high > scale * 1e12) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return between(function, 0, high);
  }
}
