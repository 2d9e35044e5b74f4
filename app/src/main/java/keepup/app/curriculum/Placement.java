package keepup.app.curriculum;

import java.util.List;

/// Gives each vertex of an ordered layered graph its place from left to right: as near to its
/// neighbours as the order and the room between boxes allow.
///
/// For one layer with its neighbours fixed, the places with the least sum of weighted squared
/// distances are found exactly, by pooling adjacent violators (Barlow et al. 1972, isotonic
/// regression), since the room between boxes can be subtracted beforehand. Layers take turns, down
/// and up. Dummies pull harder, so that long edges run straight (Gansner et al. 1993).
final class Placement {
  private static final int PASSES = 40;
  private static final double HOLD = 0.001;

  private final ProperGraph graph;
  private final int[] width;
  private final int gap;
  private final double[] centre;

  private Placement(ProperGraph graph, int[] width, int gap) {
    this.graph = graph;
    this.width = width;
    this.gap = gap;
    this.centre = new double[graph.vertices()];
  }

  /// The centre of each vertex, the leftmost box beginning at 0.
  ///
  /// @param width of each vertex, even
  /// @param gap the least room between two in a layer
  static int[] centres(ProperGraph graph, List<List<Integer>> order, int[] width, int gap) {
    var placement = new Placement(graph, width, gap);
    order.forEach(placement::pack);
    for (int pass = 0; pass < PASSES; pass++) {
      boolean down = pass % 2 == 0;
      boolean both = pass >= PASSES / 2;
      for (int i = 0; i < order.size(); i++) {
        placement.settle(order.get(down ? i : order.size() - 1 - i), down || both, !down || both);
      }
    }
    return placement.rounded();
  }

  private void pack(List<Integer> layer) {
    double at = 0;
    for (int i = 0; i < layer.size(); i++) {
      at += i == 0 ? 0 : room(layer.get(i - 1), layer.get(i));
      centre[layer.get(i)] = at;
    }
  }

  private void settle(List<Integer> layer, boolean byAbove, boolean byBelow) {
    double[] wanted = new double[layer.size()];
    double[] weight = new double[layer.size()];
    double[] taken = new double[layer.size()];
    for (int i = 0; i < layer.size(); i++) {
      int v = layer.get(i);
      taken[i] = i == 0 ? 0 : taken[i - 1] + room(layer.get(i - 1), v);
      double pull = HOLD * centre[v];
      double sum = HOLD;
      for (List<Integer> neighbours :
          List.of(
              byAbove ? graph.above().get(v) : List.<Integer>of(),
              byBelow ? graph.below().get(v) : List.<Integer>of())) {
        for (int neighbour : neighbours) {
          double strength = strength(v, neighbour);
          pull += strength * centre[neighbour];
          sum += strength;
        }
      }
      wanted[i] = pull / sum - taken[i];
      weight[i] = sum;
    }
    double[] placed = pool(wanted, weight);
    for (int i = 0; i < layer.size(); i++) {
      centre[layer.get(i)] = placed[i] + taken[i];
    }
  }

  private double strength(int one, int other) {
    return graph.isDummy(one) && graph.isDummy(other)
        ? 8
        : graph.isDummy(one) || graph.isDummy(other) ? 2 : 1;
  }

  private double room(int left, int right) {
    return (width[left] + width[right]) / 2.0 + gap;
  }

  /// The non-decreasing numbers that are nearest to those wanted.
  static double[] pool(double[] wanted, double[] weight) {
    double[] mean = new double[wanted.length];
    double[] sum = new double[wanted.length];
    int[] size = new int[wanted.length];
    int blocks = 0;
    for (int i = 0; i < wanted.length; i++) {
      mean[blocks] = wanted[i];
      sum[blocks] = weight[i];
      size[blocks] = 1;
      blocks++;
      while (blocks > 1 && mean[blocks - 2] >= mean[blocks - 1]) {
        int into = blocks - 2;
        double together = sum[into] + sum[into + 1];
        mean[into] = (mean[into] * sum[into] + mean[into + 1] * sum[into + 1]) / together;
        sum[into] = together;
        size[into] += size[into + 1];
        blocks--;
      }
    }
    double[] pooled = new double[wanted.length];
    int at = 0;
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < size[block]; i++) {
        pooled[at++] = mean[block];
      }
    }
    return pooled;
  }

  private int[] rounded() {
    double left = Double.POSITIVE_INFINITY;
    for (int v = 0; v < centre.length; v++) {
      left = Math.min(left, centre[v] - width[v] / 2.0);
    }
    int[] rounded = new int[centre.length];
    for (int v = 0; v < centre.length; v++) {
      rounded[v] = (int) Math.round(centre[v] - left);
    }
    return rounded;
  }
}
