package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Digits;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;
import keepup.questions.Parameters.Range;

/// Subtracts a number close by on the other side of a ten or hundred: `503 - 498`.
final class CountUp implements QuestionKind {

  @Override
  public String name() {
    return "count-up";
  }

  @Override
  public String says() {
    return "Finds the small gap between two numbers on either side of a ten, hundred or thousand.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("digits", "gap", "over");
  }

  /// Draws the round number between the two, then how far each lies from it.
  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Range digits = digits(parameters);
    int over = over(parameters);
    int gap = draws.between(gap(parameters).from(), gap(parameters).to());
    int length = draws.between(digits.from(), digits.to());
    int least = Math.toIntExact(Pairs.power(length - 1) / over) + 1;
    int most = Math.toIntExact(Pairs.power(length) / over) - 1;
    if (gap < 2 || gap >= over || least > most) {
      throw Pairs.none(parameters);
    }
    long round = (long) over * draws.between(least, most);
    long below = draws.between(1, gap - 1);
    return Equation.of(round + gap - below, Operation.SUBTRACT, round - below);
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Pair> found = Pairs.findSubtraction(question);
    if (found.isEmpty()) {
      return false;
    }
    Pair pair = found.get();
    int over = over(parameters);
    return pair.first() % over != 0
        && pair.first() / over == pair.second() / over + 1
        && pair.second() % over != 0
        && pair.first() - pair.second() < over
        && gap(parameters).holds(pair.first() - pair.second())
        && digits(parameters).holds(new Digits(pair.first()).length())
        && digits(parameters).holds(new Digits(pair.second()).length());
  }

  private static Range digits(Parameters parameters) {
    return parameters.range("digits", new Range(3, 3));
  }

  private static Range gap(Parameters parameters) {
    return parameters.range("gap", new Range(2, 9));
  }

  private static int over(Parameters parameters) {
    return Integer.parseInt(parameters.word("over", Set.of("10", "100", "1000"), "10"));
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
