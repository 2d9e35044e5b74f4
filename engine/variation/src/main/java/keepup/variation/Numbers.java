package keepup.variation;

import java.util.Optional;
import keepup.maths.Rational;
import keepup.questions.Answer;

/// The number that an answer is, where it is one.
final class Numbers {
  private Numbers() {}

  static Optional<Rational> find(Answer answer) {
    return switch (answer) {
      case Answer.Value(Rational number) -> Optional.of(number);
      case Answer.Parts(Rational number, boolean _) -> Optional.of(number);
      case Answer.Amount(Rational number, String _, boolean _) -> Optional.of(number);
      case Answer.InWords(Rational number) -> Optional.of(number);
      case Answer.Fraction(long whole, long above, long below) ->
          below == 0
              ? Optional.empty()
              : Optional.of(Rational.of(whole).plus(new Rational(above, below)));
      case Answer.Remainder _, Answer.Time _, Answer.Word _, Answer.Items _, Answer.Point _ ->
          Optional.empty();
    };
  }

  /// Whether it is one at which children should look twice: nothing, one, a whole ten.
  static boolean atTheEdge(Rational number) {
    return number.isWhole() && (number.whole() == 1 || number.whole() % 10 == 0);
  }
}
