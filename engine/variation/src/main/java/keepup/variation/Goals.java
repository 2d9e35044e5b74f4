package keepup.variation;

import java.util.ArrayList;
import java.util.List;

/// What the plain questions of a sequence have to show between them.
///
/// @param canTell for each misconception in focus, whether it fails on two of the questions drawn
/// @param canSplit for each pair of them, whether two of the questions drawn tell them apart
/// @param edge whether there is an edge to visit
/// @param pictured whether the questions have a picture of their own
/// @param small how much small changes count: more where things change by degrees
/// @param alike whether equal answers are welcome, because the point is to compare
/// @param exchanging whether most questions need the method, so that one that does not is no
///   example
/// @param choosing whether the answer is always one of the things printed, now here and now there
record Goals(
    List<Boolean> canTell,
    List<Boolean> canSplit,
    boolean edge,
    boolean pictured,
    double small,
    boolean alike,
    boolean exchanging,
    boolean choosing) {
  private static final int SEEN_ENOUGH = 2;
  private static final int ENOUGH_TO_CHOOSE = 3;

  /// @param drawn questions as the step asks them, and rare ones
  /// @param exchanging whether most need the method
  /// @param choosing whether the answer is always printed, at different places
  static Goals of(
      int focus, List<Node> drawn, SequenceKind kind, boolean exchanging, boolean choosing) {
    List<Boolean> canTell = new ArrayList<>();
    List<Boolean> canSplit = new ArrayList<>();
    for (int i = 0; i < focus; i++) {
      int one = i;
      canTell.add(drawn.stream().filter(node -> node.tells(one)).count() >= SEEN_ENOUGH);
      for (int j = i + 1; j < focus; j++) {
        int other = j;
        canSplit.add(drawn.stream().filter(node -> node.splits(one, other)).count() >= SEEN_ENOUGH);
      }
    }
    return new Goals(
        canTell,
        canSplit,
        drawn.stream().anyMatch(Node::edge),
        drawn.getFirst().question().findFigure().isPresent(),
        kind == SequenceKind.BY_DEGREES ? 3 : 1,
        kind == SequenceKind.SAME_OR_DIFFERENT,
        exchanging,
        choosing);
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

  /// Whether the right choice stands in one place in all of these.
  boolean oneSided(List<Node> plain) {
    return choosing
        && plain.size() >= ENOUGH_TO_CHOOSE
        && plain.stream().map(Node::position).distinct().count() == 1;
  }

  private static int lack(long count) {
    return (int) Math.max(0, SEEN_ENOUGH - count);
  }
}
