package keepup.questions;

import keepup.maths.Operation;
import keepup.maths.Rational;

/// A word of a typed equation.
sealed interface Token {
  record Numeral(Rational value) implements Token {}

  record Sign(Operation operation) implements Token {}

  enum Mark implements Token {
    BOX,
    EQUALS,
    OPEN,
    CLOSE
  }
}
