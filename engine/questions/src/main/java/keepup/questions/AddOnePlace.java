package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;

/// Adds ones, tens, hundreds or thousands alone to a larger number, in the head.
final class AddOnePlace implements QuestionKind {

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
    return OnePlace.PARAMETERS;
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Pair pair = OnePlace.of(parameters).draw(AddOnePlace::happens, false, parameters, draws);
    return Equation.of(pair.first(), Operation.ADD, pair.second());
  }

  /// Also with the two numbers the other way round, and with a change of zero.
  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Pair> pair = Pairs.find(question, Operation.ADD);
    if (pair.isEmpty()) {
      return false;
    }
    OnePlace place = OnePlace.of(parameters);
    return asks(pair.get(), place) || asks(pair.get().swapped(), place);
  }

  private static boolean asks(Pair pair, OnePlace place) {
    return place.fits(pair)
        && place.allows(happens(place.digitOf(pair.first()), place.digitOf(pair.second())));
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
