package keepup.pictures;

import java.util.Optional;
import keepup.maths.Digits;
import keepup.maths.Expression;
import keepup.maths.Expression.Joined;
import keepup.maths.Expression.Literal;
import keepup.maths.Expression.Unknown;
import keepup.maths.Numeral;
import keepup.maths.Numeral.Notation.Parts;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Equation;
import keepup.questions.Question;

/// The written methods that can be drawn moment by moment. Every number comes from the question.
public final class Methods {
  private static final int MOST_DIGITS = 4;
  private static final int MOST_IN_A_GROUP = 5;
  private static final int MOST_SHARED = 999;

  private Methods() {}

  /// The method for a calculation with two numbers: columns with counters for addition and
  /// subtraction up to 9,999; short and long multiplication with an area; short division with
  /// groups, long division with an area; fractions with bars.
  public static Optional<Method> findMethod(Question question) {
    return question instanceof Equation equation
        ? equation
            .findCalculation()
            .filter(c -> c.numbers().size() == 2)
            .flatMap(Methods::find)
            .or(() -> fractions(equation))
        : Optional.empty();
  }

  private static Optional<Method> find(Equation.Calculation calculation) {
    Operation operation = calculation.operation();
    Rational first = calculation.first();
    Rational second = calculation.second();
    if (calculation.isWholePair(operation)) {
      return whole(first.whole(), operation, second.whole());
    }
    return Optional.empty();
  }

  /// Fractions as they were written: 2/4 is drawn in four parts.
  private static Optional<Method> fractions(Equation equation) {
    Expression side = equation.right() instanceof Unknown ? equation.left() : equation.right();
    return side
                instanceof
                Joined(
                    Operation operation,
                    Literal(Numeral(Rational first, Parts a)),
                    Literal(Numeral(Rational second, Parts b)))
            && FractionSteps.fits(a, b)
            && (operation == Operation.ADD
                || (operation == Operation.SUBTRACT && first.compareTo(second) >= 0))
        ? Optional.of(FractionSteps.sum(a, operation, b))
        : Optional.empty();
  }

  private static Optional<Method> whole(long first, Operation operation, long second) {
    if (Math.max(first, second) > 999_999) {
      return Optional.empty();
    }
    return switch (operation) {
      case ADD ->
          Math.max(first, second) > 9
              ? when(
                  digits(first + second) <= MOST_DIGITS, () -> SumSteps.add(first, second, false))
              : Optional.empty();
      case SUBTRACT ->
          when(
              first > 9 && digits(first) <= MOST_DIGITS && second > 0 && first >= second,
              () -> SumSteps.subtract(first, second, false));
      case MULTIPLY -> product(Math.max(first, second), Math.min(first, second));
      case DIVIDE -> quotient(first, second);
    };
  }

  private static Optional<Method> product(long larger, long smaller) {
    if (larger < 10 || digits(larger) > MOST_DIGITS || smaller < 2) {
      return Optional.empty();
    }
    if (smaller < 10) {
      return Optional.of(ProductSteps.shortMethod(larger, (int) smaller));
    }
    return when(digits(smaller) <= 2, () -> ProductSteps.longMethod(larger, smaller));
  }

  private static Optional<Method> quotient(long first, long second) {
    if (first < 10 || digits(first) > MOST_DIGITS || second < 2 || second > first) {
      return Optional.empty();
    }
    if (second <= MOST_IN_A_GROUP && first <= MOST_SHARED) {
      return Optional.of(QuotientSteps.shortMethod(first, (int) second));
    }
    return when(second < 100, () -> DivisionArea.longMethod(first, second));
  }

  /// The same addition or subtraction with base-ten blocks, where no number has thousands.
  public static Optional<Method> findWithBlocks(Question question) {
    if (!(question instanceof Equation equation)) {
      return Optional.empty();
    }
    return equation
        .findCalculation()
        .filter(c -> c.isWholePair(Operation.ADD) || c.isWholePair(Operation.SUBTRACT))
        .flatMap(c -> {
          long first = c.first().whole();
          long second = c.second().whole();
          return c.operation() == Operation.ADD
              ? when(first + second < 1000, () -> SumSteps.add(first, second, true))
              : when(
                  first < 1000 && second > 0 && first >= second,
                  () -> SumSteps.subtract(first, second, true));
        });
  }

  /// How a fraction between 0 and 1 is written as a decimal of one or two places; empty where it
  /// has more.
  public static Optional<Method> findDecimal(Rational fraction) {
    return when(FractionSteps.hasShortDecimal(fraction), () -> FractionSteps.decimal(fraction));
  }

  private static int digits(long number) {
    return new Digits(number).length();
  }

  private static Optional<Method> when(boolean can, java.util.function.Supplier<Method> method) {
    return can ? Optional.of(method.get()) : Optional.empty();
  }
}
