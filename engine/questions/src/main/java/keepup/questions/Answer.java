package keepup.questions;

import keepup.maths.Rational;

/// An answer to a question, right or wrong, compared by what it means and not by how it is written.
public sealed interface Answer {

  /// The answer as a child writes it.
  String text();

  /// A number.
  record Value(Rational number) implements Answer {
    @Override
    public String text() {
      return number.toString();
    }
  }

  static Answer of(long number) {
    return new Value(Rational.of(number));
  }
}
