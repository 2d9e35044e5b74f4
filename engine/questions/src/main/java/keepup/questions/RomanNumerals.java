package keepup.questions;

import java.util.Locale;
import java.util.Optional;

/// Roman numerals from 1 to 3,999.
final class RomanNumerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private RomanNumerals() {}

  /// @throws ArithmeticException if the number is not 1 to 3,999
  static String write(long number) {
    if (number < 1 || number > 3999) {
      throw new ArithmeticException("The number " + number + " has no Roman numeral.");
    }
    StringBuilder text = new StringBuilder();
    long rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        text.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return text.toString();
  }

  /// The number of a well-formed numeral: `IX`, not `VIIII`.
  static Optional<Integer> find(String text) {
    String capital = text.strip().toUpperCase(Locale.ROOT);
    int total = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (capital.startsWith(SIGNS[i], at)) {
        total += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    return at == capital.length() && total > 0 && total < 4000 && write(total).equals(capital)
        ? Optional.of(total)
        : Optional.empty();
  }
}
