package keepup.maths;

/// One side of an equation: numbers, at most one unknown, and operations between them.
public sealed interface Expression {

  /// A number as it was written.
  record Literal(Numeral numeral) implements Expression {}

  /// The box that a child fills.
  record Unknown() implements Expression {}

  /// Two expressions joined by an operation.
  record Joined(Operation operation, Expression left, Expression right) implements Expression {}

  static Expression of(long number) {
    return new Literal(Numeral.of(number));
  }

  static Expression unknown() {
    return new Unknown();
  }

  static Expression join(Expression left, Operation operation, Expression right) {
    return new Joined(operation, left, right);
  }

  /// How many unknowns stand in it.
  default int unknowns() {
    return switch (this) {
      case Literal _ -> 0;
      case Unknown _ -> 1;
      case Joined(Operation _, Expression left, Expression right) ->
          left.unknowns() + right.unknowns();
    };
  }

  /// Its value.
  ///
  /// @throws ArithmeticException if it holds an unknown, divides by zero or grows too large
  default Rational value() {
    return switch (this) {
      case Literal(Numeral numeral) -> numeral.value();
      case Unknown _ ->
          throw new ArithmeticException("An expression with an unknown has no value.");
      case Joined(Operation operation, Expression left, Expression right) ->
          operation.apply(left.value(), right.value());
    };
  }

  /// The value that the unknown must have for this expression, which holds exactly one, to equal
  /// `total`.
  ///
  /// @throws ArithmeticException if no single value does, or no unknown is there
  default Rational solve(Rational total) {
    return switch (this) {
      case Literal _ -> throw new ArithmeticException("There is no unknown to solve for.");
      case Unknown _ -> total;
      case Joined(Operation operation, Expression left, Expression right) ->
          left.unknowns() == 1
              ? left.solve(undoFromLeft(operation, total, right.value()))
              : right.solve(undoFromRight(operation, total, left.value()));
    };
  }

  private static Rational undoFromLeft(Operation operation, Rational total, Rational right) {
    return switch (operation) {
      case ADD -> total.minus(right);
      case SUBTRACT -> total.plus(right);
      case MULTIPLY -> total.dividedBy(right);
      case DIVIDE -> total.times(right);
    };
  }

  private static Rational undoFromRight(Operation operation, Rational total, Rational left) {
    return switch (operation) {
      case ADD -> total.minus(left);
      case SUBTRACT -> left.minus(total);
      case MULTIPLY -> total.dividedBy(left);
      case DIVIDE -> left.dividedBy(total);
    };
  }

  /// The expression in a teacher's typing: `304 - 187`, `□ + 5`, `2 × (3 + 4)`.
  default String text() {
    return write(false);
  }

  /// The expression in print, with a true minus.
  default String display() {
    return write(true);
  }

  private String write(boolean print) {
    return switch (this) {
      case Literal(Numeral numeral) -> print ? numeral.text().replace('-', '−') : numeral.text();
      case Unknown _ -> "□";
      case Joined(Operation operation, Expression left, Expression right) ->
          bracketed(left, operation, false, print)
              + " "
              + (print ? operation.display() : operation.symbol())
              + " "
              + bracketed(right, operation, true, print);
    };
  }

  private static String bracketed(
      Expression part, Operation around, boolean onTheRight, boolean print) {
    if (!(part instanceof Joined(Operation inner, Expression _, Expression _))) {
      return part.write(print);
    }
    boolean tight = around.bindsTighterThanAddition();
    boolean loosePart = tight && !inner.bindsTighterThanAddition();
    boolean sameOnTheRight = onTheRight && tight == inner.bindsTighterThanAddition();
    return loosePart || sameOnTheRight ? "(" + part.write(print) + ")" : part.write(print);
  }
}
