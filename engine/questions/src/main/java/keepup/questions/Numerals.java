package keepup.questions;

import java.util.Optional;
import keepup.maths.Rational;

/// Reads a number as people write it at a place in a text: `3,472`, `3 472`, `.5`, `1 3/4`, `7/4`.
final class Numerals {
  private static final int MOST_DIGITS = 12;

  /// @param value the number
  /// @param end the position after its last character
  record Found(Rational value, int end) {}

  private Numerals() {}

  /// The number that begins at a position, or nothing where no digit (or point and digit) stands
  /// there.
  ///
  /// @throws ArithmeticException if it has too many digits to be held, or a zero below the fraction
  ///   line
  static Optional<Found> findAt(String text, int start) {
    int end = start;
    StringBuilder digits = new StringBuilder();
    while (end < text.length() && (isDigit(text, end) || isSeparator(text, start, end))) {
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
    long power = 1;
    for (int i = 0; i < places; i++) {
      power *= 10;
    }
    Rational value = new Rational(Long.parseLong(digits.toString()), power);
    return Optional.of(places == 0 ? withFraction(text, value, end) : new Found(value, end));
  }

  /// `7/4` written tight is one number unless it is a whole one, and `1 3/4` is a mixed number.
  private static Found withFraction(String text, Rational whole, int end) {
    if (end < text.length() && text.charAt(end) == '/' && isDigit(text, end + 1)) {
      int[] below = digitsAt(text, end + 1);
      Rational value = whole.dividedBy(Rational.of(below[0]));
      return value.isWhole() ? new Found(whole, end) : new Found(value, below[1]);
    }
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next > end && isDigit(text, next)) {
      int[] above = digitsAt(text, next);
      if (above[1] < text.length() && text.charAt(above[1]) == '/' && isDigit(text, above[1] + 1)) {
        int[] below = digitsAt(text, above[1] + 1);
        return new Found(whole.plus(new Rational(above[0], below[0])), below[1]);
      }
    }
    return new Found(whole, end);
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
            && !(at + 4 < text.length() && text.charAt(at + 4) == '/');
    int before = at - start;
    return threeFollow && (before <= 3 || text.charAt(at - 4) == c);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
