package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;

/// Takes one two-digit number from another: within the tens or across a ten.
final class SubtractTwoDigit implements QuestionKind {
  private static final Remembered<List<Pair>> PAIRS = new Remembered<>(SubtractTwoDigit::pairs);

  private static final Set<String> CROSSES = Set.of("any", "none", "ten");

  @Override
  public String name() {
    return "subtract-two-digit";
  }

  @Override
  public String says() {
    return "Takes a two-digit number from a two-digit number.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("crosses", "round");
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    return Pairs.pick(PAIRS.of(parameters), Operation.SUBTRACT, parameters, draws);
  }

  private static List<Pair> pairs(Parameters parameters) {
    String crosses = crosses(parameters);
    List<Pair> pairs = new ArrayList<>();
    for (long a = 10; a <= 99; a++) {
      for (long b = 10; b < a; b++) {
        boolean fits = crosses.equals("any") || crossing(a, b).equals(crosses);
        if (fits && roundFits(b, parameters)) {
          pairs.add(new Pair(a, b));
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
    long a = pair.get().first();
    long b = pair.get().second();
    String crosses = crosses(parameters);
    return b >= 10
        && a <= 99
        && (crosses.equals("any") || crossing(a, b).equals(crosses))
        && roundFits(b, parameters);
  }

  /// Whether whole tens are taken too.
  private static boolean roundFits(long taken, Parameters parameters) {
    return parameters.word("round", Set.of("any", "none"), "any").equals("any") || taken % 10 != 0;
  }

  private static String crosses(Parameters parameters) {
    return parameters.word("crosses", CROSSES, "any");
  }

  private static String crossing(long a, long b) {
    return a % 10 < b % 10 ? "ten" : "none";
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
