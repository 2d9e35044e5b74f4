package keepup.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keepup.questions.Question;

/// Searches for sequences in which one thing changes at a time (variation theory: Gu, Huang and
/// Marton 2004; Watson and Mason 2006).
///
/// A beam search over questions that are one small change apart. It is not a draw: of all the paths
/// it has seen it keeps those that show every misconception in focus twice, set "needs the method"
/// against "does not", visit an edge case, and change little.
public final class Sequences {
  private Sequences() {}

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
    return new Telling(request.questions(), request.focus(), request.seed())
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
