package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import keepup.maths.Digits;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;
import keepup.questions.Parameters.Range;

/// Adds or takes a number that is just below a whole ten or hundred: `46 + 29`, `346 - 199`.
final class Adjust implements QuestionKind {
  private static final Remembered<Choices> CHOICES = new Remembered<>(Adjust::choices);

  @Override
  public String name() {
    return "adjust";
  }

  @Override
  public String says() {
    return "Adds or takes a number that is a little less than whole tens or hundreds.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("operation", "near", "below", "digits");
  }

  /// The first number is drawn so that its ones would have to cross a ten, and so that a gap of ten
  /// or more is left: only then does adjusting save work.
  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Operation operation = operation(parameters);
    Choices choices = CHOICES.of(parameters);
    List<Long> seconds = new ArrayList<>(choices.seconds);
    while (!seconds.isEmpty()) {
      long second = seconds.remove(draws.between(0, seconds.size() - 1));
      List<Long> firsts =
          choices.firsts.computeIfAbsent(second, _ -> firsts(second, operation, parameters));
      if (!firsts.isEmpty()) {
        return Equation.of(draws.pick(firsts), operation, second);
      }
    }
    throw Pairs.none(parameters);
  }

  /// @param firsts for a second number the first numbers that go with it, as they are asked for
  private record Choices(List<Long> seconds, Map<Long, List<Long>> firsts) {}

  private static Choices choices(Parameters parameters) {
    int near = near(parameters);
    List<Long> seconds = new ArrayList<>();
    for (long round = near; round <= 9L * near; round += near) {
      for (int below = below(parameters).from(); below <= below(parameters).to(); below++) {
        seconds.add(round - below);
      }
    }
    return new Choices(List.copyOf(seconds), new ConcurrentHashMap<>());
  }

  private static List<Long> firsts(long second, Operation operation, Parameters parameters) {
    Range digits = digits(parameters);
    List<Long> firsts = new ArrayList<>();
    for (long first = Pairs.power(digits.from() - 1); first < Pairs.power(digits.to()); first++) {
      if (fits(new Pair(first, second), operation, parameters)) {
        firsts.add(first);
      }
    }
    return List.copyOf(firsts);
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    Operation operation = operation(parameters);
    Optional<Pair> pair =
        operation == Operation.ADD
            ? Pairs.find(question, Operation.ADD)
            : Pairs.findSubtraction(question);
    return pair.isPresent()
        && (fits(pair.get(), operation, parameters)
            || (operation == Operation.ADD && fits(pair.get().swapped(), operation, parameters)));
  }

  private static boolean fits(Pair pair, Operation operation, Parameters parameters) {
    int near = near(parameters);
    long toRound = (near - pair.second() % near) % near;
    boolean crosses =
        operation == Operation.ADD
            ? pair.first() % near >= toRound
            : pair.first() % near < pair.second() % near;
    return pair.second() >= 10
        && pair.second() < 10L * near
        && below(parameters).holds(toRound)
        && crosses
        && pair.first() % 10 != 0
        && digits(parameters).holds(new Digits(pair.first()).length())
        && (operation == Operation.ADD || pair.first() >= pair.second() + 10);
  }

  private static Operation operation(Parameters parameters) {
    return parameters.word("operation", Set.of("add", "subtract"), "add").equals("add")
        ? Operation.ADD
        : Operation.SUBTRACT;
  }

  private static int near(Parameters parameters) {
    return Integer.parseInt(parameters.word("near", Set.of("10", "100"), "10"));
  }

  private static Range below(Parameters parameters) {
    return parameters.range("below", new Range(1, 1));
  }

  private static Range digits(Parameters parameters) {
    return parameters.range("digits", new Range(2, 2));
  }

  @Override
  public List<Dimension> dimensions() {
    return Pairs.DIMENSIONS;
  }
}
