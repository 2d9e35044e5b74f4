package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;

/// Takes ones, tens, hundreds or thousands alone from a larger number, in the head.
final class SubtractOnePlace implements QuestionKind {

  @Override
  public String name() {
    return "subtract-one-place";
  }

  @Override
  public String says() {
    return "Takes only ones, only tens, only hundreds or only thousands from a number.";
  }

  @Override
  public Set<String> parameters() {
    return OnePlace.PARAMETERS;
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Pair pair = OnePlace.of(parameters).draw(SubtractOnePlace::happens, true, parameters, draws);
    return Equation.of(pair.first(), Operation.SUBTRACT, pair.second());
  }

  /// Also with a change of zero.
  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Pair> pair = Pairs.findSubtraction(question);
    if (pair.isEmpty()) {
      return false;
    }
    OnePlace place = OnePlace.of(parameters);
    return place.fits(pair.get())
        && place.allows(
            happens(place.digitOf(pair.get().first()), place.digitOf(pair.get().second())));
  }

  /// A digit of zero meets the ten: `60 - 4` starts from it.
  private static String happens(int digit, int change) {
    return digit >= change ? "none" : digit == 0 ? "meets" : "crosses";
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
