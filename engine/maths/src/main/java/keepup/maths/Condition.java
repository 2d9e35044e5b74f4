package keepup.maths;

import java.util.Map;
import java.util.Set;

/// Something that is true or false of named numbers and words, as a teacher can write it in a
/// content file: `ones(a) + ones(b) >= 10 and not a = b`.
///
/// Two formulas (see [Formula]) compared by `= < > <= >= !=`; joined by `and`, `or`, `not`. Words
/// can only be equal or not.
@FunctionalInterface
public interface Condition {

  /// @throws ArithmeticException where one of its formulas has no value
  boolean holds(Map<String, ? extends Term> values);

  /// @param names the names that it may use
  /// @throws IllegalArgumentException if the text is no such condition; the message gives the
  ///   column
  static Condition of(String text, Set<String> names) {
    return new FormulaParser(text, names).condition();
  }
}
