package keepup.tracing;

/// A tree of yes/no questions about features. Children have higher numbers than their parent. Every
/// node holds what a leaf in its place would say, so that each step down the tree is a change that
/// one feature caused (Saabas 2014).
final class Tree {
  private final int[] features;
  private final float[] cuts;
  private final int[] lefts;
  private final float[] values;

  /// @param features what each node asks about, -1 for a leaf
  /// @param cuts a value at most this goes left
  /// @param lefts the number of the left child; the right child is the next one
  /// @param values log-odds
  Tree(int[] features, float[] cuts, int[] lefts, float[] values) {
    this.features = features;
    this.cuts = cuts;
    this.lefts = lefts;
    this.values = values;
  }

  int size() {
    return features.length;
  }

  /// The number of the feature that a node asks about, -1 for a leaf.
  int feature(int node) {
    return features[node];
  }

  float cut(int node) {
    return cuts[node];
  }

  int left(int node) {
    return lefts[node];
  }

  float value(int node) {
    return values[node];
  }

  /// What the leaf of these values says.
  double value(float[] row) {
    int node = 0;
    while (features[node] >= 0) {
      node = lefts[node] + (row[features[node]] <= cuts[node] ? 0 : 1);
    }
    return values[node];
  }

  /// Adds what each feature changed on the way down, by [Factor] number; gives the root's value.
  double explain(float[] row, double[] byFactor) {
    int node = 0;
    while (features[node] >= 0) {
      int next = lefts[node] + (row[features[node]] <= cuts[node] ? 0 : 1);
      byFactor[Feature.ALL.get(features[node]).factor().index()] += values[next] - values[node];
      node = next;
    }
    return values[0];
  }
}
