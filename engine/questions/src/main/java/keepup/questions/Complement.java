package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Pairs.Pair;

/// What must be added to make a round number: `37 + □ = 100`, `100 - 37`.
final class Complement implements QuestionKind {

  @Override
  public String name() {
    return "complement";
  }

  @Override
  public String says() {
    return "Finds what must be added to make a round number such as 20 or 100.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("to", "form");
  }

  @Override
  public Question ask(Parameters parameters, Draws draws) {
    int to = to(parameters);
    String form = form(parameters);
    boolean missing = form.equals("any") ? draws.chance(0.7) : form.equals("missing");
    long part = draws.between(1, to - 1);
    return missing
        ? new Missing(Operation.ADD, draws.chance(0.3), part, to, draws.chance(0.2), to - part)
            .question()
        : Equation.of(to, Operation.SUBTRACT, part);
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    int to = to(parameters);
    String form = form(parameters);
    Optional<Missing> missing = Missing.find(question);
    if (missing.isPresent()) {
      return !form.equals("subtract")
          && missing.get().operation() == Operation.ADD
          && missing.get().result() == to;
    }
    Optional<Pair> pair = Pairs.findSubtraction(question);
    return pair.isPresent() && !form.equals("missing") && pair.get().first() == to;
  }

  /// @throws IllegalArgumentException if it is less than 2
  private static int to(Parameters parameters) {
    int to = parameters.whole("to", 100);
    if (to < 2) {
      throw Pairs.none(parameters);
    }
    return to;
  }

  private static String form(Parameters parameters) {
    return parameters.word("form", Set.of("missing", "subtract", "any"), "missing");
  }

  /// Those of a missing part; a subtraction from the round number tells its numbers there too.
  @Override
  public List<Dimension> dimensions() {
    return List.of(
        new Dimension("number known", Complement::known),
        new Dimension("form", question -> Missing.find(question).isPresent() ? "add" : "subtract"),
        new Dimension("unknown", question -> told(question, 2)),
        new Dimension("side of the box", question -> told(question, 4)));
  }

  private static String known(Question question) {
    return Missing.find(question)
        .map(missing -> Long.toString(missing.known()))
        .orElseGet(() -> Pairs.number(question, 1));
  }

  private static String told(Question question, int dimension) {
    return Missing.DIMENSIONS.get(dimension).value().apply(question);
  }
}
