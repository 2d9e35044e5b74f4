package keepup.pictures;

import java.util.Optional;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Answer;
import keepup.questions.Equation;

/// A whole and its two parts, one of the three unknown: what a bar shows.
///
/// @param whole the larger number
/// @param first one part
/// @param second the other part
/// @param unknown which of them is asked
record MissingPart(Rational whole, Rational first, Rational second, Place unknown) {
  /// A place in the bar.
  enum Place {
    WHOLE,
    FIRST,
    SECOND
  }

  /// The parts of an equation with one addition or subtraction of two numbers and one more number.
  static Optional<MissingPart> find(Equation equation) {
    return find(equation, equation.left(), equation.right())
        .or(() -> find(equation, equation.right(), equation.left()))
        .filter(part -> part.first.sign() >= 0 && part.second.sign() >= 0);
  }

  private static Optional<MissingPart> find(Equation equation, Expression side, Expression other) {
    if (!(side instanceof Expression.Joined(Operation operation, Expression a, Expression b))
        || a instanceof Expression.Joined
        || b instanceof Expression.Joined
        || other instanceof Expression.Joined
        || !(equation.expected() instanceof Answer.Value(Rational answer))) {
      return Optional.empty();
    }
    Rational first = value(a, answer);
    Rational second = value(b, answer);
    Rational result = value(other, answer);
    return switch (operation) {
      case ADD -> Optional.of(new MissingPart(result, first, second, place(other, a)));
      case SUBTRACT -> Optional.of(new MissingPart(first, second, result, place(a, b)));
      case MULTIPLY, DIVIDE -> Optional.empty();
    };
  }

  private static Rational value(Expression expression, Rational answer) {
    return expression instanceof Expression.Literal(Numeral(Rational number, _)) ? number : answer;
  }

  private static Place place(Expression whole, Expression first) {
    if (whole instanceof Expression.Unknown) {
      return Place.WHOLE;
    }
    return first instanceof Expression.Unknown ? Place.FIRST : Place.SECOND;
  }
}
