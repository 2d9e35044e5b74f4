package keepup.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keepup.misconceptions.Misconception;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;

/// Searches for sequences in which one thing changes at a time (variation theory: Gu, Huang and
/// Marton 2004; Watson and Mason 2006).
///
/// A beam search over questions that are one small change apart. It is not a draw: of all the paths
/// it has seen it keeps those that show every misconception in focus twice, set "needs the method"
/// against "does not", visit an edge case, and change little.
public final class Sequences {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private Sequences() {}

  /// The best sequence found: the same for the same arguments, for ever.
  ///
  /// @param focus the misconceptions that the sequence should show, the most important first; may
  ///   be empty
  /// @param length how many questions are wanted; fewer come where the step has fewer
  /// @throws IllegalArgumentException if the length is not 2 to 12, or a parameter is wrong
  public static VariedSequence search(
      QuestionKind kind, Parameters parameters, List<Misconception> focus, int length, long seed) {
    if (length < SHORTEST || length > LONGEST) {
      throw new IllegalArgumentException(
          "The length (%d) of a sequence must be %d to %d.".formatted(length, SHORTEST, LONGEST));
    }
    return Composer.plain(kind, parameters, focus, length, seed);
  }

  /// Questions that somebody else put in order, as items: with what changes, what can be expected,
  /// and what each misconception in focus would answer.
  ///
  /// @param questions in order
  /// @param claims for each, a wrong answer that stands beside it, or `""`
  public static List<Item> describe(
      SequenceRequest request, List<Question> questions, List<String> claims) {
    Landscape landscape =
        new Landscape(request.questions(), request.parameters(), request.focus(), request.seed());
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Stage stage = Stage.plain(landscape.node(questions.get(i)));
      stages.add(claims.get(i).isEmpty() ? stage : stage.judged(claims.get(i), Optional.empty()));
    }
    return new Telling(request.questions(), request.focus(), request.seed(), true)
        .tell(stages, landscape);
  }

  /// A question of the step that differs from another in one thing and shows a misconception in
  /// focus, where there is one.
  ///
  /// @param others questions that it must not be
  public static Optional<Question> findBetter(
      SequenceRequest request, Question before, List<Question> others) {
    Landscape landscape =
        new Landscape(request.questions(), request.parameters(), request.focus(), request.seed());
    Node from = landscape.node(before);
    return landscape.listNeighbours(from).stream()
        .filter(next -> next.distance() == 1 && next.node().asked())
        .map(Landscape.Neighbour::node)
        .filter(node -> !others.contains(node.question()) && !node.givesAway(from))
        .filter(node -> !node.expected().equals(from.expected()))
        .max(
            Comparator.comparingLong(
                (Node node) -> node.telling().stream().filter(Optional::isPresent).count()))
        .map(Node::question);
  }

  /// The best whole sequence found: the same for the same request, for ever.
  public static Sequence compose(SequenceRequest request) {
    return new Composer(request).compose();
  }
}
