package keepup.maths;

import java.util.Map;
import java.util.Set;

/// A number, word or list worked out from named ones, as a teacher can write it in a content file:
/// `a + b - 1`, `a - roundup(b, 10)`, `if(a > b, a, b)`, `if(mod(n, 2) = 0, 'even', 'odd')`.
///
/// Only what is listed here can be written: `+ - * /` and brackets, numbers, words in single
/// quotes, the given names, `list(x, y, ...)`, `if(condition, x, y)` and the functions of
/// [FormulaFunctions]. All numbers are exact.
@FunctionalInterface
public interface Formula {

  /// @throws ArithmeticException if it divides by zero, asks for a digit of a negative number,
  ///   takes a word for a number, or grows too large
  Term value(Map<String, ? extends Term> values);

  /// The value where it has to be a number.
  ///
  /// @throws ArithmeticException also if it is none
  default Rational number(Map<String, ? extends Term> values) {
    return FormulaFunctions.number(value(values));
  }

  /// @param names the names that it may use
  /// @throws IllegalArgumentException if the text is no such formula; the message gives the column
  static Formula of(String text, Set<String> names) {
    return new FormulaParser(text, names).formula();
  }
}
