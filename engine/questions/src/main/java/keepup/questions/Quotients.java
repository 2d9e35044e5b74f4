package keepup.questions;

import keepup.maths.Rational;

/// The forms that the answer to a division may have.
final class Quotients {
  private Quotients() {}

  /// A quotient as so many times and so much left over.
  static Answer remainder(Rational quotient, Rational divisor) {
    Rational times = Rational.of(quotient.floor());
    return new Answer.Remainder(times, quotient.minus(times).times(divisor));
  }
}
