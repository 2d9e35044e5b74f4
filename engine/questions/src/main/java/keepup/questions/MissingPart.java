package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Operation;
import keepup.questions.Parameters.Range;

/// An addition or subtraction with a missing number: `□ + 5 = 12`, `12 - □ = 5`, `7 = □ + 3`.
final class MissingPart implements QuestionKind {
  private static final Set<String> OPERATIONS = Set.of("add", "subtract", "any");
  private static final Set<String> UNKNOWNS = Set.of("first", "second", "any");
  private static final Set<String> SIDES = Set.of("left", "right", "any");

  @Override
  public String name() {
    return "missing-part";
  }

  @Override
  public String says() {
    return "Finds the missing number of an addition or subtraction.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("operation", "unknown", "side", "whole");
  }

  /// Draws the whole, then a part that is neither nothing nor all of it.
  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Range wholes = whole(parameters);
    if (wholes.to() < 2) {
      throw Pairs.none(parameters);
    }
    boolean add = choose(operation(parameters), "add", "subtract", draws);
    boolean unknownFirst = choose(unknown(parameters), "first", "second", draws);
    boolean resultFirst = choose(side(parameters), "right", "left", draws);
    long whole = draws.between(Math.max(2, wholes.from()), wholes.to());
    long part = draws.between(1, Math.toIntExact(whole - 1));
    long rest = whole - part;
    Missing missing =
        add
            ? new Missing(Operation.ADD, unknownFirst, part, whole, resultFirst, rest)
            : unknownFirst
                ? new Missing(Operation.SUBTRACT, true, part, rest, resultFirst, whole)
                : new Missing(Operation.SUBTRACT, false, whole, part, resultFirst, rest);
    return missing.question();
  }

  private static boolean choose(String word, String yes, String no, Draws draws) {
    return word.equals("any") ? draws.chance(0.5) : word.equals(yes) || !word.equals(no);
  }

  /// Also where a part is nothing or all of the whole.
  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Missing> found = Missing.find(question);
    if (found.isEmpty()) {
      return false;
    }
    Missing missing = found.get();
    return whole(parameters).holds(missing.whole())
        && fits(operation(parameters), missing.operation() == Operation.ADD, "add")
        && fits(unknown(parameters), missing.unknownFirst(), "first")
        && fits(side(parameters), missing.resultFirst(), "right");
  }

  private static boolean fits(String word, boolean is, String yes) {
    return word.equals("any") || word.equals(yes) == is;
  }

  private static String operation(Parameters parameters) {
    return parameters.word("operation", OPERATIONS, "any");
  }

  private static String unknown(Parameters parameters) {
    return parameters.word("unknown", UNKNOWNS, "any");
  }

  /// The side of the equals sign on which the unknown stands.
  private static String side(Parameters parameters) {
    return parameters.word("side", SIDES, "any");
  }

  private static Range whole(Parameters parameters) {
    return parameters.range("whole", new Range(2, 20));
  }

  @Override
  public List<Dimension> dimensions() {
    return Missing.DIMENSIONS;
  }
}
