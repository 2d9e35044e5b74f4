package keepup.maths;

/// An exact fraction in lowest terms with a positive denominator, held in two longs.
///
/// Primary arithmetic never needs more than that; anything larger throws [ArithmeticException]
/// rather than lose a digit.
///
/// @param numerator any long
/// @param denominator positive, and without a common factor with the numerator
public record Rational(long numerator, long denominator) implements Comparable<Rational>, Term {
  public static final Rational ZERO = new Rational(0, 1);
  public static final Rational ONE = new Rational(1, 1);

  /// @throws ArithmeticException if the denominator is zero
  public Rational {
    if (denominator == 0) {
      throw new ArithmeticException("The denominator of " + numerator + "/0 must not be zero.");
    }
    long divisor = Factors.gcd(numerator, denominator);
    long sign = denominator < 0 ? -1 : 1;
    numerator = sign * numerator / divisor;
    denominator = sign * denominator / divisor;
  }

  public static Rational of(long whole) {
    return new Rational(whole, 1);
  }

  public boolean isWhole() {
    return denominator == 1;
  }

  /// The value as a long.
  ///
  /// @throws ArithmeticException if it is not a whole number
  public long whole() {
    if (!isWhole()) {
      throw new ArithmeticException("The number " + this + " must be whole.");
    }
    return numerator;
  }

  public int sign() {
    return Long.signum(numerator);
  }

  public Rational plus(Rational other) {
    return new Rational(
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator),
            Math.multiplyExact(other.numerator, denominator)),
        Math.multiplyExact(denominator, other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(other.negated());
  }

  public Rational times(Rational other) {
    return new Rational(
        Math.multiplyExact(numerator, other.numerator),
        Math.multiplyExact(denominator, other.denominator));
  }

  /// @throws ArithmeticException if the other number is zero
  public Rational dividedBy(Rational other) {
    return new Rational(
        Math.multiplyExact(numerator, other.denominator),
        Math.multiplyExact(denominator, other.numerator));
  }

  public Rational negated() {
    return new Rational(Math.negateExact(numerator), denominator);
  }

  /// The largest whole number that is not above this one.
  public long floor() {
    return Math.floorDiv(numerator, denominator);
  }

  @Override
  public int compareTo(Rational other) {
    return Long.compare(
        Math.multiplyExact(numerator, other.denominator),
        Math.multiplyExact(other.numerator, denominator));
  }

  /// `7`, `-3`, a terminating decimal as `2.75`, anything else as `5/3`.
  @Override
  public String toString() {
    if (isWhole()) {
      return Long.toString(numerator);
    }
    long power = 1;
    for (int places = 1; places <= 9; places++) {
      power *= 10;
      if (power % denominator == 0) {
        long digits = Math.absExact(Math.multiplyExact(numerator, power / denominator));
        String tail = Long.toString(digits % power);
        return (numerator < 0 ? "-" : "")
            + digits / power
            + "."
            + "0".repeat(places - tail.length())
            + tail;
      }
    }
    return numerator + "/" + denominator;
  }
}
