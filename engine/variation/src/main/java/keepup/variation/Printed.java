package keepup.variation;

import java.util.ArrayList;
import java.util.List;

/// The numbers that a text prints, as a child would copy them.
final class Printed {
  private Printed() {}

  /// The numbers of a text without commas, in order: `304`, `3/4`, `2.5`, `9:45`. A sign before a
  /// number is not part of it: who sees −5 has seen the 5.
  static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text.charAt(at)) || isInside(text, at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && (isDigit(text.charAt(end)) || joins(text, end))) {
        end++;
      }
      numbers.add(text.substring(at, end).replace(",", ""));
      at = end;
    }
    return numbers;
  }

  private static boolean isInside(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    return Character.isLetterOrDigit(before) || before == '/' || before == '.';
  }

  private static boolean joins(String text, int at) {
    char c = text.charAt(at);
    boolean three =
        at + 3 < text.length()
            && isDigit(text.charAt(at + 1))
            && isDigit(text.charAt(at + 2))
            && isDigit(text.charAt(at + 3));
    return c == ','
        ? three
        : (c == '.' || c == '/' || c == ':')
            && at + 1 < text.length()
            && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Whether printed numbers hold all of an answer.
  static boolean holds(List<String> printed, List<String> answer) {
    return !answer.isEmpty() && printed.containsAll(answer);
  }

  /// Whether a text prints what a child had to find in a text before, which did not print it.
  static boolean givesAway(String text, String before, String sought) {
    List<String> answer = numbers(sought);
    return holds(numbers(text), answer) && !holds(numbers(before), answer);
  }
}
