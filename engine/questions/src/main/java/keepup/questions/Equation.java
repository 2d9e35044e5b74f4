package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;

/// A question that is an equation with one unknown. `304 - 187` is the equation whose right side is
/// the unknown.
///
/// @param left the side before the equals sign
/// @param right the side after it; exactly one unknown stands in both sides together
public record Equation(Expression left, Expression right) implements Question {

  /// Numbers joined by one and the same operation: `3 + 4 + 5`, `304 - 187`.
  ///
  /// @param operation the one operation
  /// @param numbers two or more numbers in the order written
  public record Calculation(Operation operation, List<Rational> numbers) {
    public Calculation {
      numbers = List.copyOf(numbers);
    }

    public Rational first() {
      return numbers.get(0);
    }

    public Rational second() {
      return numbers.get(1);
    }

    /// Whether it is two whole numbers, zero or more, joined by this operation: what a column
    /// method works on.
    public boolean isWholePair(Operation wanted) {
      return operation == wanted
          && numbers.size() == 2
          && numbers.stream().allMatch(n -> n.isWhole() && n.sign() >= 0);
    }
  }

  /// @throws IllegalArgumentException if there is not exactly one unknown
  /// @throws ArithmeticException if no single number solves the equation, or one too large to hold
  public Equation {
    if (left.unknowns() + right.unknowns() != 1) {
      throw new IllegalArgumentException(
          "The equation %s = %s must have exactly one unknown."
              .formatted(left.text(), right.text()));
    }
    solve(left, right);
  }

  /// `first operation second = □`.
  public static Equation of(long first, Operation operation, long second) {
    return new Equation(
        Expression.join(Expression.of(first), operation, Expression.of(second)),
        Expression.unknown());
  }

  /// The number that the unknown is.
  public Rational solution() {
    return solve(left, right);
  }

  @Override
  public Answer expected() {
    Rational value = solution();
    if (!value.isWhole() && isDivision() && !byPowerOfTen()) {
      return Quotients.remainder(value, divisor());
    }
    return answers().answer(value);
  }

  @Override
  public AnswerForm answers() {
    if (holds(Numeral.Notation.Pounds.class)) {
      return AnswerForm.POUNDS;
    }
    if (holds(Numeral.Notation.Mixed.class) || wholesAndParts(left) || wholesAndParts(right)) {
      return AnswerForm.MIXED;
    }
    if (holds(Numeral.Notation.Parts.class)) {
      return AnswerForm.PARTS;
    }
    return isDivision() ? AnswerForm.QUOTIENT : AnswerForm.NUMBER;
  }

  /// A division with something left over may also be answered as a decimal or a fraction.
  @Override
  public boolean accepts(Answer answer) {
    return answer.equals(expected())
        || (answer instanceof Answer.Value(Rational number)
            && isDivision()
            && number.equals(solution()))
        || (answer instanceof Answer.Remainder
            && isDivision()
            && answer.equals(Quotients.remainder(solution(), divisor())));
  }

  /// Divided by 10, 100 or 1,000, the digits of a number move and nothing is left over.
  private boolean byPowerOfTen() {
    return divisor().equals(Rational.of(10))
        || divisor().equals(Rational.of(100))
        || divisor().equals(Rational.of(1000));
  }

  @Override
  public Optional<Figure> findFigure() {
    return Optional.empty();
  }

  /// Always empty: what is drawn of an equation follows from its numbers.
  @Override
  public Optional<Figure> findModel() {
    return Optional.empty();
  }

  /// Whether it is a whole number, at least as large as the divisor, divided by a whole number:
  /// then an answer may have a remainder.
  public boolean isDivision() {
    return findCalculation()
        .filter(c -> c.isWholePair(Operation.DIVIDE) && c.second().sign() > 0)
        .filter(c -> c.first().compareTo(c.second()) >= 0)
        .isPresent();
  }

