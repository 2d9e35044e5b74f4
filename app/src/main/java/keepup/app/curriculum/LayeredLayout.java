package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Where the boxes of a graph without circles stand and how its edges run: in layers, every edge
/// downwards, edges round the boxes between them. The same graph gives the same picture for ever.
///
/// The four steps of Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical
/// system structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (1981): layers
/// ([Layers]), dummies for long edges ([ProperGraph]), fewer crossings ([Crossings]), places
/// ([Placement]). All lengths are in CSS pixels.
///
/// @param boxes by number of the vertex
/// @param wires one for each need, in the order given
/// @param layers how many layers there are
record LayeredLayout(List<Box> boxes, List<Wire> wires, int layers, int width, int height) {
  static final int ACROSS = 24;
  static final int DOWN = 44;
  private static final int DUMMY = 8;
  private static final int PORTS_APART = 16;

  /// One vertex as a box.
  ///
  /// @param x its left edge
  /// @param y its upper edge
  record Box(int vertex, int layer, int x, int y, int width, int height) {
    int centre() {
      return x + width / 2;
    }

    int foot() {
      return y + height;
    }
  }

  /// The way of an edge.
  ///
  /// @param points from the foot of the upper box to the head of the lower: straight down past a
  ///   layer, then over to the next, in turns
  record Wire(int from, int to, List<Point> points) {}

  /// A point of a wire.
  record Point(int x, int y) {}

  /// A box before it has a place.
  ///
  /// @param band those of a lower band stand above those of a higher
  /// @param width even
  record Size(int band, int width, int height) {}

  LayeredLayout {
    boxes = List.copyOf(boxes);
    wires = List.copyOf(wires);
  }

  /// @param sizes of the boxes
  /// @param needs of each box, all with lower numbers and in no later band
  /// @param widest the most boxes side by side
  /// @throws IllegalArgumentException if a need stands after what needs it
  static LayeredLayout of(List<Size> sizes, List<List<Integer>> needs, int widest) {
    int[] band = sizes.stream().mapToInt(Size::band).toArray();
    ProperGraph graph = ProperGraph.of(needs, Layers.assign(needs, band, widest));
    List<List<Integer>> order = Crossings.reduce(graph);
    int[] width = new int[graph.vertices()];
    Arrays.fill(width, DUMMY);
    for (int v = 0; v < sizes.size(); v++) {
      width[v] = sizes.get(v).width();
    }
    int[] centre = Placement.centres(graph, order, width, ACROSS);

    int[] head = new int[order.size()];
    int[] foot = new int[order.size()];
    Box[] boxes = new Box[sizes.size()];
    int[] layerOf = new int[graph.vertices()];
    for (int layer = 0; layer < order.size(); layer++) {
      head[layer] = layer == 0 ? 0 : foot[layer - 1] + DOWN;
      foot[layer] = head[layer];
      for (int v : order.get(layer)) {
        layerOf[v] = layer;
        if (!graph.isDummy(v)) {
          Size size = sizes.get(v);
          int left = centre[v] - size.width() / 2;
          boxes[v] = new Box(v, layer, left, head[layer], size.width(), size.height());
          foot[layer] = Math.max(foot[layer], head[layer] + size.height());
        }
      }
    }
    List<Box> placed = List.of(boxes);
    List<Wire> wires = new ArrayList<>();
    for (List<Integer> path : graph.paths()) {
      wires.add(wire(path, graph, centre, layerOf, head, foot, placed));
    }
    return new LayeredLayout(
        placed,
        wires,
        order.size(),
        java.util.stream.IntStream.range(0, graph.vertices())
            .map(v -> centre[v] + width[v] / 2)
            .max()
            .orElse(0),
        order.isEmpty() ? 0 : foot[order.size() - 1]);
  }

  private static Wire wire(
      List<Integer> path,
      ProperGraph graph,
      int[] centre,
      int[] layerOf,
      int[] head,
      int[] foot,
      List<Box> boxes) {
    int from = path.getFirst();
    int to = path.getLast();
    List<Point> points = new ArrayList<>();
    int leaves = port(boxes.get(from), graph.below().get(from), path.get(1), centre);
    points.add(new Point(leaves, boxes.get(from).foot()));
    points.add(new Point(leaves, foot[layerOf[from]]));
    for (int dummy : path.subList(1, path.size() - 1)) {
      points.add(new Point(centre[dummy], head[layerOf[dummy]]));
      points.add(new Point(centre[dummy], foot[layerOf[dummy]]));
    }
    int arrives = port(boxes.get(to), graph.above().get(to), path.get(path.size() - 2), centre);
    points.add(new Point(arrives, head[layerOf[to]]));
    return new Wire(from, to, List.copyOf(points));
  }

  /// Where on its edge a box is joined to a neighbour: side by side in the order of the neighbours,
  /// so that two edges of a box can be told apart.
  private static int port(Box box, List<Integer> neighbours, int neighbour, int[] centre) {
    List<Integer> fromLeft =
        neighbours.stream().sorted(Comparator.<Integer>comparingInt(v -> centre[v])).toList();
    int apart = Math.min(PORTS_APART, box.width() / (neighbours.size() + 1));
    int first = box.centre() - apart * (neighbours.size() - 1) / 2;
    return first + apart * fromLeft.indexOf(neighbour);
  }
}
