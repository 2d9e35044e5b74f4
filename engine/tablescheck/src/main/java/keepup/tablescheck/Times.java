package keepup.tablescheck;

/// A multiplication as it is asked: `7 × 8` is of the table of 7, `8 × 7` of the table of 8.
///
/// @param left the table that it is of, 1 to 12
/// @param right the number multiplied, 1 to 12
public record Times(int left, int right) {
  /// @throws IllegalArgumentException if a number is not from 1 to 12
  public Times {
    if (left < 1 || left > 12 || right < 1 || right > 12) {
      throw new IllegalArgumentException(
          "%d × %d is in no table.\nMaybe use numbers from 1 to 12.".formatted(left, right));
    }
  }

  public int product() {
    return left * right;
  }

  /// The same fact asked the other way round.
  public Times turned() {
    return new Times(/* left= */ right, /* right= */ left);
  }

  /// The one of the two ways of asking this fact that has its smaller number first.
  public Times fact() {
    return left <= right ? this : turned();
  }

  /// `7 × 8`.
  @Override
  public String toString() {
    return left + " × " + right;
  }
}
