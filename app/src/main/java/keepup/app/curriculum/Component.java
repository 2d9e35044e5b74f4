package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A piece of a graph whose vertices hang together, ordered and placed by itself. Pieces stand side
/// by side and never between each other, so that no edges of two of them cross.
final class Component {
  private final List<Integer> vertices;
  private final ProperGraph graph;
  private final List<List<Integer>> order;
  private final int[] width;
  private final int[] centre;

  private Component(
      List<Integer> vertices, ProperGraph graph, List<List<Integer>> order, int[] width, int gap) {
    this.vertices = vertices;
    this.graph = graph;
    this.order = order;
    this.width = width;
    this.centre = Placement.centres(graph, order, width, gap);
  }

  /// The numbers in the whole graph; the piece's own numbers are the places in this list.
  List<Integer> vertices() {
    return vertices;
  }

  /// The piece with its dummies, in its own numbers.
  ProperGraph graph() {
    return graph;
  }

  /// Where a vertex or dummy stands.
  int centre(int vertex) {
    return centre[vertex];
  }

  /// The pieces of a graph, the largest first.
  static List<List<Integer>> split(List<List<Integer>> needs) {
    int[] piece = new int[needs.size()];
    List<List<Integer>> pieces = new ArrayList<>();
    for (int v = 0; v < piece.length; v++) {
      piece[v] = v;
      pieces.add(new ArrayList<>(List.of(v)));
      for (int need : needs.get(v)) {
        int old = piece[need];
        if (old != piece[v]) {
          for (int moved : pieces.get(old)) {
            piece[moved] = piece[v];
          }
          pieces.get(v).addAll(pieces.get(old));
          pieces.get(old).clear();
        }
      }
    }
    return pieces.stream()
        .filter(one -> !one.isEmpty())
        .map(one -> one.stream().sorted().toList())
        .sorted(
            Comparator.<List<Integer>>comparingInt(one -> -one.size())
                .thenComparingInt(List::getFirst))
        .toList();
  }

  /// @param layer of each vertex of the whole graph
  /// @param widths of each vertex of the whole graph, even
  /// @param dummy the width of a dummy, even
  static Component of(
      List<Integer> vertices,
      List<List<Integer>> needs,
      int[] layer,
      int[] widths,
      int dummy,
      int gap) {
    List<List<Integer>> own = new ArrayList<>();
    int[] ownLayer = new int[vertices.size()];
    for (int i = 0; i < vertices.size(); i++) {
      own.add(needs.get(vertices.get(i)).stream().map(vertices::indexOf).toList());
      ownLayer[i] = layer[vertices.get(i)];
    }
    ProperGraph graph = ProperGraph.of(own, ownLayer);
    List<List<Integer>> order = Crossings.reduce(graph);
    int[] width = new int[graph.vertices()];
    for (int v = 0; v < width.length; v++) {
      width[v] = graph.isDummy(v) ? dummy : widths[vertices.get(v)];
    }
    return new Component(vertices, graph, order, width, gap);
  }

  /// Moves the piece to the left or right until it stands beside what is there already, in every
  /// layer.
  ///
  /// @param edge the right edge of what is there, by layer; moved on past this piece
  void settle(int[] edge, int gap) {
    int shift = 0;
    for (int layer = 0; layer < order.size(); layer++) {
      if (!order.get(layer).isEmpty()) {
        int first = order.get(layer).getFirst();
        int room = edge[layer] == 0 ? 0 : edge[layer] + gap;
        shift = Math.max(shift, room - (centre[first] - width[first] / 2));
      }
    }
    for (int v = 0; v < centre.length; v++) {
      centre[v] += shift;
    }
    for (int layer = 0; layer < order.size(); layer++) {
      if (!order.get(layer).isEmpty()) {
        int last = order.get(layer).getLast();
        edge[layer] = centre[last] + width[last] / 2;
      }
    }
  }
}
