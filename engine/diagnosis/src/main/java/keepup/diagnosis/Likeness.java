package keepup.diagnosis;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import keepup.questions.Answer;
import keepup.questions.Question;

/// What a question looks like to a child. Two look alike where they have the same words around
/// numbers that are shared, or the same numbers in another order.
///
/// @param text the question
/// @param shape the question with its numbers taken out
/// @param numbers its numbers
/// @param expected the right answer
record Likeness(String text, String shape, Set<String> numbers, Answer expected) {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

  static Likeness of(Question question) {
    String text = question.text();
    Set<String> numbers = new TreeSet<>();
    NUMBER.matcher(text).results().forEach(match -> numbers.add(match.group()));
    return new Likeness(
        text, NUMBER.matcher(text).replaceAll("#"), Set.copyOf(numbers), question.expected());
  }

  boolean hasShapeOf(Likeness other) {
    return shape.equals(other.shape);
  }

  boolean isLike(Likeness other) {
    return text.equals(other.text)
        || (hasShapeOf(other)
            && (expected.equals(other.expected)
                || numbers.equals(other.numbers)
                || numbers.stream()
                    .anyMatch(number -> number.length() > 1 && other.numbers.contains(number))));
  }
}
