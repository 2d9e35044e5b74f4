package keepup.misconceptions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.AnswerForm;
import keepup.questions.Question;
import keepup.questions.Task;

/// Wrong ways to put fractions in order: by the numbers above and below the line and not by the
/// value (Stafylidou and Vosniadou 2004; Clarke and Roche 2009).
final class FractionBugs {
  private record Parts(long above, long below) {
    Rational value() {
      return new Rational(above, below);
    }

    long gap() {
      return below - above;
    }
  }

  static final Map<String, WrongProcedure> BUGS =
      Map.of(
          "fractions-by-size-of-numbers",
          by(
              Comparator.comparingLong(Parts::below).thenComparingLong(Parts::above),
              (less, more) -> less.above <= more.above && less.below <= more.below),
          "fractions-by-smallest-bottom",
          by(Comparator.comparingLong(Parts::below).reversed(), (a, b) -> a.below != b.below),
          "fractions-by-gap",
          by(Comparator.comparingLong(Parts::gap).reversed(), (a, b) -> a.gap() != b.gap()));

  private FractionBugs() {}

  /// Orders by a wrong comparison, as far as it tells each two neighbours apart.
  private static WrongProcedure by(Comparator<Parts> order, BiPredicate<Parts, Parts> apart) {
    return question -> {
      List<Parts> sorted = parts(question).stream().sorted(order).toList();
      for (int i = 1; i < sorted.size(); i++) {
        if (!apart.test(sorted.get(i - 1), sorted.get(i))) {
          return Optional.empty();
        }
      }
      return sorted.size() < 3
          ? Optional.empty()
          : Optional.of(
              question
                  .answers()
                  .answer(new Term.Items(sorted.stream().<Term>map(Parts::value).toList())));
    };
  }

  /// The fractions a/b, c/d and so on of a question whose answer is a list of fractions.
  private static List<Parts> parts(Question question) {
    List<Parts> parts = new ArrayList<>();
    if (question instanceof Task task && task.answers().style() == AnswerForm.Style.PARTLIST) {
      Map<String, Term> values = task.values();
      for (int i = 0; values.get(letter(i)) instanceof Rational above; i += 2) {
        if (values.get(letter(i + 1)) instanceof Rational below) {
          parts.add(new Parts(above.whole(), below.whole()));
        }
      }
    }
    return parts;
  }

  private static String letter(int index) {
    return String.valueOf((char) ('a' + index));
  }
}
