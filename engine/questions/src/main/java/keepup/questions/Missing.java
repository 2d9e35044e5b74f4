package keepup.questions;

import java.util.List;
import java.util.Optional;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;

/// An equation `x + y = z` or `x - y = z` whose unknown is x or y; all three are whole and zero or
/// more. The total may stand on the left: `7 = □ + 3`.
///
/// @param operation add or subtract
/// @param unknownFirst whether x is the unknown
/// @param known the number beside the unknown
/// @param result z
/// @param resultFirst whether z stands before the equals sign
/// @param answer what the unknown is
record Missing(
    Operation operation,
    boolean unknownFirst,
    long known,
    long result,
    boolean resultFirst,
    long answer) {

  /// The two numbers as they are read, what is unknown, and how the equation is written.
  static final List<Dimension> DIMENSIONS =
      List.of(
          new Dimension("number beside the box", question -> tell(question, Part.KNOWN)),
          new Dimension("number across the equals sign", question -> tell(question, Part.RESULT)),
          new Dimension("unknown", question -> tell(question, Part.UNKNOWN)),
          new Dimension("operation", question -> tell(question, Part.OPERATION)),
          new Dimension("side of the box", question -> tell(question, Part.SIDE)));

  private enum Part {
    KNOWN,
    RESULT,
    UNKNOWN,
    OPERATION,
    SIDE
  }

  static Optional<Missing> find(Question question) {
    return switch (question) {
      case Equation(Expression.Joined sum, Expression.Literal(Numeral result)) ->
          find(sum, result.value(), false, question);
      case Equation(Expression.Literal(Numeral result), Expression.Joined sum) ->
          find(sum, result.value(), true, question);
      case Equation _, Task _ -> Optional.empty();
    };
  }

  private static Optional<Missing> find(
      Expression.Joined sum, Rational result, boolean resultFirst, Question question) {
    if (sum.operation() != Operation.ADD && sum.operation() != Operation.SUBTRACT) {
      return Optional.empty();
    }
    boolean unknownFirst = sum.left() instanceof Expression.Unknown;
    Expression beside = unknownFirst ? sum.right() : sum.left();
    if (!(beside instanceof Expression.Literal(Numeral(Rational known, _)))
        || !(question.expected() instanceof Answer.Value(Rational answer))
        || !natural(known)
        || !natural(result)
        || !natural(answer)) {
      return Optional.empty();
    }
    return Optional.of(
        new Missing(
            sum.operation(),
            unknownFirst,
            known.whole(),
            result.whole(),
            resultFirst,
            answer.whole()));
  }

  static boolean natural(Rational number) {
    return number.isWhole() && number.sign() >= 0;
  }

  /// The whole of the part-whole picture: the total, or the number taken from.
  long whole() {
    return operation == Operation.ADD ? result : unknownFirst ? answer : known;
  }

  Equation question() {
    Expression beside = Expression.of(known);
    Expression sum =
        unknownFirst
            ? Expression.join(Expression.unknown(), operation, beside)
            : Expression.join(beside, operation, Expression.unknown());
    Expression other = Expression.of(result);
    return resultFirst ? new Equation(other, sum) : new Equation(sum, other);
  }

  private static String tell(Question question, Part part) {
    return find(question)
        .map(missing ->
            switch (part) {
              case KNOWN -> Long.toString(missing.known);
              case RESULT -> Long.toString(missing.result);
              case UNKNOWN -> missing.unknownFirst ? "first" : "second";
              case OPERATION -> missing.operation.symbol();
              case SIDE -> missing.resultFirst ? "right" : "left";
            })
        .orElse("");
  }
}
