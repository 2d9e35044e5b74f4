package keepup.questions;

import java.util.Optional;
import keepup.maths.Numeral;
import keepup.maths.Numeral.Notation;
import keepup.maths.Rational;

/// Reads a number as people write it at a place in a text: `3,472`, `3 472`, `.5`, `1 3/4`, `7/4`,
/// `£3.20`.
final class Numerals {
  private static final int MOST_DIGITS = 12;

  /// @param numeral the number as written
  /// @param end the position after its last character
  record Found(Numeral numeral, int end) {}

  private Numerals() {}

  /// The number that begins at a position of a question, or nothing where no digit (or point and
  /// digit, or pound sign) stands there.
  ///
  /// @param fractions whether `8/4` written tight is a fraction; else it is a division, and only
  ///   what is not whole, such as `7/4`, is a fraction
  /// @throws ArithmeticException if it has too many digits to be held, or a zero below the fraction
  ///   line
  static Optional<Found> findAt(String text, int start, boolean fractions) {
    boolean pounds = start < text.length() && text.charAt(start) == '£';
    int from = pounds ? afterSpaces(text, start + 1) : start;
    int end = from;
    StringBuilder digits = new StringBuilder();
    while (end < text.length() && (isDigit(text, end) || isSeparator(text, from, end))) {
      if (isDigit(text, end)) {
        digits.append(text.charAt(end));
      }
      end++;
    }
    int places = 0;
    if (end < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1)) {
      for (end++; isDigit(text, end); end++, places++) {
        digits.append(text.charAt(end));
      }
    }
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    if (digits.length() > MOST_DIGITS) {
      throw new ArithmeticException(
          "A number of " + digits.length() + " digits is longer than primary arithmetic needs.");
    }
    Rational value = new Rational(Long.parseLong(digits.toString()), Pairs.power(places));
    Notation notation = pounds ? new Notation.Pounds(places) : new Notation.Decimal(places);
    Found plain = new Found(new Numeral(value, notation), end);
    return Optional.of(places == 0 && !pounds ? withFraction(text, plain, fractions) : plain);
  }

  /// The number that an answer begins with: there `8/4` is always a fraction.
  static Optional<Found> findAnswerAt(String text) {
    return findAt(text, 0, true);
  }

  /// `7/4` written tight is one number, and `1 3/4` is a mixed number.
  private static Found withFraction(String text, Found whole, boolean fractions) {
    int end = whole.end();
    long number = whole.numeral().value().whole();
    if (end < text.length() && text.charAt(end) == '/' && isDigit(text, end + 1)) {
      int[] below = digitsAt(text, end + 1);
      Numeral parts = Numeral.parts(number, below[0]);
      return fractions || !parts.value().isWhole() ? new Found(parts, below[1]) : whole;
    }
    int next = afterSpaces(text, end);
    if (next > end && isDigit(text, next)) {
      int[] above = digitsAt(text, next);
      if (above[1] < text.length() && text.charAt(above[1]) == '/' && isDigit(text, above[1] + 1)) {
        int[] below = digitsAt(text, above[1] + 1);
        return new Found(Numeral.mixed(number, above[0], below[0]), below[1]);
      }
    }
    return whole;
  }

  private static int afterSpaces(String text, int start) {
    int next = start;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private static int[] digitsAt(String text, int start) {
    int end = start;
    while (isDigit(text, end)) {
      end++;
    }
    if (end - start > 6) {
      throw new ArithmeticException("A fraction with so many digits cannot be read.");
    }
    return new int[] {Integer.parseInt(text.substring(start, end)), end};
  }

  /// A comma or space between groups of exactly three digits, after one to three digits.
  private static boolean isSeparator(String text, int start, int at) {
    char c = text.charAt(at);
    if ((c != ',' && c != ' ') || at == start) {
      return false;
    }
    boolean threeFollow =
        isDigit(text, at + 1)
            && isDigit(text, at + 2)
            && isDigit(text, at + 3)
            && !isDigit(text, at + 4)
            && !(c == ' ' && at + 4 < text.length() && text.charAt(at + 4) == '/');
    int before = at - start;
    return threeFollow && (before <= 3 || text.charAt(at - 4) == c);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
