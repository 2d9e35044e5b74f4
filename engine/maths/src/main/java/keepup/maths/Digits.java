package keepup.maths;

/// The digits of a whole number by place: place 0 is ones, place 1 tens, and so on.
///
/// @param number zero or more
public record Digits(long number) {
  /// @throws IllegalArgumentException if the number is negative
  public Digits {
    if (number < 0) {
      throw new IllegalArgumentException("The number " + number + " must not be negative.");
    }
  }

  /// How many digits are written; zero is written with one.
  public int length() {
    return Long.toString(number).length();
  }

  /// The digit in a place, 0 where nothing is written.
  public int at(int place) {
    long rest = number;
    for (int i = 0; i < place; i++) {
      rest /= 10;
    }
    return (int) (rest % 10);
  }

  /// Whether a digit is written in this place; a place beyond the first digit is a blank, which is
  /// not a written zero.
  public boolean written(int place) {
    return place < length();
  }

  /// Whether any written digit but the first is zero.
  public boolean hasInnerZero() {
    for (int place = 0; place < length() - 1; place++) {
      if (at(place) == 0) {
        return true;
      }
    }
    return false;
  }
}
