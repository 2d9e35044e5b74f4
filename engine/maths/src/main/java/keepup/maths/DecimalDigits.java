package keepup.maths;

/// The digits of a number as it is written in base ten, before and after the point.
final class DecimalDigits {
  private static final int MOST_PLACES = 9;

  private DecimalDigits() {}

  /// The digit at a place: 0 for ones, 1 for tens, -1 for tenths.
  ///
  /// @throws ArithmeticException if the number is negative or the place is beyond nine
  static Rational digit(Rational x, int place) {
    if (x.sign() < 0 || Math.abs(place) > MOST_PLACES) {
      throw new ArithmeticException("The number " + x + " has no digit at place " + place + ".");
    }
    Rational shifted = place >= 0 ? x.dividedBy(power(place)) : x.times(power(-place));
    return Rational.of(shifted.floor() % 10);
  }

  /// How many digits stand before the point.
  static Rational length(Rational x) {
    return Rational.of(Long.toString(Math.absExact(x.floor())).length());
  }

  /// How many digits stand after the point.
  ///
  /// @throws ArithmeticException if they do not end
  static Rational places(Rational x) {
    Rational rest = x;
    for (int places = 0; places <= MOST_PLACES; places++) {
      if (rest.isWhole()) {
        return Rational.of(places);
      }
      rest = rest.times(Rational.of(10));
    }
    throw new ArithmeticException("The number " + x + " has no end as a decimal.");
  }

  static Rational sum(Rational x) {
    return Rational.of(Long.toString(natural(x)).chars().map(c -> c - '0').sum());
  }

  static Rational reversed(Rational x) {
    return Rational.of(
        Long.parseLong(new StringBuilder(Long.toString(natural(x))).reverse().toString()));
  }

  private static long natural(Rational x) {
    if (x.whole() < 0) {
      throw new ArithmeticException("The number " + x + " must not be negative.");
    }
    return x.whole();
  }

  private static Rational power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return Rational.of(power);
  }
}
