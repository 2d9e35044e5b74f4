package keepup.misconceptions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.questions.Task;

/// Wrong ways to compare decimals (Steinle and Stacey's Learning Decimals Project), on questions
/// which of two numbers is greater, or that put a list in order.
final class DecimalBugs {
  private static final Comparator<Rational> WHOLES = Comparator.comparingLong(Rational::floor);
  private static final Comparator<Rational> PLACES =
      Comparator.comparingInt(number -> digits(number).length());
  private static final Comparator<Rational> VALUE = Comparator.naturalOrder();

  static final Map<String, WrongProcedure> BUGS =
      Map.of(
          "decimals-as-whole-numbers",
          by(WHOLES.thenComparingLong(x -> digits(x).isEmpty() ? 0 : Long.parseLong(digits(x)))),
          "decimals-longer-is-larger",
          by(WHOLES.thenComparing(PLACES).thenComparing(VALUE)),
          "decimals-shorter-is-larger",
          by(WHOLES.thenComparing(PLACES.reversed()).thenComparing(VALUE)),
          "decimals-zero-makes-small",
          by(
              WHOLES
                  .thenComparing(x -> !digits(x).startsWith("0"))
                  .thenComparing(PLACES)
                  .thenComparing(VALUE)),
          "decimals-tenths-beat-hundredths",
          by(WHOLES.thenComparing(x -> digits(x).length() == 1).thenComparing(VALUE)));

  private DecimalBugs() {}

  /// Orders by a wrong comparison. Stuck where two different numbers seem equal.
  private static WrongProcedure by(Comparator<Rational> order) {
    return question ->
        question instanceof Task task
            ? numbers(task)
                .filter(numbers -> numbers.stream().anyMatch(x -> !digits(x).isEmpty()))
                .filter(numbers -> apart(numbers, order))
                .map(numbers -> answer(task, numbers, order))
            : Optional.empty();
  }

  private static Answer answer(Task task, List<Rational> numbers, Comparator<Rational> order) {
    boolean list = task.expected() instanceof Answer.Items;
    boolean rising = task.expected().equals(result(task, numbers.stream().sorted().toList(), list));
    List<Rational> sorted = numbers.stream().sorted(rising ? order : order.reversed()).toList();
    return result(task, sorted, list);
  }

  /// The list in its order, or the last of two.
  private static Answer result(Question question, List<Rational> sorted, boolean list) {
    return question.answers().answer(list ? new Term.Items(List.copyOf(sorted)) : sorted.getLast());
  }

  private static boolean apart(List<Rational> numbers, Comparator<Rational> order) {
    List<Rational> sorted = numbers.stream().sorted(order).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (order.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
        return false;
      }
    }
    return true;
  }

  /// The numbers of its list, or the two that it compares.
  private static Optional<List<Rational>> numbers(Task task) {
    Map<String, Term> values = task.values();
    List<Term> terms =
        values.get("list") instanceof Term.Items(List<Term> items)
            ? items
            : values.get("a") instanceof Rational a
                    && values.get("b") instanceof Rational b
                    && values.size() <= 3
                    && (task.expected().equals(task.answers().answer(a))
                        || task.expected().equals(task.answers().answer(b)))
                ? List.of(a, b)
                : List.of();
    List<Rational> numbers =
        terms.stream()
            .filter(term -> term instanceof Rational x && x.sign() >= 0 && isDecimal(x))
            .map(Rational.class::cast)
            .toList();
    return numbers.size() < 2 || numbers.size() < terms.size()
        ? Optional.empty()
        : Optional.of(numbers);
  }

  private static boolean isDecimal(Rational number) {
    return number.toString().indexOf('/') < 0;
  }

  /// The digits after the point.
  private static String digits(Rational number) {
    String text = number.toString();
    int point = text.indexOf('.');
    return point < 0 ? "" : text.substring(point + 1);
  }
}
