package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;
import keepup.questions.Parameters.Range;

/// Addition facts by family: two numbers from 0 to 10.
final class FactAdd implements QuestionKind {
  private static final Remembered<List<Pair>> PAIRS = new Remembered<>(FactAdd::pairs);

  private static final Range ALL = new Range(0, 20);
  private static final Set<String> FAMILIES =
      Set.of("any", "zero", "one-two", "double", "near-double", "to-ten", "rest", "across-ten");

  @Override
  public String name() {
    return "fact-add";
  }

  @Override
  public String says() {
    return "Adds two numbers from 0 to 10: a number fact.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("total", "family");
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    return Pairs.pick(PAIRS.of(parameters), Operation.ADD, parameters, draws);
  }

  private static List<Pair> pairs(Parameters parameters) {
    List<Pair> pairs = new ArrayList<>();
    Range total = parameters.range("total", ALL);
    String family = family(parameters);
    for (long a = 0; a <= 10; a++) {
      for (long b = 0; b <= 10; b++) {
        if (total.holds(a + b) && belongs(a, b, family)) {
          pairs.add(new Pair(a, b));
        }
      }
    }
    return List.copyOf(pairs);
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Pair> pair = Pairs.find(question, Operation.ADD);
    if (pair.isEmpty()) {
      return false;
    }
    long a = pair.get().first();
    long b = pair.get().second();
    return a <= 10
        && b <= 10
        && parameters.range("total", ALL).holds(a + b)
        && belongs(a, b, family(parameters));
  }

  private static String family(Parameters parameters) {
    return parameters.word("family", FAMILIES, "any");
  }

  private static boolean belongs(long a, long b, String family) {
    boolean zero = a == 0 || b == 0;
    boolean oneTwo = !zero && (a <= 2 || b <= 2);
    boolean doubled = !zero && a == b;
    boolean near = !zero && Math.abs(a - b) == 1;
    boolean ten = a + b == 10;
    return switch (family) {
      case "zero" -> zero;
      case "one-two" -> oneTwo;
      case "double" -> doubled;
      case "near-double" -> near;
      case "to-ten" -> ten;
      case "across-ten" -> a < 10 && b < 10 && a + b > 10;
      case "rest" -> a + b < 10 && !zero && !oneTwo && !doubled && !near;
      default -> true;
    };
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
