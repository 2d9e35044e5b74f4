package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;

/// Adds ones, tens, hundreds or thousands alone to a larger number, in the head.
final class AddOnePlace implements QuestionKind {
  /// Scaled facts are a few in a hundred of the questions, so that some attempt soon succeeds.
  private static final int ATTEMPTS = 50;

  @Override
  public String name() {
    return "add-one-place";
  }

  @Override
  public String says() {
    return "Adds only ones, only tens, only hundreds or only thousands to a number.";
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
      Pair pair = place.draw(AddOnePlace::happens, false, parameters, draws);
      if (factsToo(parameters) || !scaledFact(pair, place)) {
        return Equation.of(pair.first(), Operation.ADD, pair.second());
      }
    }
    throw Pairs.none(parameters);
  }

  /// Also with the two numbers the other way round, and with a change of zero.
  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Pair> pair = Pairs.find(question, Operation.ADD);
    if (pair.isEmpty()) {
      return false;
    }
    OnePlace place = OnePlace.of(parameters);
    return (factsToo(parameters) || !scaledFact(pair.get(), place))
        && (asks(pair.get(), place) || asks(pair.get().swapped(), place));
  }

  private static boolean asks(Pair pair, OnePlace place) {
    return place.fits(pair)
        && place.allows(happens(place.digitOf(pair.first()), place.digitOf(pair.second())));
  }

  /// Whether a number fact scaled up, such as `30 + 40`, is asked too.
  private static boolean factsToo(Parameters parameters) {
    return parameters.word("facts", Set.of("any", "none"), "any").equals("any");
  }

  private static boolean scaledFact(Pair pair, OnePlace place) {
    long unit = Pairs.power(place.place());
    return unit > 1
        && pair.first() % unit == 0
        && pair.second() % unit == 0
        && pair.first() < 10 * unit
        && pair.second() < 10 * unit;
  }

  private static String happens(int digit, int change) {
    int total = digit + change;
    return total < 10 ? "none" : total == 10 ? "meets" : "crosses";
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
