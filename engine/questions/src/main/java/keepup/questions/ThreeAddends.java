package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Expression;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Parameters.Range;

/// Adds three small numbers, with or without a pair that makes ten.
final class ThreeAddends implements QuestionKind {
  private static final Remembered<List<int[]>> TRIPLES = new Remembered<>(ThreeAddends::triples);

  private static final Range ONE_DIGIT = new Range(0, 9);
  static final List<Dimension> DIMENSIONS =
      List.of(
          new Dimension("first number", question -> Pairs.number(question, 0)),
          new Dimension("second number", question -> Pairs.number(question, 1)),
          new Dimension("third number", question -> Pairs.number(question, 2)));

  @Override
  public String name() {
    return "three-addends";
  }

  @Override
  public String says() {
    return "Adds three one-digit numbers.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("pair", "total");
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    List<int[]> triples = TRIPLES.of(parameters);
    if (triples.isEmpty()) {
      throw Pairs.none(parameters);
    }
    int[] picked = draws.pick(triples);
    return sum(picked[0], picked[1], picked[2]);
  }

  private static List<int[]> triples(Parameters parameters) {
    List<int[]> triples = new ArrayList<>();
    for (int a = 1; a <= 9; a++) {
      for (int b = 1; b <= 9; b++) {
        for (int c = 1; c <= 9; c++) {
          if (fits(a, b, c, parameters)) {
            triples.add(new int[] {a, b, c});
          }
        }
      }
    }
    return List.copyOf(triples);
  }

  /// Also with zeros among the numbers.
  @Override
  public boolean asks(Question question, Parameters parameters) {
    List<Rational> numbers = numbers(question);
    return numbers.size() == 3
        && numbers.stream().allMatch(n -> n.isWhole() && ONE_DIGIT.holds(n.whole()))
        && fits(numbers.get(0).whole(), numbers.get(1).whole(), numbers.get(2).whole(), parameters);
  }

  private static boolean fits(long a, long b, long c, Parameters parameters) {
    boolean pair = a + b == 10 || a + c == 10 || b + c == 10;
    return parameters.range("total", new Range(0, 27)).holds(a + b + c)
        && switch (parameters.word("pair", Set.of("any", "ten", "none"), "any")) {
          case "ten" -> pair;
          case "none" -> !pair;
          default -> true;
        };
  }

  static Equation sum(long first, long second, long third) {
    return new Equation(
        Expression.join(
            Expression.join(Expression.of(first), Operation.ADD, Expression.of(second)),
            Operation.ADD,
            Expression.of(third)),
        Expression.unknown());
  }

  /// The numbers of a plain sum; empty for any other question.
  static List<Rational> numbers(Question question) {
    return switch (question) {
      case Equation equation ->
          equation
              .findCalculation()
              .filter(c -> c.operation() == Operation.ADD)
              .map(Equation.Calculation::numbers)
              .orElse(List.of());
      case Task _ -> List.of();
    };
  }

  @Override
  public List<Dimension> dimensions() {
    return DIMENSIONS;
  }
}
