package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;

/// Takes ones, tens, hundreds or thousands alone from a larger number, in the head.
final class SubtractOnePlace implements QuestionKind {
  /// Scaled facts are a few in a hundred of the questions, so that some attempt soon succeeds.
  private static final int ATTEMPTS = 50;

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
    Set<String> parameters = new java.util.HashSet<>(OnePlace.PARAMETERS);
    parameters.add("facts");
    return parameters;
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    OnePlace place = OnePlace.of(parameters);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Pair pair = place.draw(SubtractOnePlace::happens, true, parameters, draws);
      if (factsToo(parameters) || !scaledFact(pair, place)) {
        return Equation.of(pair.first(), Operation.SUBTRACT, pair.second());
      }
    }
    throw Pairs.none(parameters);
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
        && (factsToo(parameters) || !scaledFact(pair.get(), place))
        && place.allows(
            happens(place.digitOf(pair.get().first()), place.digitOf(pair.get().second())));
  }

  /// Whether a number fact scaled up, such as `140 - 60`, is asked too.
  private static boolean factsToo(Parameters parameters) {
    return parameters.word("facts", Set.of("any", "none"), "any").equals("any");
  }

  private static boolean scaledFact(Pair pair, OnePlace place) {
    long unit = Pairs.power(place.place());
    long left = pair.first() - pair.second();
    return unit > 1 && left % unit == 0 && left >= unit && left < 10 * unit;
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
