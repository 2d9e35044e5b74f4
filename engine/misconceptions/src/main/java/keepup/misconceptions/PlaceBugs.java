package keepup.misconceptions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.Answer;
import keepup.questions.AnswerForm;
import keepup.questions.Question;
import keepup.questions.Task;

/// Wrong procedures with digits that a formula cannot say: orders of a whole list, and Roman
/// numerals that nobody may write.
final class PlaceBugs {
  static final Map<String, WrongProcedure> BUGS =
      Map.of(
          "order-by-first-digit",
              question -> order(question, Comparator.comparing(Rational::toString)),
          "order-by-last-digit",
              question -> order(question, Comparator.comparingLong(PlaceBugs::ones)),
          "roman-four-strokes", PlaceBugs::fourStrokes);

  private static final String LARGEST_WORD = "largest";

  private PlaceBugs() {}

  private static long ones(Rational number) {
    return number.whole() % 10;
  }

  /// The whole numbers of an ordering question in this order, or in its reverse where the largest
  /// is to come first; equal ones stay as they stand.
  private static Optional<Answer> order(Question question, Comparator<Rational> by) {
    if (!(question instanceof Task task)
        || task.answers().style() != AnswerForm.Style.LIST
        || !(task.values().get("list") instanceof Term.Items(List<Term> items))) {
      return Optional.empty();
    }
    List<Rational> numbers = new ArrayList<>();
    for (Term item : items) {
      if (!(item instanceof Rational number) || !number.isWhole() || number.sign() < 0) {
        return Optional.empty();
      }
      numbers.add(number);
    }
    boolean largestFirst = task.values().containsValue(new Term.Word(LARGEST_WORD));
    numbers.sort(largestFirst ? by.reversed() : by);
    return Optional.of(new Answer.Items(numbers.stream().<Answer>map(Answer.Value::new).toList()));
  }

  /// A numeral to 399 in which every letter is repeated: 4 as IIII, 90 as LXXXX.
  private static Optional<Answer> fourStrokes(Question question) {
    if (!(question instanceof Task task)
        || task.answers().style() != AnswerForm.Style.ROMAN
        || !(task.values().get("n") instanceof Rational number)
        || !number.isWhole()
        || number.whole() > 399) {
      return Optional.empty();
    }
    long n = number.whole();
    return Optional.of(
        new Answer.Word(
            "C".repeat((int) (n / 100))
                + letters(n / 10 % 10, "X", "L")
                + letters(n % 10, "I", "V")));
  }

  private static String letters(long digit, String one, String five) {
    return (digit >= 5 ? five : "") + one.repeat((int) (digit % 5));
  }
}
