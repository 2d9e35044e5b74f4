package keepup.questions;

import java.util.List;
import java.util.Optional;
import keepup.maths.Operation;

/// What the kinds share that ask for two numbers and an operation.
final class Pairs {
  /// A first number, a second number, and which place of the equation is the unknown.
  static final List<Dimension> DIMENSIONS =
      List.of(
          new Dimension("first number", question -> part(question, 0)),
          new Dimension("second number", question -> part(question, 1)));

  private Pairs() {}

  /// The two whole numbers, zero or more, where the question is plainly `a operation b`.
  static Optional<Equation.Calculation> findWholePair(Question question, Operation operation) {
    return switch (question) {
      case Equation equation -> equation.findCalculation().filter(c -> c.isWholePair(operation));
    };
  }

  private static String part(Question question, int index) {
    return switch (question) {
      case Equation equation ->
          equation.findCalculation().map(c -> c.numbers().get(index).toString()).orElse("");
    };
  }
}
