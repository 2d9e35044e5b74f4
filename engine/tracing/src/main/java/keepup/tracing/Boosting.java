package keepup.tracing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/// Gradient-boosted trees for a yes/no outcome (Friedman 2001), with a Newton step a leaf.
final class Boosting {

  /// @param trees the most
  /// @param leaves of a tree
  /// @param rate how much of each tree is believed
  /// @param ridge pulls leaves to 0
  /// @param rowShare of rows that a tree learns from
  /// @param blockShare of blocks of features that a tree may split on
  /// @param patience stops where so many trees did not help on the rows held out
  record Settings(
      int trees,
      int leaves,
      double rate,
      double ridge,
      double leastCurvature,
      double leastGain,
      double rowShare,
      double blockShare,
      int patience) {
    static final Settings USUAL = new Settings(300, 32, .08, 10, 5, .5, .5, .5, 20);
  }

  /// What boosting gave.
  static final class Boosted {
    private final double start;
    private final List<GrownTree> trees;
    private final float[] logOdds;

    private Boosted(double start, List<GrownTree> trees, float[] logOdds) {
      this.start = start;
      this.trees = trees;
      this.logOdds = logOdds;
    }

    /// Log-odds before any tree.
    double start() {
      return start;
    }

    List<GrownTree> trees() {
      return trees;
    }

    /// What the trees say of a row that was held out.
    float logOdds(int row) {
      return logOdds[row];
    }
  }

  /// The rows held out are looked at after every so many trees.
  private static final int LOOK = 5;

  private final BinnedRows rows;
  private final boolean[] rights;
  private final Settings settings;

  Boosting(BinnedRows rows, boolean[] rights, Settings settings) {
    this.rows = rows;
    this.rights = rights;
    this.settings = settings;
  }

  /// @param isHeldOut the rows not to learn from, but to know when to stop
  Boosted boost(IntPredicate isHeldOut, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] learnt =
        java.util.stream.IntStream.range(0, rows.rows())
            .filter(row -> !isHeldOut.test(row))
            .toArray();
    int[] held = java.util.stream.IntStream.range(0, rows.rows()).filter(isHeldOut).toArray();
    long right = Arrays.stream(learnt).filter(row -> rights[row]).count();
    double start = Logistic.logOdds((right + .5) / (learnt.length + 1));
    float[] logOdds = new float[rows.rows()];
    Arrays.fill(logOdds, (float) start);
    long[] slopes = new long[rows.rows()];
    int[] order = new int[learnt.length];
    int[] spare = new int[learnt.length];
    List<GrownTree> trees = new ArrayList<>();
    float[] bestLogOdds = logOdds.clone();
    double best = loss(held, logOdds);
    int bestTrees = 0;
    while (trees.size() < settings.trees() && trees.size() < bestTrees + settings.patience()) {
      int size = sample(learnt, order, random);
      for (int i = 0; i < size; i++) {
        int row = order[i];
        slopes[row] = Slopes.of(Logistic.probability(logOdds[row]), rights[row]);
      }
      GrownTree tree = new GrownTree(rows, settings, order, spare, someBlocks(random), slopes);
      tree.grow(size);
      trees.add(tree);
      tree.addToLearnt(logOdds);
      for (int i = size; i < order.length; i++) {
        logOdds[order[i]] += tree.value(order[i]);
      }
      for (int row : held) {
        logOdds[row] += tree.value(row);
      }
      if (trees.size() % LOOK != 0) {
        continue;
      }
      double loss = loss(held, logOdds);
      if (loss < best) {
        best = loss;
        bestTrees = trees.size();
        for (int row : held) {
          bestLogOdds[row] = logOdds[row];
        }
      }
    }
    return new Boosted(start, List.copyOf(trees.subList(0, bestTrees)), bestLogOdds);
  }

  /// Puts the rows that the next tree learns from in front, the others behind.
  private int sample(int[] learnt, int[] into, SplittableRandom random) {
    int size = 0;
    int others = into.length;
    for (int row : learnt) {
      if (random.nextDouble() < settings.rowShare()) {
        into[size++] = row;
      } else {
        into[--others] = row;
      }
    }
    return size;
  }

  private int[] someBlocks(SplittableRandom random) {
    int[] all = java.util.stream.IntStream.range(0, rows.blocks()).toArray();
    int wanted = (int) Math.ceil(all.length * settings.blockShare());
    for (int i = 0; i < wanted; i++) {
      int other = i + random.nextInt(all.length - i);
      int taken = all[other];
      all[other] = all[i];
      all[i] = taken;
    }
    return Arrays.copyOf(all, wanted);
  }

  private double loss(int[] held, float[] logOdds) {
    double loss = 0;
    for (int row : held) {
      double x = rights[row] ? -logOdds[row] : logOdds[row];
      loss += x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
    }
    return loss;
  }
}
