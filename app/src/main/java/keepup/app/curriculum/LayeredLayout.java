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
/// ([Placement]); the last three for each connected piece by itself ([Component]). All lengths are
/// in CSS pixels.
///
/// @param boxes by number of the vertex
/// @param wires one for each need
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
  record Wire(int from, int to, List<Point> points) {
    Wire {
      points = List.copyOf(points);
    }
  }

  /// A point of a wire.
  record Point(int x, int y) {}

  /// A box before it has a place.
  ///
  /// @param band those of a lower band stand above those of a higher
  /// @param width even
  record Size(int band, int width, int height) {}

  /// The upper and lower edge of each layer.
  private record Levels(List<Integer> head, List<Integer> foot) {
    static Levels of(List<Size> sizes, int[] layer) {
      int count = Arrays.stream(layer).max().orElse(-1) + 1;
      int[] highest = new int[count];
      for (int v = 0; v < layer.length; v++) {
        highest[layer[v]] = Math.max(highest[layer[v]], sizes.get(v).height());
      }
      List<Integer> head = new ArrayList<>();
      List<Integer> foot = new ArrayList<>();
      for (int height : highest) {
        head.add(foot.isEmpty() ? 0 : foot.getLast() + DOWN);
        foot.add(head.getLast() + height);
      }
      return new Levels(head, foot);
    }
  }

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
    int[] widths = sizes.stream().mapToInt(Size::width).toArray();
    int[] layer = Layers.assign(needs, band, widest);
    Levels levels = Levels.of(sizes, layer);
    int[] edge = new int[levels.head().size()];
    Box[] boxes = new Box[sizes.size()];
    List<Wire> wires = new ArrayList<>();
    for (List<Integer> vertices : Component.split(needs)) {
      Component piece = Component.of(vertices, needs, layer, widths, DUMMY, ACROSS);
      piece.settle(edge, ACROSS);
      for (int i = 0; i < vertices.size(); i++) {
        int v = vertices.get(i);
        Size size = sizes.get(v);
        int left = piece.centre(i) - size.width() / 2;
        boxes[v] =
            new Box(v, layer[v], left, levels.head().get(layer[v]), size.width(), size.height());
      }
      for (List<Integer> path : piece.graph().paths()) {
        wires.add(wire(path, piece, levels, boxes));
      }
    }
    return new LayeredLayout(
        List.of(boxes),
        wires,
        edge.length,
        Arrays.stream(edge).max().orElse(0),
        levels.foot().isEmpty() ? 0 : levels.foot().getLast());
  }

  private static Wire wire(List<Integer> path, Component piece, Levels levels, Box[] boxes) {
    Box from = boxes[piece.vertices().get(path.getFirst())];
    Box to = boxes[piece.vertices().get(path.getLast())];
    ProperGraph graph = piece.graph();
    int leaves = port(from, graph.below().get(path.getFirst()), path.get(1), piece);
    int arrives = port(to, graph.above().get(path.getLast()), path.get(path.size() - 2), piece);
    List<Point> points = new ArrayList<>();
    points.add(new Point(leaves, from.foot()));
    points.add(new Point(leaves, levels.foot().get(from.layer())));
    for (int i = 1; i + 1 < path.size(); i++) {
      int passed = from.layer() + i;
      points.add(new Point(piece.centre(path.get(i)), levels.head().get(passed)));
      points.add(new Point(piece.centre(path.get(i)), levels.foot().get(passed)));
    }
    points.add(new Point(arrives, to.y()));
    return new Wire(from.vertex(), to.vertex(), points);
  }

  /// Where on its edge a box is joined to a neighbour: side by side in the order of the neighbours,
  /// so that two edges of a box can be told apart.
  private static int port(Box box, List<Integer> neighbours, int neighbour, Component piece) {
    List<Integer> fromLeft =
        neighbours.stream().sorted(Comparator.<Integer>comparingInt(piece::centre)).toList();
    int apart = Math.min(PORTS_APART, box.width() / (neighbours.size() + 1));
    int first = box.centre() - apart * (neighbours.size() - 1) / 2;
    return first + apart * fromLeft.indexOf(neighbour);
  }
}
