package keepup.tracing;

import java.util.Arrays;

/// The distinct beginnings of many right/wrong sequences on one skill, as a prefix tree with
/// counts: learners who began alike share a path, so that work and memory follow the patterns that
/// occur and not the answers.
///
/// A node is made after its parent and has a higher number, so that a pass in rising order goes
/// from roots to leaves and one in falling order comes back.
public final class PatternTree {
  /// Where every sequence begins.
  public static final int ROOT = 0;

  private int size = 1;
  private int[] parents = new int[16];
  private int[] counts = new int[16];
  private int[] children = new int[32];

  /// Without answers.
  public PatternTree() {}

  /// One more answer of a learner.
  ///
  /// @param at where the learner stands: [#ROOT] before the first answer
  /// @return where the learner stands now
  public int step(int at, boolean right) {
    int slot = 2 * at + (right ? 1 : 0);
    int child = children[slot];
    if (child == 0) {
      child = grow(at, slot);
    }
    counts[child]++;
    return child;
  }

  private int grow(int parent, int slot) {
    if (size == counts.length) {
      int length = Math.addExact(size, size / 2);
      parents = Arrays.copyOf(parents, length);
      counts = Arrays.copyOf(counts, length);
      children = Arrays.copyOf(children, 2 * length);
    }
    children[slot] = size;
    parents[size] = parent;
    return size++;
  }

  /// How many nodes there are with the root, which is the number of distinct beginnings.
  public int size() {
    return size;
  }

  int parent(int node) {
    return parents[node];
  }

  boolean isRight(int node) {
    return children[2 * parents[node] + 1] == node;
  }

  /// How many learners came through a node.
  int count(int node) {
    return counts[node];
  }

  /// How many learners' sequences end at a node.
  int endings(int node) {
    return counts[node] - count(children[2 * node]) - count(children[2 * node + 1]);
  }

  /// All answers that were counted in.
  public long answers() {
    long answers = 0;
    for (int node = 1; node < size; node++) {
      answers += counts[node];
    }
    return answers;
  }
}
