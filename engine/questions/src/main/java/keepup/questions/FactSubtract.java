package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;
import keepup.questions.Parameters.Range;

/// Subtraction facts by family: what is taken and what is left are both from 0 to 10.
final class FactSubtract implements QuestionKind {
  private static final Remembered<List<Pair>> PAIRS = new Remembered<>(FactSubtract::pairs);

  private static final Range ALL = new Range(0, 20);
  private static final Set<String> FAMILIES =
      Set.of("any", "zero", "one-two", "half", "from-ten", "rest", "across-ten");

  @Override
  public String name() {
    return "fact-subtract";
  }

  @Override
  public String says() {
    return "Takes a number from 0 to 10 from another and leaves one from 0 to 10: a number fact.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("whole", "family");
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    return Pairs.pick(PAIRS.of(parameters), Operation.SUBTRACT, parameters, draws);
  }

  private static List<Pair> pairs(Parameters parameters) {
    List<Pair> pairs = new ArrayList<>();
    Range whole = parameters.range("whole", ALL);
    String family = family(parameters);
    for (long left = 0; left <= 10; left++) {
      for (long taken = 0; taken <= 10; taken++) {
        if (whole.holds(left + taken) && belongs(taken, left, family)) {
          pairs.add(new Pair(left + taken, taken));
        }
      }
    }
    return List.copyOf(pairs);
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Pair> pair = Pairs.findSubtraction(question);
    if (pair.isEmpty()) {
      return false;
    }
    long taken = pair.get().second();
    long left = pair.get().first() - taken;
    return taken <= 10
        && left <= 10
        && parameters.range("whole", ALL).holds(pair.get().first())
        && belongs(taken, left, family(parameters));
  }

  private static String family(Parameters parameters) {
    return parameters.word("family", FAMILIES, "any");
  }

  private static boolean belongs(long taken, long left, String family) {
    long whole = taken + left;
    boolean zero = taken == 0 || left == 0;
    boolean oneTwo = !zero && (taken <= 2 || left <= 2);
    boolean half = !zero && taken == left;
    return switch (family) {
      case "zero" -> zero;
      case "one-two" -> oneTwo;
      case "half" -> half;
      case "from-ten" -> whole == 10;
      case "across-ten" -> taken < 10 && left < 10 && whole > 10;
      case "rest" -> whole < 10 && !zero && !oneTwo && !half;
      default -> true;
    };
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
