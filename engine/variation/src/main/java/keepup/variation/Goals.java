package keepup.variation;

import java.util.List;
import java.util.Optional;

/// What the plain questions of a sequence have to show between them.
///
/// @param seen how many questions each misconception in focus has to fail on
/// @param canTell for each misconception in focus, whether it fails on any question that was drawn
/// @param edge whether there is an edge to visit
/// @param contrast whether two neighbours have to contrast
/// @param pictured whether the questions have a picture of their own
/// @param small how much small changes count: more where things change by degrees
/// @param alike whether equal answers are welcome, because the point is to compare
record Goals(
    int seen,
    List<Boolean> canTell,
    boolean edge,
    boolean contrast,
    boolean pictured,
    double small,
    boolean alike) {
  private static final int SEEN_ENOUGH = 2;

  static final Goals NONE = new Goals(SEEN_ENOUGH, List.of(), true, true, false, 1, false);

  static Goals of(Plan plan, int focus, List<Node> drawn, SequenceKind kind) {
    List<Boolean> canTell =
        java.util.stream.IntStream.range(0, focus)
            .mapToObj(i -> drawn.stream().anyMatch(node -> tells(node, i)))
            .toList();
    boolean pictured = drawn.getFirst().question().findFigure().isPresent();
    return new Goals(
        Math.min(SEEN_ENOUGH, plan.plain()),
        canTell,
        drawn.stream().anyMatch(Node::edge),
        true,
        pictured,
        kind == SequenceKind.BY_DEGREES ? 3 : 1,
        kind == SequenceKind.SAME_OR_DIFFERENT);
  }

  private static boolean tells(Node node, int index) {
    Optional<?> telling = node.telling().get(index);
    return telling.isPresent();
  }
}
