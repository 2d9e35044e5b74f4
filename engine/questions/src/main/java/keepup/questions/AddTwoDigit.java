package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;

/// Adds two two-digit numbers: within the tens, across a ten, or past a hundred.
final class AddTwoDigit implements QuestionKind {
  private static final Remembered<List<List<Pair>>> PAIRS = new Remembered<>(AddTwoDigit::pairs);

  private static final Set<String> CROSSES = Set.of("any", "none", "ten", "hundred");

  @Override
  public String name() {
    return "add-two-digit";
  }

  @Override
  public String says() {
    return "Adds two two-digit numbers.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("crosses", "round");
  }

  /// Draws the first number so that a second is there, then the second from what is left: half or
  /// more of the numbers from 10 to 89 fit every crossing, so few draws are thrown away.
  @Override
  public Question ask(Parameters parameters, Draws draws) {
    List<List<Pair>> byFirst = PAIRS.of(parameters);
    while (true) {
      List<Pair> pairs = byFirst.get(draws.between(10, 99) - 10);
      if (!pairs.isEmpty()) {
        return Pairs.pick(pairs, Operation.ADD, parameters, draws);
      }
    }
  }

  /// For each first number from 10 its pairs.
  private static List<List<Pair>> pairs(Parameters parameters) {
    String crosses = crosses(parameters);
    return LongStream.rangeClosed(10, 99)
        .mapToObj(first ->
            LongStream.rangeClosed(10, 99)
                .filter(second -> crosses.equals("any") || crossing(first, second).equals(crosses))
                .filter(second -> roundFits(first, second, parameters))
                .mapToObj(second -> new Pair(first, second))
                .toList())
        .toList();
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Pair> pair = Pairs.find(question, Operation.ADD);
    if (pair.isEmpty()) {
      return false;
    }
    long a = pair.get().first();
    long b = pair.get().second();
    String crosses = crosses(parameters);
    return a >= 10
        && a <= 99
        && b >= 10
        && b <= 99
        && (crosses.equals("any") || crossing(a, b).equals(crosses))
        && roundFits(a, b, parameters);
  }

  /// Whether whole tens are asked: `any`, at most `one` of the numbers, or `none`.
  private static boolean roundFits(long a, long b, Parameters parameters) {
    return switch (parameters.word("round", Set.of("any", "one", "none"), "any")) {
      case "none" -> a % 10 != 0 && b % 10 != 0;
      case "one" -> a % 10 != 0 || b % 10 != 0;
      default -> true;
    };
  }

  private static String crosses(Parameters parameters) {
    return parameters.word("crosses", CROSSES, "any");
  }

  private static String crossing(long a, long b) {
    return a + b >= 100 ? "hundred" : a % 10 + b % 10 >= 10 ? "ten" : "none";
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
