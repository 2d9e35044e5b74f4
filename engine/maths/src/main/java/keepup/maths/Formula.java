package keepup.maths;

import java.util.Map;
import java.util.Set;

/// A number worked out from named numbers, as a teacher can write it in a content file: `a + b -
/// 1`, `a - roundup(b, 10)`, `if(a > b, a, b)`.
///
/// Only what is listed here can be written: `+ - * /` and brackets, whole numbers, the given names,
/// and the functions `ones tens hundreds` (the digit in that place), `mod(x, y)`, `floor ceiling`,
/// `abs`, `min max`, `rounddown(x, unit)`, `roundup(x, unit)`, `round(x, unit)` (half goes up) and
/// `if(condition, x, y)`. All values are exact.
@FunctionalInterface
public interface Formula {

  /// @throws ArithmeticException if it divides by zero, asks a digit of a number that is not whole
  ///   or is negative, or grows too large
  Rational value(Map<String, Rational> numbers);

  /// @param names the names that it may use
  /// @throws IllegalArgumentException if the text is no such formula; the message gives the column
  static Formula of(String text, Set<String> names) {
    return new FormulaParser(text, names).formula();
  }
}
