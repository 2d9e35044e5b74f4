package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A layered graph whose edges join neighbouring layers only: where an edge passes a layer, a dummy
/// vertex stands in it for the edge (Sugiyama, Tagawa and Toda 1981).
///
/// @param real vertices below this number are real, the others dummies
/// @param layers the vertices of each layer, top layer first
/// @param above the neighbours of each vertex in the layer above
/// @param below the neighbours of each vertex in the layer below
/// @param paths each edge as given, from top to bottom with its dummies
record ProperGraph(
    int real,
    List<List<Integer>> layers,
    List<List<Integer>> above,
    List<List<Integer>> below,
    List<List<Integer>> paths) {

  static ProperGraph of(List<List<Integer>> needs, int[] layer) {
    int depth = Arrays.stream(layer).max().orElse(-1) + 1;
    List<List<Integer>> layers = lists(depth);
    List<List<Integer>> above = lists(layer.length);
    List<List<Integer>> below = lists(layer.length);
    List<List<Integer>> paths = new ArrayList<>();
    for (int v = 0; v < layer.length; v++) {
      layers.get(layer[v]).add(v);
    }
    for (int v = 0; v < layer.length; v++) {
      for (int need : needs.get(v)) {
        List<Integer> path = new ArrayList<>(List.of(need));
        for (int between = layer[need] + 1; between < layer[v]; between++) {
          layers.get(between).add(above.size());
          path.add(above.size());
          above.add(new ArrayList<>());
          below.add(new ArrayList<>());
        }
        path.add(v);
        for (int i = 1; i < path.size(); i++) {
          below.get(path.get(i - 1)).add(path.get(i));
          above.get(path.get(i)).add(path.get(i - 1));
        }
        paths.add(path);
      }
    }
    return new ProperGraph(layer.length, layers, above, below, paths);
  }

  boolean isDummy(int vertex) {
    return vertex >= real;
  }

  int vertices() {
    return above.size();
  }

  private static List<List<Integer>> lists(int count) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }
}
