package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Gives each vertex of a graph a layer, counted from 0 at the top: below all that it needs, bands
/// one under the other, and no layer wider than asked.
///
/// Longest paths within each band, as Sugiyama, Tagawa and Toda (1981) begin; a full layer sends
/// the next vertex on to the one below, as Coffman and Graham (1972) schedule. Then a vertex that
/// has more to lead to than it needs sinks towards what it leads to, so that edges get shorter.
final class Layers {
  private final List<List<Integer>> needs;
  private final int[] band;
  private final int widest;
  private final int[] layer;
  private final Map<Integer, Integer> filled = new HashMap<>();
  private final Map<Integer, Integer> lastOfBand = new HashMap<>();

  private Layers(List<List<Integer>> needs, int[] band, int widest) {
    this.needs = needs;
    this.band = band;
    this.widest = widest;
    this.layer = new int[band.length];
  }

  /// @param needs of each vertex, all with lower numbers and in no later band
  /// @param band of each vertex: all of a lower band stand above all of a higher
  /// @param widest the most vertices in one layer
  /// @throws IllegalArgumentException if a need stands after what needs it
  static int[] assign(List<List<Integer>> needs, int[] band, int widest) {
    for (int v = 0; v < band.length; v++) {
      for (int need : needs.get(v)) {
        if (need >= v || band[need] > band[v]) {
          throw new IllegalArgumentException(
              "Vertex %d needs %d, which does not stand before it.".formatted(v, need));
        }
      }
    }
    var layers = new Layers(needs, band, widest);
    layers.fill();
    layers.sink();
    return layers.layer;
  }

  /// In order of number, those that nothing joins last in their band: they fill the gaps.
  private void fill() {
    boolean[] joined = new boolean[band.length];
    for (int v = 0; v < band.length; v++) {
      for (int need : needs.get(v)) {
        joined[v] = true;
        joined[need] = true;
      }
    }
    List<Integer> inOrder =
        IntStream.range(0, band.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(v -> band[v])
                    .thenComparing(v -> !joined[v])
                    .thenComparingInt(v -> v))
            .toList();
    int first = 0;
    int last = -1;
    int current = Integer.MIN_VALUE;
    for (int v : inOrder) {
      if (band[v] != current) {
        current = band[v];
        first = last + 1;
      }
      int lowest = first;
      for (int need : needs.get(v)) {
        lowest = Math.max(lowest, layer[need] + 1);
      }
      while (filled.getOrDefault(lowest, 0) >= widest) {
        lowest++;
      }
      move(v, lowest);
      last = Math.max(last, lowest);
      lastOfBand.put(current, last);
    }
  }

  private void sink() {
    List<List<Integer>> users = new ArrayList<>();
    needs.forEach(_ -> users.add(new ArrayList<>()));
    for (int v = 0; v < needs.size(); v++) {
      for (int need : needs.get(v)) {
        users.get(need).add(v);
      }
    }
    for (int v = band.length - 1; v >= 0; v--) {
      if (users.get(v).size() <= needs.get(v).size()) {
        continue;
      }
      int deepest = lastOfBand.getOrDefault(band[v], layer[v]);
      for (int user : users.get(v)) {
        deepest = Math.min(deepest, layer[user] - 1);
      }
      while (deepest > layer[v] && filled.getOrDefault(deepest, 0) >= widest) {
        deepest--;
      }
      if (deepest > layer[v] && filled.getOrDefault(layer[v], 0) > 1) {
        filled.merge(layer[v], -1, Integer::sum);
        move(v, deepest);
      }
    }
  }

  private void move(int vertex, int to) {
    layer[vertex] = to;
    filled.merge(to, 1, Integer::sum);
  }
}