  private Rational divisor() {
    return findCalculation().map(Calculation::second).orElse(Rational.ONE);
  }

  /// Whether a fraction is added to a whole number, or taken from it: `5 - 2/3`.
  private static boolean wholesAndParts(Expression side) {
    return side
            instanceof Expression.Joined(Operation operation, Expression first, Expression second)
        && (operation == Operation.ADD || operation == Operation.SUBTRACT)
        && (first instanceof Expression.Literal(Numeral(Rational _, Numeral.Notation.Decimal _))
            && second instanceof Expression.Literal(Numeral(Rational _, Numeral.Notation.Parts _)));
  }

  private boolean holds(Class<? extends Numeral.Notation> notation) {
    return holds(left, notation) || holds(right, notation);
  }

  private static boolean holds(Expression side, Class<? extends Numeral.Notation> notation) {
    return switch (side) {
      case Expression.Literal(Numeral numeral) -> notation.isInstance(numeral.notation());
      case Expression.Unknown _ -> false;
      case Expression.Joined(Operation _, Expression first, Expression second) ->
          holds(first, notation) || holds(second, notation);
    };
  }

  /// The plain calculation that this is, where one side is only the unknown and the other joins
  /// numbers by one operation from left to right.
  public Optional<Calculation> findCalculation() {
    Expression side = right instanceof Expression.Unknown ? left : right;
    if (!(left instanceof Expression.Unknown || right instanceof Expression.Unknown)
        || !(side instanceof Expression.Joined(Operation operation, Expression _, Expression _))) {
      return Optional.empty();
    }
    List<Rational> numbers = new ArrayList<>();
    return collect(side, operation, numbers)
        ? Optional.of(new Calculation(operation, numbers))
        : Optional.empty();
  }

  private static boolean collect(Expression side, Operation operation, List<Rational> into) {
    return switch (side) {
      case Expression.Literal(Numeral numeral) -> into.add(numeral.value());
      case Expression.Unknown _ -> false;
      case Expression.Joined(Operation inner, Expression left, Expression right) ->
          inner == operation
              && collect(left, operation, into)
              && right instanceof Expression.Literal(Numeral numeral)
              && into.add(numeral.value());
    };
  }

  @Override
  public String shape() {
    return shape(left) + "=" + shape(right);
  }

  private static String shape(Expression side) {
    return switch (side) {
      case Expression.Unknown _ -> "□";
      case Expression.Joined(Operation operation, Expression first, Expression second) ->
          "(" + shape(first) + operation + shape(second) + ")";
      case Expression.Literal(Numeral numeral) ->
          switch (numeral.notation()) {
            case Numeral.Notation.Decimal _ -> "1";
            case Numeral.Notation.Pounds _ -> "£1";
            case Numeral.Notation.Parts _ -> "1/2";
            case Numeral.Notation.Mixed _ -> "1 1/2";
          };
    };
  }

  @Override
  public String text() {
    return right instanceof Expression.Unknown && !(left instanceof Expression.Literal)
        ? left.text()
        : joined(left.text(), right.text());
  }

  @Override
  public String display() {
    return right instanceof Expression.Unknown && !(left instanceof Expression.Literal)
        ? left.display() + " ="
        : joined(left.display(), right.display());
  }

  /// Beside a fraction, a box above or below a bar is written as one: `3/4 = □/8`.
  private String joined(String before, String after) {
    String text = before + " = " + after;
    return left instanceof Expression.Literal(Numeral(Rational _, Numeral.Notation.Parts _))
            || right instanceof Expression.Literal(Numeral(Rational _, Numeral.Notation.Parts _))
        ? text.replaceFirst("□ ÷ (?=\\d)", "□/").replaceFirst("(?<=\\d) ÷ □", "/□")
        : text;
  }

  private static Rational solve(Expression left, Expression right) {
    return left.unknowns() == 1 ? left.solve(right.value()) : right.solve(left.value());
  }
}
