package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Orders the vertices of each layer so that few edges cross: sweeps down and up that put each
/// vertex at the barycentre of its neighbours (Sugiyama, Tagawa and Toda 1981), each followed by
/// swaps of neighbours that help. The best order seen is kept, the first among equals, so that the
/// same graph is ordered the same way for ever.
final class Crossings {
  private static final int SWEEPS = 24;

  private final ProperGraph graph;
  private final int[] place;
  private List<List<Integer>> order;

  private Crossings(ProperGraph graph) {
    this.graph = graph;
    this.place = new int[graph.vertices()];
    this.order = copy(graph.layers());
    order.forEach(this::renumber);
  }

  /// The layers of the graph with few crossings.
  static List<List<Integer>> reduce(ProperGraph graph) {
    return new Crossings(graph).search();
  }

  private List<List<Integer>> search() {
    List<List<Integer>> best = copy(order);
    int fewest = count(graph, order);
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      boolean down = sweep % 2 == 0;
      for (int i = 1; i < order.size(); i++) {
        int layer = down ? i : order.size() - 1 - i;
        order.set(layer, sorted(order.get(layer), down ? graph.above() : graph.below()));
        renumber(order.get(layer));
      }
      order.forEach(this::swapNeighbours);
      int now = count(graph, order);
      if (now < fewest) {
        fewest = now;
        best = copy(order);
      }
    }
    return best;
  }

  /// Those with neighbours in the fixed layer sorted by their barycentre; the others keep their
  /// places.
  private List<Integer> sorted(List<Integer> layer, List<List<Integer>> fixed) {
    List<Integer> movable =
        layer.stream()
            .filter(v -> !fixed.get(v).isEmpty())
            .sorted(
                Comparator.comparingDouble(
                    v -> fixed.get(v).stream().mapToInt(n -> place[n]).average().orElse(0)))
            .toList();
    List<Integer> sorted = new ArrayList<>();
    int next = 0;
    for (int v : layer) {
      sorted.add(fixed.get(v).isEmpty() ? v : movable.get(next++));
    }
    return sorted;
  }

  private void swapNeighbours(List<Integer> layer) {
    for (boolean better = true; better; ) {
      better = false;
      for (int i = 1; i < layer.size(); i++) {
        int left = layer.get(i - 1);
        int right = layer.get(i);
        if (crossings(right, left) < crossings(left, right)) {
          Collections.swap(layer, i - 1, i);
          renumber(layer);
          better = true;
        }
      }
    }
  }

  /// How often the edges of two vertices cross, the one standing left of the other.
  private int crossings(int left, int right) {
    return inversions(graph.above().get(left), graph.above().get(right))
        + inversions(graph.below().get(left), graph.below().get(right));
  }

  private int inversions(List<Integer> left, List<Integer> right) {
    int inversions = 0;
    for (int one : left) {
      for (int other : right) {
        inversions += place[one] > place[other] ? 1 : 0;
      }
    }
    return inversions;
  }

  private void renumber(List<Integer> layer) {
    for (int i = 0; i < layer.size(); i++) {
      place[layer.get(i)] = i;
    }
  }

  /// How many pairs of edges cross where the layers stand in this order.
  static int count(ProperGraph graph, List<List<Integer>> order) {
    int crossings = 0;
    for (int layer = 0; layer + 1 < order.size(); layer++) {
      List<Integer> next = order.get(layer + 1);
      List<Integer> ends = new ArrayList<>();
      for (int v : order.get(layer)) {
        List<Integer> own = graph.below().get(v).stream().map(next::indexOf).sorted().toList();
        for (int end : own) {
          crossings += (int) ends.stream().filter(before -> before > end).count();
        }
        ends.addAll(own);
      }
    }
    return crossings;
  }

  private static List<List<Integer>> copy(List<List<Integer>> layers) {
    List<List<Integer>> copy = new ArrayList<>();
    layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
    return copy;
  }
}
