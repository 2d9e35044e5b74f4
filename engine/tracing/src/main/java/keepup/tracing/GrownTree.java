package keepup.tracing;

import java.util.Arrays;

/// Grows one tree on binned rows, best split first (as LightGBM: Ke et al. 2017), from the [Slopes]
/// of the loss.
final class GrownTree {
  private final BinnedRows rows;
  private final Boosting.Settings settings;
  private final int[] blocks;
  private final int[] order;
  private final int[] spare;
  private final long[] slopes;

  private final int[] places;
  private final int[] bins;
  private final int[] lefts;
  private final float[] values;
  private final int[] starts;
  private final int[] ends;
  private final double[] gains;
  private final long[][] histograms;
  private int nodes = 1;

  /// @param order the rows to learn from; changed into the order of the leaves
  /// @param blocks the blocks of features to split on
  GrownTree(
      BinnedRows rows,
      Boosting.Settings settings,
      int[] order,
      int[] spare,
      int[] blocks,
      long[] slopes) {
    this.rows = rows;
    this.settings = settings;
    this.order = order;
    this.spare = spare;
    this.blocks = blocks;
    this.slopes = slopes;
    int most = 2 * settings.leaves() - 1;
    places = new int[most];
    bins = new int[most];
    lefts = new int[most];
    values = new float[most];
    starts = new int[most];
    ends = new int[most];
    gains = new double[most];
    histograms = new long[most][];
    Arrays.fill(places, -1);
  }

  void grow(int size) {
    ends[0] = size;
    splitAll();
    Arrays.fill(histograms, NOTHING); // the tree is kept, and they are most of its weight
  }

  private void splitAll() {
    int size = ends[0];
    histograms[0] = histogram(0, size);
    consider(0);
    for (int leaves = 1; leaves < settings.leaves(); leaves++) {
      int best = -1;
      for (int node = 0; node < nodes; node++) {
        if (gains[node] > 0 && (best < 0 || gains[node] > gains[best])) {
          best = node;
        }
      }
      if (best < 0) {
        return;
      }
      split(best);
    }
  }

  private void split(int node) {
    int middle = partition(node);
    int left = nodes;
    int right = nodes + 1;
    nodes += 2;
    lefts[node] = left;
    gains[node] = 0;
    starts[left] = starts[node];
    ends[left] = middle;
    starts[right] = middle;
    ends[right] = ends[node];
    boolean leftIsSmaller = middle - starts[node] <= ends[node] - middle;
    int smaller = leftIsSmaller ? left : right;
    int larger = leftIsSmaller ? right : left;
    histograms[smaller] = histogram(starts[smaller], ends[smaller]);
    long[] rest = histograms[node];
    long[] taken = histograms[smaller];
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= taken[i];
    }
    histograms[larger] = rest;
    histograms[node] = NOTHING;
    consider(left);
    consider(right);
  }

  private static final long[] NOTHING = new long[0];

  private int partition(int node) {
    int left = starts[node];
    int right = 0;
    for (int i = starts[node]; i < ends[node]; i++) {
      int row = order[i];
      if (rows.bin(row, places[node]) <= bins[node]) {
        order[left++] = row;
      } else {
        spare[right++] = row;
      }
    }
    System.arraycopy(spare, 0, order, left, right);
    return left;
  }

  /// Sums of slopes by block, feature and bin.
  private long[] histogram(int start, int end) {
    long[] sums = new long[blocks.length << 9];
    for (int b = 0; b < blocks.length; b++) {
      long[] block = rows.block(blocks[b]);
      int base = b << 9;
      for (int i = start; i < end; i++) {
        int row = order[i];
        long packed = block[row];
        long slope = slopes[row];
        sums[base + ((int) packed & 63)] += slope;
        sums[base + 64 + ((int) (packed >>> 8) & 63)] += slope;
        sums[base + 128 + ((int) (packed >>> 16) & 63)] += slope;
        sums[base + 192 + ((int) (packed >>> 24) & 63)] += slope;
        sums[base + 256 + ((int) (packed >>> 32) & 63)] += slope;
        sums[base + 320 + ((int) (packed >>> 40) & 63)] += slope;
        sums[base + 384 + ((int) (packed >>> 48) & 63)] += slope;
        sums[base + 448 + ((int) (packed >>> 56) & 63)] += slope;
      }
    }
    return sums;
  }

  /// Finds the node's value and its best split.
  private void consider(int node) {
    long[] sums = histograms[node];
    long total = 0;
    for (int bin = 0; bin < Bins.MOST; bin++) {
      total += sums[bin];
    }
    double gradient = Slopes.gradient(total);
    double curvature = Slopes.curvature(total);
    values[node] = (float) (-settings.rate() * gradient / (curvature + settings.ridge()));
    double unsplit = score(gradient, curvature);
    double best = settings.leastGain();
    for (int place = 0; place < blocks.length * BinnedRows.BLOCK; place++) {
      long left = 0;
      for (int bin = 0; bin < Bins.MOST - 1; bin++) {
        long here = sums[(place << 6) | bin];
        if (here == 0) {
          continue;
        }
        left += here;
        double leftCurvature = Slopes.curvature(left);
        double rightCurvature = curvature - leftCurvature;
        if (rightCurvature < settings.leastCurvature()) {
          break;
        }
        if (leftCurvature < settings.leastCurvature()) {
          continue;
        }
        double leftGradient = Slopes.gradient(left);
        double gain =
            score(leftGradient, leftCurvature)
                + score(gradient - leftGradient, rightCurvature)
                - unsplit;
        if (gain > best) {
          best = gain;
          gains[node] = gain;
          places[node] = blocks[place >>> 3] * BinnedRows.BLOCK + (place & 7);
          bins[node] = bin;
        }
      }
    }
  }

  private double score(double gradient, double curvature) {
    return gradient * gradient / (curvature + settings.ridge());
  }

  /// Adds what each leaf says to the rows that it was grown from.
  void addToLearnt(float[] logOdds) {
    for (int node = 0; node < nodes; node++) {
      if (lefts[node] == 0) {
        for (int i = starts[node]; i < ends[node]; i++) {
          logOdds[order[i]] += values[node];
        }
      }
    }
  }

  /// What the tree says of a row.
  float value(int row) {
    int node = 0;
    while (lefts[node] > 0) {
      node = lefts[node] + (rows.bin(row, places[node]) <= bins[node] ? 0 : 1);
    }
    return values[node];
  }

  /// The tree on values in place of bins.
  ///
  /// @param featureAt the feature at each place
  Tree finished(int[] featureAt, Bins cuts) {
    int[] features = new int[nodes];
    float[] cutAt = new float[nodes];
    for (int node = 0; node < nodes; node++) {
      boolean leaf = lefts[node] == 0;
      features[node] = leaf ? -1 : featureAt[places[node]];
      cutAt[node] = leaf ? 0 : cuts.cut(features[node], bins[node]);
    }
    return new Tree(features, cutAt, Arrays.copyOf(lefts, nodes), Arrays.copyOf(values, nodes));
  }
}
