package keepup.questions;

import keepup.maths.Numeral;
import keepup.maths.Operation;

/// A word of a typed equation.
sealed interface Token {
  record Written(Numeral numeral) implements Token {}

  record Sign(Operation operation) implements Token {}

  enum Mark implements Token {
    BOX,
    EQUALS,
    OPEN,
    CLOSE
  }
}
