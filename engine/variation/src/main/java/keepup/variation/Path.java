package keepup.variation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.questions.Answer;
import org.jspecify.annotations.Nullable;

/// The beginning of a sequence during the search, with its worth so far.
///
/// Worth adds what a good sequence shows (each misconception twice, a contrast, an edge, one
/// non-example, more than one dimension) and takes off what spoils it (large changes, answers given
/// away). The numbers are judgement, not measured: they only have to put whole properties above
/// prettiness.
final class Path {
  static final int SEEN_ENOUGH = 2;
  private static final double MISCONCEPTION_SEEN = 4;
  private static final double PAIR_SPLIT = 2;
  private static final double CONTRAST = 6;
  private static final double LATER_CONTRAST = 3;
  private static final double EDGE = 3;
  private static final double ANOTHER_EDGE = -0.8;
  private static final double NON_EXAMPLE = 8;
  private static final double EXTRA_NON_EXAMPLE = -6;
  private static final double OTHER_DIMENSION = 2;
  private static final double EXTRA_DIMENSION = -8;
  private static final double GIVEN_AWAY = -30;
  private static final double SAME_ANSWER = -6;
  private static final double SAME_WORD = -1;
  private static final double SAME_PLACE = -3;
  private static final double SAME_LAST_DIGIT = -0.4;
  private static final double NON_EXAMPLE_LAST = -9;
  private static final double MISSING = -10;
  private static final double UNSEEN = -40;
  private static final double KEEPS_NUMBER = 0.4;
  private static final double STARTS_WITH_THE_METHOD = 2;
  private static final double ONE_WAY_TOO_LONG = -1.5;

  private final Goals goals;
  private final @Nullable Path before;
  private final Node node;
  private final int length;
  private final int[] seen;
  private final int[] split;
  private final boolean startDemands;
  private final int contrasts;
  private final boolean edge;
  private final int nonExamples;
  private final long changed;
  private final int rises;
  private final int jumps;
  private final int givenAway;
  private final double worth;

  /// A path of one question.
  Path(Node start, Goals goals) {
    this(null, start, 0, 0, goals);
  }

  private Path(@Nullable Path before, Node node, double cost, int distance, Goals goals) {
    this.goals = goals;
    int focus = node.telling().size();
    this.before = before;
    this.node = node;
    this.length = before == null ? 1 : before.length + 1;
    this.startDemands = before == null ? node.demands() : before.startDemands;
    this.seen = before == null ? new int[focus] : before.seen.clone();
    this.split = before == null ? new int[focus * focus] : before.split.clone();
    double gain = node.charm() - cost + countSeen();
    this.jumps = (before == null ? 0 : before.jumps) + (distance > 1 ? 1 : 0);
    this.givenAway = before == null ? 0 : before.givenAway + (node.givesAway(before.node) ? 1 : 0);
    gain += distance > 1 ? EXTRA_DIMENSION - distance : 0;
    boolean contrast = before != null && node.contrasts(before.node);
    this.contrasts = (before == null ? 0 : before.contrasts) + (contrast ? 1 : 0);
    if (contrast && contrasts <= 2) {
      gain += contrasts == 1 && length == 2 ? CONTRAST : LATER_CONTRAST / contrasts;
    }
    boolean hadEdge = before != null && before.edge;
    this.edge = hadEdge || node.edge();
    gain += edge && !hadEdge ? EDGE : 0;
    boolean nonExample = isNonExample();
    this.nonExamples = (before == null ? 0 : before.nonExamples) + (nonExample ? 1 : 0);
    if (nonExample) {
      gain += nonExamples == 1 ? NON_EXAMPLE : EXTRA_NON_EXAMPLE;
    }
    this.rises = rises(before, node);
    long now = before == null ? 0 : changedDimensions(before.node, node);
    this.changed = (before == null ? 0 : before.changed) | now;
    if (before != null) {
      gain +=
          Long.bitCount(changed) > Long.bitCount(before.changed) && length > 2
              ? OTHER_DIMENSION
              : 0;
      gain += before.before != null && now == before.lastChanged() ? KEEPS_NUMBER : 0;
      gain += spoils(before);
    }
    this.worth =
        (before == null ? (startDemands ? STARTS_WITH_THE_METHOD : 0) : before.worth) + gain;
  }

  /// Nothing is demanded of the method in a sequence that began with a question that needs it.
  private boolean isNonExample() {
    return !node.asked() || (goals.exchanging() && startDemands && !node.demands());
  }

  Path then(Landscape.Neighbour next) {
    return new Path(this, next.node(), goals.small() * next.cost(), next.distance(), goals);
  }

