package keepup.misconceptions;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.UnaryOperator;
import keepup.maths.Rational;
import keepup.questions.Answer;

/// How somebody divides digit by digit from the left, as in the short layout. A wrong procedure is
/// [#RIGHT] with one habit replaced.
///
/// @param begin which digits are divided, of those of the number and of the divisor
/// @param part what is divided at a place: of what is left so far, and of the digit
/// @param end which digits of the answer are written
record DivisionHabits(
    BinaryOperator<String> begin, IntBinaryOperator part, UnaryOperator<String> end) {
  static final DivisionHabits RIGHT =
      new DivisionHabits(
          (digits, _) -> digits, (left, digit) -> 10 * left + digit, UnaryOperator.identity());

  static DivisionHabits begin(BinaryOperator<String> begin) {
    return new DivisionHabits(begin, RIGHT.part, RIGHT.end);
  }

  static DivisionHabits part(IntBinaryOperator part) {
    return new DivisionHabits(RIGHT.begin, part, RIGHT.end);
  }

  static DivisionHabits end(UnaryOperator<String> end) {
    return new DivisionHabits(RIGHT.begin, RIGHT.part, end);
  }

  /// The quotient with what is left over, if it is anything; empty where a place would hold two
  /// digits or nothing is written at all.
  ///
  /// @param dividend at least as large as the divisor
  /// @param divisor more than zero
  Optional<Answer> findAnswer(long dividend, int divisor) {
    StringBuilder written = new StringBuilder();
    int left = 0;
    String digits = begin.apply(Long.toString(dividend), Integer.toString(divisor));
    for (int i = 0; i < digits.length(); i++) {
      int now = part.applyAsInt(left, digits.charAt(i) - '0');
      if (now / divisor > 9) {
        return Optional.empty();
      }
      written.append(now / divisor);
      left = now % divisor;
    }
    String quotient = end.apply(written.toString().replaceFirst("^0+", ""));
    return quotient.isEmpty() ? Optional.empty() : Optional.of(answer(quotient, left));
  }

  private static Answer answer(String quotient, int left) {
    long whole = Long.parseLong(quotient);
    return left == 0
        ? Answer.of(whole)
        : new Answer.Remainder(Rational.of(whole), Rational.of(left));
  }
}
