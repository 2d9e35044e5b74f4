package keepup.diagnosis;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import keepup.questions.Question;

/// Whether two questions look alike to a child: the same words around numbers that are shared, or
/// the same numbers in another order.
final class Likeness {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

  private Likeness() {}

  static boolean sameShape(Question first, Question second) {
    return shape(first).equals(shape(second));
  }

  static boolean alike(Question first, Question second) {
    if (first.text().equals(second.text())) {
      return true;
    }
    return sameShape(first, second)
        && (first.expected().equals(second.expected())
            || numbers(first).stream()
                .anyMatch(number -> number.length() > 1 && numbers(second).contains(number))
            || numbers(first).equals(numbers(second)));
  }

  private static String shape(Question question) {
    return NUMBER.matcher(question.text()).replaceAll("#");
  }

  private static Set<String> numbers(Question question) {
    Set<String> numbers = new TreeSet<>();
    NUMBER.matcher(question.text()).results().forEach(match -> numbers.add(match.group()));
    return numbers;
  }
}
