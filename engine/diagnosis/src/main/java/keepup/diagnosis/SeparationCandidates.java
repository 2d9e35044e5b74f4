package keepup.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Equation;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;

/// Questions among which a separation can choose.
public final class SeparationCandidates {
  private SeparationCandidates() {}

  /// Different questions drawn from a kind, at most `count`.
  ///
  /// @throws IllegalArgumentException if the parameters are wrong
  public static List<Question> ask(QuestionKind kind, Parameters parameters, int count, long seed) {
    Draws draws = Draws.of(seed);
    Set<Question> questions = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      questions.add(kind.ask(parameters, draws));
    }
    return List.copyOf(questions);
  }

  /// Column subtractions with a top number of two to `digits` digits in which zeros, ones, equal
  /// digits and shorter bottom numbers, where misconceptions show, are frequent.
  public static List<Question> columnSubtractions(int digits, int count, long seed) {
    Draws draws = Draws.of(seed);
    Set<Question> questions = new LinkedHashSet<>();
    while (questions.size() < count) {
      List<Integer> above = digits(draws, draws.between(2, digits));
      List<Integer> below = digits(draws, draws.between(1, above.size()));
      int gap = above.size() - below.size();
      for (int i = 0; i < below.size(); i++) {
        if (draws.chance(0.1) && above.get(i + gap) > 0) {
          below.set(i, above.get(i + gap));
        }
      }
      if (number(above) > number(below)) {
        questions.add(Equation.of(number(above), Operation.SUBTRACT, number(below)));
      }
    }
    return List.copyOf(questions);
  }

  private static List<Integer> digits(Draws draws, int length) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      int digit = draws.chance(0.3) ? 0 : draws.chance(0.2) ? 1 : draws.between(1, 9);
      digits.add(i == 0 && digit == 0 ? draws.between(1, 9) : digit);
    }
    return digits;
  }

  private static long number(List<Integer> digits) {
    long number = 0;
    for (int digit : digits) {
      number = 10 * number + digit;
    }
    return number;
  }
}
