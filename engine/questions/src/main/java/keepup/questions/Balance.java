package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Parameters.Range;

/// Two calculations with the same value, one of them with a missing number: `8 + 4 = □ + 5`.
final class Balance implements QuestionKind {
  private static final Set<String> FORMS = Set.of("any", "swap");
  private static final Set<String> OPERATIONS = Set.of("add", "subtract", "any");
  private static final List<Dimension> DIMENSIONS =
      List.of(
          new Dimension("first number", question -> tell(question, 0)),
          new Dimension("second number", question -> tell(question, 1)),
          new Dimension("known number across the equals sign", question -> tell(question, 2)),
          new Dimension("unknown", question -> tell(question, 3)),
          new Dimension("operations", question -> tell(question, 4)));

  /// The side without the unknown, the side with it, and whether the known side comes first.
  private record Sides(Expression.Joined known, Expression.Joined open, boolean knownFirst) {
    List<Rational> numbers() {
      List<Rational> numbers = new ArrayList<>();
      for (Expression part : List.of(known.left(), known.right(), open.left(), open.right())) {
        if (part instanceof Expression.Literal(Numeral numeral)) {
          numbers.add(numeral.value());
        }
      }
      return numbers;
    }

    boolean unknownLeft() {
      return open.left() instanceof Expression.Unknown;
    }
  }

  @Override
  public String name() {
    return "balance";
  }

  @Override
  public String says() {
    return "Finds the missing number that makes both sides of the equals sign the same.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("operation", "form", "largest");
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Range largest = largest(parameters);
    String operation = operation(parameters);
    boolean add = operation.equals("any") ? draws.chance(0.5) : operation.equals("add");
    if (largest.to() < 4) {
      throw Pairs.none(parameters);
    }
    int whole = draws.between(Math.max(4, largest.from()), largest.to());
    int part = draws.between(1, whole - 1);
    boolean unknownLeft = draws.chance(0.5);
    return add
        ? sums(whole, part, unknownLeft, form(parameters), draws)
        : differences(whole, part, unknownLeft, draws);
  }

  /// `part + rest = □ + other`, the unknown first or second; never the same order again.
  private static Question sums(int whole, int part, boolean unknownLeft, String form, Draws draws) {
    int rest = whole - part;
    int other = form.equals("swap") ? (unknownLeft ? part : rest) : draws.between(1, whole - 1);
    return new Equation(
        Expression.join(Expression.of(part), Operation.ADD, Expression.of(rest)),
        open(Operation.ADD, other, unknownLeft));
  }

  /// `whole - part = □ - other` or `whole - part = other - □`, where the second difference lies no
  /// higher than the first: its whole is at most the first whole.
  private static Question differences(int whole, int part, boolean unknownLeft, Draws draws) {
    int difference = whole - part;
    int otherWhole = draws.between(difference, whole);
    return new Equation(
        Expression.join(Expression.of(whole), Operation.SUBTRACT, Expression.of(part)),
        open(Operation.SUBTRACT, unknownLeft ? otherWhole - difference : otherWhole, unknownLeft));
  }

  private static Expression open(Operation operation, int known, boolean unknownLeft) {
    return unknownLeft
        ? Expression.join(Expression.unknown(), operation, Expression.of(known))
        : Expression.join(Expression.of(known), operation, Expression.unknown());
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Sides> found = findSides(question);
    if (found.isEmpty() || !(question.expected() instanceof Answer.Value(Rational answer))) {
      return false;
    }
    Sides sides = found.get();
    List<Rational> numbers = sides.numbers();
    Rational value = sides.known().value();
    if (!Missing.natural(answer)
        || !Missing.natural(value)
        || !numbers.stream().allMatch(Missing::natural)) {
      return false;
    }
    long most = Math.max(answer.whole(), value.whole());
    for (Rational number : numbers) {
      most = Math.max(most, number.whole());
    }
    return largest(parameters).holds(most)
        && operationFits(sides, operation(parameters))
        && (!form(parameters).equals("swap") || swapped(sides, numbers));
  }

  /// `subtract` is a minus sign on one side at least.
  private static boolean operationFits(Sides sides, String operation) {
    return switch (operation) {
      case "add" -> all(sides, Operation.ADD);
      case "subtract" -> !all(sides, Operation.ADD);
      default -> true;
    };
  }

  private static boolean all(Sides sides, Operation operation) {
    return sides.known().operation() == operation && sides.open().operation() == operation;
  }

  private static boolean swapped(Sides sides, List<Rational> numbers) {
    return all(sides, Operation.ADD)
        && numbers.get(2).equals(numbers.get(sides.unknownLeft() ? 0 : 1));
  }

  private static Optional<Sides> findSides(Question question) {
    return switch (question) {
      case Equation(Expression.Joined left, Expression.Joined right)
          when plain(left) && plain(right) ->
          Optional.of(
              right.unknowns() == 1 ? new Sides(left, right, true) : new Sides(right, left, false));
      case Equation _, Task _ -> Optional.empty();
    };
  }

  private static boolean plain(Expression.Joined side) {
    return (side.operation() == Operation.ADD || side.operation() == Operation.SUBTRACT)
        && !(side.left() instanceof Expression.Joined)
        && !(side.right() instanceof Expression.Joined);
  }

  private static String operation(Parameters parameters) {
    return parameters.word("operation", OPERATIONS, "add");
  }

  private static String form(Parameters parameters) {
    return parameters.word("form", FORMS, "any");
  }

  /// The largest number in the equation or of its sides' value.
  private static Range largest(Parameters parameters) {
    return parameters.range("largest", new Range(4, 20));
  }

  private static String tell(Question question, int dimension) {
    return findSides(question)
        .map(sides ->
            switch (dimension) {
              case 3 ->
                  (sides.knownFirst() ? "right " : "left ")
                      + (sides.unknownLeft() ? "first" : "second");
              case 4 -> sides.known().operation().symbol() + sides.open().operation().symbol();
              default -> sides.numbers().get(dimension).toString();
            })
        .orElse("");
  }

  @Override
  public List<Dimension> dimensions() {
    return DIMENSIONS;
  }
}
