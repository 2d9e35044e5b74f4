package keepup.questions;

import java.util.List;
import java.util.Optional;
import keepup.maths.Draws;
import keepup.maths.Operation;

/// What the kinds share that ask for two numbers and an operation.
final class Pairs {
  static final List<Dimension> DIMENSIONS =
      List.of(
          new Dimension("first number", question -> number(question, 0)),
          new Dimension("second number", question -> number(question, 1)));

  /// Two whole numbers, zero or more, in the order written.
  record Pair(long first, long second) {
    Pair swapped() {
      return new Pair(second, first);
    }
  }

  private Pairs() {}

  /// The two whole numbers, zero or more, where the question is plainly `a operation b`.
  static Optional<Pair> find(Question question, Operation operation) {
    return switch (question) {
      case Equation equation ->
          equation
              .findCalculation()
              .filter(c -> c.isWholePair(operation))
              .map(c -> new Pair(c.first().whole(), c.second().whole()));
      case Task _ -> Optional.empty();
    };
  }

  /// The two numbers of a subtraction from the larger, or of two equal numbers.
  static Optional<Pair> findSubtraction(Question question) {
    return find(question, Operation.SUBTRACT).filter(pair -> pair.first() >= pair.second());
  }

  /// A number of a plain calculation as text, or `""` where it has no so-manieth number.
  static String number(Question question, int index) {
    return switch (question) {
      case Equation equation ->
          equation
              .findCalculation()
              .filter(c -> index < c.numbers().size())
              .map(c -> c.numbers().get(index).toString())
              .orElse("");
      case Task _ -> "";
    };
  }

  /// One of the pairs, as a question.
  ///
  /// @throws IllegalArgumentException if there is none
  static Question pick(List<Pair> pairs, Operation operation, Parameters parameters, Draws draws) {
    if (pairs.isEmpty()) {
      throw none(parameters);
    }
    Pair pair = draws.pick(pairs);
    return Equation.of(pair.first(), operation, pair.second());
  }

  static IllegalArgumentException none(Parameters parameters) {
    return new IllegalArgumentException(
        "No question of the kind '%s' fits the parameters %s.%nMaybe two of them exclude each other?"
            .formatted(parameters.kind(), new java.util.TreeMap<>(parameters.values())));
  }

  /// Whether only the first digit is not zero: `7`, `40`, `300`; also zero itself.
  static boolean round(long number) {
    long rest = number;
    while (rest >= 10 && rest % 10 == 0) {
      rest /= 10;
    }
    return rest < 10;
  }

  /// Ten to the power of a small number.
  static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
