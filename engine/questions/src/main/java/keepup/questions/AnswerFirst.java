package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Expression;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;
import keepup.questions.Parameters.Range;

/// A calculation written with its answer first: `□ = 9 - 4`.
final class AnswerFirst implements QuestionKind {

  @Override
  public String name() {
    return "answer-first";
  }

  @Override
  public String says() {
    return "Adds or subtracts where the answer stands before the equals sign.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("operation", "whole");
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Range wholes = whole(parameters);
    String operation = operation(parameters);
    if (wholes.to() < 2) {
      throw Pairs.none(parameters);
    }
    boolean add = operation.equals("any") ? draws.chance(0.5) : operation.equals("add");
    int whole = draws.between(Math.max(2, wholes.from()), wholes.to());
    int part = draws.between(1, whole - 1);
    return new Equation(
        Expression.unknown(),
        add
            ? Expression.join(Expression.of(part), Operation.ADD, Expression.of(whole - part))
            : Expression.join(Expression.of(whole), Operation.SUBTRACT, Expression.of(part)));
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    if (!(question instanceof Equation(Expression.Unknown _, Expression _))) {
      return false;
    }
    String operation = operation(parameters);
    Optional<Pair> sum = Pairs.find(question, Operation.ADD);
    if (sum.isPresent()) {
      return !operation.equals("subtract")
          && whole(parameters).holds(sum.get().first() + sum.get().second());
    }
    Optional<Pair> difference = Pairs.findSubtraction(question);
    return difference.isPresent()
        && !operation.equals("add")
        && whole(parameters).holds(difference.get().first());
  }

  private static String operation(Parameters parameters) {
    return parameters.word("operation", Set.of("add", "subtract", "any"), "any");
  }

  private static Range whole(Parameters parameters) {
    return parameters.range("whole", new Range(2, 10));
  }

  @Override
  public List<Dimension> dimensions() {
    return List.of(
        Pairs.DIMENSIONS.get(0),
        Pairs.DIMENSIONS.get(1),
        new Dimension(
            "operation", question -> Pairs.find(question, Operation.ADD).isPresent() ? "+" : "-"));
  }
}
