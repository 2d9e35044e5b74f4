package keepup.variation;

import java.util.List;
import keepup.maths.Rational;
import keepup.questions.Question;
import keepup.questions.Slot;
import keepup.questions.Task;

/// Which questions stand at an edge: a zero, a one, a whole ten, a full hour, one whole, one part.
final class Edges {
  private static final long HOUR = 60;

  private Edges() {}

  static boolean isEdge(Question question, List<Rational> numbers) {
    return switch (question) {
      case Task task -> isEdge(task) || answerAtEdge(question);
      case keepup.questions.Equation _ ->
          numbers.stream().anyMatch(Edges::isEdge) || answerAtEdge(question);
    };
  }

  private static boolean isEdge(Task task) {
    return task.form().slots().entrySet().stream()
        .anyMatch(slot ->
            task.values().get(slot.getKey()) instanceof Rational number
                && (isTime(slot.getValue())
                    ? number.isWhole() && number.whole() % HOUR == 0
                    : isEdge(number)));
  }

  private static boolean isTime(Slot slot) {
    return slot instanceof Slot.Time || slot instanceof Slot.Time12;
  }

  private static boolean answerAtEdge(Question question) {
    return Numbers.find(question.expected()).filter(Edges::isEdge).isPresent();
  }

  /// Nothing, one, a whole ten, or a unit fraction.
  private static boolean isEdge(Rational number) {
    return number.isWhole()
        ? number.whole() == 1 || number.whole() % 10 == 0
        : number.numerator() == 1 && number.denominator() != 10 && number.denominator() != 100;
  }
}
