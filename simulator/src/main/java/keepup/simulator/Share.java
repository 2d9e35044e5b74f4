package keepup.simulator;

/// So many of so many, with its 95 % interval after Wilson (1927).
///
/// @param hits how many did
/// @param of of how many
public record Share(int hits, int of) {
  private static final double Z = 1.959964;

  public Share plus(boolean hit) {
    return new Share(hits + (hit ? 1 : 0), of + 1);
  }

  public double value() {
    return of == 0 ? Double.NaN : (double) hits / of;
  }

  public double low() {
    return end(-1);
  }

  public double high() {
    return end(1);
  }

  private double end(int side) {
    if (of == 0) {
      return Double.NaN;
    }
    double middle = value() + Z * Z / (2 * of);
    double half = Z * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
    return (middle + side * half) / (1 + Z * Z / of);
  }

  /// `.957 (.941–.969)`, or a dash where nothing was tried.
  public String text() {
    return of == 0
        ? "–"
        : "%.3f (%.3f–%.3f)".formatted(value(), Math.max(0, low()), Math.min(1, high()));
  }
}
