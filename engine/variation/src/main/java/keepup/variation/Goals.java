package keepup.variation;

import java.util.ArrayList;
import java.util.List;

/// What the plain questions of a sequence have to show between them.
///
/// @param canTell for each misconception in focus, whether it fails on any question that was drawn
/// @param canSplit for each pair of them, whether any question drawn tells them apart
/// @param edge whether there is an edge to visit
/// @param pictured whether the questions have a picture of their own
/// @param small how much small changes count: more where things change by degrees
/// @param alike whether equal answers are welcome, because the point is to compare
record Goals(
    List<Boolean> canTell,
    List<Boolean> canSplit,
    boolean edge,
    boolean pictured,
    double small,
    boolean alike) {
  private static final int SEEN_ENOUGH = 2;

  static final Goals NONE = new Goals(List.of(), List.of(), true, false, 1, false);

  static Goals of(int focus, List<Node> drawn, SequenceKind kind) {
    List<Boolean> canTell = new ArrayList<>();
    List<Boolean> canSplit = new ArrayList<>();
    for (int i = 0; i < focus; i++) {
      int one = i;
      canTell.add(drawn.stream().anyMatch(node -> node.tells(one)));
      for (int j = i + 1; j < focus; j++) {
        int other = j;
        canSplit.add(drawn.stream().anyMatch(node -> node.splits(one, other)));
      }
    }
    return new Goals(
        canTell,
        canSplit,
        drawn.stream().anyMatch(Node::edge),
        drawn.getFirst().question().findFigure().isPresent(),
        kind == SequenceKind.BY_DEGREES ? 3 : 1,
        kind == SequenceKind.SAME_OR_DIFFERENT);
  }

  /// How many showings are missing until each misconception has failed twice and each pair has been
  /// told apart twice, on questions that are worked.
  int unseen(List<Node> worked) {
    int unseen = 0;
    int pair = 0;
    for (int i = 0; i < canTell.size(); i++) {
      int one = i;
      unseen += canTell.get(i) ? lack(worked.stream().filter(n -> n.tells(one)).count()) : 0;
      for (int j = i + 1; j < canTell.size(); j++) {
        int other = j;
        unseen +=
            canSplit.get(pair++)
                ? lack(worked.stream().filter(n -> n.splits(one, other)).count())
                : 0;
      }
    }
    return unseen;
  }

  private static int lack(long count) {
    return (int) Math.max(0, SEEN_ENOUGH - count);
  }
}
