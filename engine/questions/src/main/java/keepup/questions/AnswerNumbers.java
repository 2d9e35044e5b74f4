package keepup.questions;

import java.util.Optional;
import keepup.maths.Numeral;
import keepup.maths.Rational;

/// Reads the number that a child wrote: `117`, `1,117`, `.5`, `1 3/4`, `7/4`, `-3`.
final class AnswerNumbers {
  private AnswerNumbers() {}

  /// The number, where the whole text is one.
  static Optional<Rational> find(String text) {
    return findNumeral(text).map(Numeral::value);
  }

  /// The number as it is written, where the whole text is one.
  static Optional<Numeral> findNumeral(String text) {
    String plain = text.strip();
    boolean negative = plain.startsWith("-");
    if (negative || plain.startsWith("+")) {
      plain = plain.substring(1).strip();
    }
    try {
      int end = plain.length();
      return Numerals.findAnswerAt(plain)
          .filter(found -> found.end() == end)
          .map(found ->
              negative
                  ? new Numeral(found.numeral().value().negated(), found.numeral().notation())
                  : found.numeral());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
