package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.ColumnSubtraction;
import keepup.maths.Digits;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Parameters.Range;

/// Column subtraction: so many digits, so many exchanges, through a zero or not.
final class ColumnSubtract implements QuestionKind {
  private static final int TRIES = 100_000;

  @Override
  public String name() {
    return "column-subtract";
  }

  @Override
  public String says() {
    return "Subtracts whole numbers set out in columns.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("digits", "bottom-digits", "exchanges", "zero");
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Range digits = parameters.range("digits", new Range(3, 3));
    int largest = Math.toIntExact(Math.round(Math.pow(10, digits.to()))) - 1;
    int smallest = Math.toIntExact(Math.round(Math.pow(10, digits.from() - 1)));
    for (int i = 0; i < TRIES; i++) {
      int top = draws.between(smallest, largest);
      Equation question = Equation.of(top, Operation.SUBTRACT, draws.between(1, top));
      if (asks(question, parameters)) {
        return question;
      }
    }
    throw new IllegalArgumentException(
        "No column subtraction fits the parameters %s.".formatted(parameters.values()));
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Equation.Calculation> pair = Pairs.findWholePair(question, Operation.SUBTRACT);
    if (pair.isEmpty()) {
      return false;
    }
    long top = pair.get().first().whole();
    long bottom = pair.get().second().whole();
    if (top < bottom) {
      return false;
    }
    ColumnSubtraction column = new ColumnSubtraction(top, bottom);
    Range digits = parameters.range("digits", new Range(3, 3));
    String zero = parameters.word("zero", Set.of("through", "none", "any"), "any");
    return digits.holds(new Digits(top).length())
        && parameters
            .range("bottom-digits", new Range(1, digits.to()))
            .holds(new Digits(bottom).length())
        && parameters.range("exchanges", new Range(0, 9)).holds(column.exchanges())
        && (zero.equals("any") || zero.equals("through") == column.throughZero());
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