  /// Worth as an end: a sequence does not end with a non-example.
  double finalWorth() {
    return worth
        + MISSING * missing(true)
        + UNSEEN * Math.max(0, goals.unseen(listNodes()) - 1)
        + (isNonExample() ? NON_EXAMPLE_LAST : 0);
  }

  /// How much of what the goals ask is not there.
  double missing(boolean wantsContrast) {
    double missing = contrasts > 0 || !wantsContrast ? 0 : 1;
    missing += edge || !goals.edge() ? 0 : 1;
    return missing + Math.max(0, jumps - 1) + givenAway;
  }

  boolean contrasts() {
    return contrasts > 0;
  }

  /// The path without its last question, where it has more than one.
  Path shorter() {
    return before == null ? this : before;
  }

  /// A number for what it has shown so far of the misconceptions.
  int shown() {
    return 31 * Arrays.hashCode(seen) + (jumps > 0 ? 1 : 0);
  }

  /// Whether it began afresh with its last question, or never.
  boolean isFreshAtMost() {
    return before == null || before.jumps == 0;
  }

  /// Whether it began afresh once; more is never allowed.
  boolean hasJumped() {
    return jumps > 0;
  }

  /// Whether a question shows a misconception that was not seen yet, tells two apart that were not
  /// told apart yet, or is the first at an edge.
  boolean wants(Node next) {
    if (!edge && goals.edge() && next.edge()) {
      return true;
    }
    for (int i = 0; i < seen.length; i++) {
      if (goals.canTell().get(i) && seen[i] == 0 && next.tells(i)) {
        return true;
      }
      for (int j = i + 1; j < seen.length; j++) {
        if (length > 1 && split[i * seen.length + j] == 0 && next.splits(i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean hasNonExample() {
    return nonExamples > 0;
  }

  double worth() {
    return worth;
  }

  Node node() {
    return node;
  }

  int length() {
    return length;
  }

  boolean holds(Node other) {
    for (Path path = this; path != null; path = path.before) {
      if (path.node.equals(other)) {
        return true;
      }
    }
    return false;
  }

  List<Node> listNodes() {
    List<Node> nodes = new ArrayList<>();
    for (Path path = this; path != null; path = path.before) {
      nodes.addFirst(path.node);
    }
    return nodes;
  }

  private double countSeen() {
    double gain = 0;
    List<Optional<Answer>> telling = node.telling();
    for (int i = 0; i < seen.length; i++) {
      gain += telling.get(i).isPresent() && seen[i]++ < SEEN_ENOUGH ? MISCONCEPTION_SEEN : 0;
      for (int j = i + 1; j < seen.length; j++) {
        boolean splits = node.splits(i, j);
        gain += splits && split[i * seen.length + j]++ < SEEN_ENOUGH ? PAIR_SPLIT : 0;
      }
    }
    return gain;
  }

  private double spoils(Path path) {
    double loss = 0;
    if (node.givesAway(path.node)) {
      loss += GIVEN_AWAY;
    }
    for (Path each = path; each != null; each = each.before) {
      loss += each.node.hasAnswerOf(node) && !goals.alike() ? same() : 0;
      loss += goals.choosing() && each.node.position() == node.position() ? SAME_PLACE : 0;
      loss += each.node.lastDigit() == node.lastDigit() ? SAME_LAST_DIGIT : 0;
    }
    loss += Math.abs(rises) < 3 ? 0 : ONE_WAY_TOO_LONG;
    loss += path.edge && node.edge() ? ANOTHER_EDGE : 0;
    return loss;
  }

  /// Words repeat where there are few of them.
  private double same() {
    return node.expected() instanceof Answer.Word ? SAME_WORD : SAME_ANSWER;
  }

  /// How many times in a row the answers have risen, or below 0 fallen.
  private static int rises(@Nullable Path before, Node node) {
    if (before == null
        || !(before.node.expected() instanceof Answer.Value(Rational old)
            && node.expected() instanceof Answer.Value(Rational now))) {
      return 0;
    }
    int way = Integer.signum(now.compareTo(old));
    return way * before.rises > 0 ? before.rises + way : way;
  }

  private long lastChanged() {
    return before == null ? 0 : changedDimensions(before.node, node);
  }

  private static long changedDimensions(Node from, Node to) {
    long changed = 0;
    for (int i = 0; i < from.dimensions().size(); i++) {
      changed |= from.dimensions().get(i).equals(to.dimensions().get(i)) ? 0 : 1L << i;
    }
    return changed;
  }

  @Override
  public String toString() {
    return listNodes().stream().map(each -> each.question().text()).toList()
        + " "
        + worth
        + Arrays.toString(seen);
  }
}
