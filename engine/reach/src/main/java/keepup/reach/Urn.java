package keepup.reach;

/// A number in the national register of schools (URN). A school that becomes an academy gets
/// another.
///
/// @param value of six figures
public record Urn(int value) implements Comparable<Urn> {
  private static final int LEAST = 100_000;
  private static final int MOST = 999_999;

  /// @throws IllegalArgumentException if the number has not six figures
  public Urn {
    if (!isOne(value)) {
      throw new IllegalArgumentException(
          "The number %d in the register must have six figures.%nMaybe a figure is missing."
              .formatted(value));
    }
  }

  /// Whether a number has six figures.
  public static boolean isOne(int value) {
    return value >= LEAST && value <= MOST;
  }

  @Override
  public int compareTo(Urn other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
