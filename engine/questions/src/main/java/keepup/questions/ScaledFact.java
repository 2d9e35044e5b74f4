package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;
import keepup.questions.Parameters.Range;

/// A number fact scaled up: `30 + 40` from `3 + 4`, `140 - 60` from `14 - 6`.
final class ScaledFact implements QuestionKind {
  private static final List<String> UNITS = List.of("10", "100", "1000", "any");

  @Override
  public String name() {
    return "scaled-fact";
  }

  @Override
  public String says() {
    return "Adds or subtracts whole tens, hundreds or thousands by a number fact.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("operation", "unit", "whole");
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Operation operation = operation(parameters);
    String unit = unit(parameters);
    long size = unit.equals("any") ? draws.pick(List.of(100, 1000)) : Long.parseLong(unit);
    List<Pair> pairs = new ArrayList<>();
    for (int a = 1; a <= 9; a++) {
      for (int b = 1; b <= 9; b++) {
        if (whole(parameters).holds(a + b)) {
          long first = operation == Operation.ADD ? a : a + b;
          pairs.add(new Pair(first * size, b * size));
        }
      }
    }
    return Pairs.pick(pairs, operation, parameters, draws);
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    Operation operation = operation(parameters);
    Optional<Pair> pair =
        operation == Operation.ADD
            ? Pairs.find(question, Operation.ADD)
            : Pairs.findSubtraction(question);
    String unit = unit(parameters);
    return pair.isPresent()
        && (unit.equals("any")
            ? asks(pair.get(), operation, 100, parameters)
                || asks(pair.get(), operation, 1000, parameters)
            : asks(pair.get(), operation, Long.parseLong(unit), parameters));
  }

  private static boolean asks(Pair pair, Operation operation, long unit, Parameters parameters) {
    if (pair.first() % unit != 0 || pair.second() % unit != 0) {
      return false;
    }
    long second = pair.second() / unit;
    long first = pair.first() / unit - (operation == Operation.ADD ? 0 : second);
    Range digit = new Range(1, 9);
    return digit.holds(first) && digit.holds(second) && whole(parameters).holds(first + second);
  }

  private static Operation operation(Parameters parameters) {
    return parameters.word("operation", Set.of("add", "subtract"), "add").equals("add")
        ? Operation.ADD
        : Operation.SUBTRACT;
  }

  /// `any` is hundreds or thousands.
  private static String unit(Parameters parameters) {
    return parameters.word("unit", Set.copyOf(UNITS), "10");
  }

  /// The total or the number taken from, in units.
  private static Range whole(Parameters parameters) {
    return parameters.range("whole", new Range(2, 18));
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
