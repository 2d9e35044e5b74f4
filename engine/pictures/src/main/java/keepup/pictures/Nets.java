package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Flat faces joined edge to edge, which fold up to a solid, or only seem to.
final class Nets {
  /// All eleven nets of a cube: row by row, a row's squares as `#`.
  private static final List<String> CUBE =
      List.of(
          ".#.. #### .#..",
          "#... #### #...",
          "#... #### .#..",
          "#... #### ..#.",
          "#... #### ...#",
          ".#.. #### ..#.",
          "##.. .### .#..",
          "##.. .### ..#.",
          "##.. .### ...#",
          "##.. .##. ..##",
          "###.. ..###");

  /// Six squares that leave a side of a cube open.
  private static final List<String> NOT_A_CUBE =
      List.of("#.#. ####", "### ###", "##### #....", "##.. ####", "######");

  private static final int SQUARE = 52;

  private Nets() {}

  static Picture draw(Inputs in) {
    Drawing drawing = new Drawing();
    String of =
        in.choice(
            "of",
            "cube",
            "not-a-cube",
            "cuboid",
            "triangular-prism",
            "square-based-pyramid",
            "tetrahedron",
            "cylinder");
    String said =
        switch (of) {
          case "cube" -> squares(drawing, CUBE.get(in.whole("number", 1, CUBE.size(), 1) - 1));
          case "not-a-cube" ->
              squares(drawing, NOT_A_CUBE.get(in.whole("number", 1, NOT_A_CUBE.size(), 1) - 1));
          case "cuboid" -> cuboid(drawing);
          case "triangular-prism" -> prism(drawing);
          case "square-based-pyramid" -> pyramid(drawing);
          case "tetrahedron" -> {
            List<Point> big = Outline.regular(3, 130).corners();
            List<Point> inner = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
              inner.add(Point.between(big.get(i), big.get((i + 1) % 3), 0.5));
            }
            drawing.polygon(big, Fill.NONE, Stroke.BOLD);
            drawing.polygon(inner, Fill.NONE, Stroke.PLAIN);
            yield "A large triangle cut into equal triangles, one in the middle.";
          }
          default -> {
            // As long as the way round the circles, or it would not close.
            double radius = 36;
            drawing.rectangle(0, 0, 2 * Math.PI * radius, 110, Fill.NONE, Stroke.BOLD);
            drawing.circle(Math.PI * radius, -radius, radius, Fill.NONE, Stroke.BOLD);
            drawing.circle(Math.PI * radius, 110 + radius, radius, Fill.NONE, Stroke.BOLD);
            yield "A rectangle with a circle at its upper edge and an equal one at its lower edge.";
          }
        };
    return drawing.finish("Faces joined at their edges", said);
  }

  private static String squares(Drawing drawing, String pattern) {
    String[] rows = pattern.split(" ", -1);
    List<String> said = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      List<String> columns = new ArrayList<>();
      for (int column = 0; column < rows[row].length(); column++) {
        if (rows[row].charAt(column) == '#') {
          drawing.rectangle(column * SQUARE, row * SQUARE, SQUARE, SQUARE, Fill.NONE, Stroke.PLAIN);
          columns.add(Integer.toString(column + 1));
        }
      }
      if (!columns.isEmpty()) {
        said.add(
            "Row %d: %s %s."
                .formatted(
                    row + 1, columns.size() == 1 ? "column" : "columns", Numbers.and(columns)));
      }
    }
    return "Equal squares joined edge to edge. " + String.join(" ", said);
  }

  private static String cuboid(Drawing drawing) {
    double length = 100;
    double width = 44;
    double height = 66;
    drawing.rectangle(0, 0, length, height, Fill.NONE, Stroke.PLAIN);
    drawing.rectangle(length, 0, width, height, Fill.NONE, Stroke.PLAIN);
    drawing.rectangle(length + width, 0, length, height, Fill.NONE, Stroke.PLAIN);
    drawing.rectangle(2 * length + width, 0, width, height, Fill.NONE, Stroke.PLAIN);
    drawing.rectangle(0, -width, length, width, Fill.NONE, Stroke.PLAIN);
    drawing.rectangle(0, height, length, width, Fill.NONE, Stroke.PLAIN);
    return "A row of rectangles: wide, narrow, wide, narrow. One more, as wide as the first, stands"
        + " on the first, and an equal one hangs under it.";
  }

  private static String prism(Drawing drawing) {
    double side = 70;
    for (int i = 0; i < 3; i++) {
      drawing.rectangle(i * side, 0, side, 110, Fill.NONE, Stroke.PLAIN);
    }
    double high = side * Math.sqrt(3) / 2;
    drawing.polygon(
        List.of(new Point(side, 0), new Point(2 * side, 0), new Point(1.5 * side, -high)),
        Fill.NONE,
        Stroke.PLAIN);
    drawing.polygon(
        List.of(new Point(side, 110), new Point(2 * side, 110), new Point(1.5 * side, 110 + high)),
        Fill.NONE,
        Stroke.PLAIN);
    return "A row of equal rectangles, with a triangle above the middle one and a triangle below.";
  }

  private static String pyramid(Drawing drawing) {
    double half = 45;
    double tip = half + 84;
    drawing.rectangle(-half, -half, 2 * half, 2 * half, Fill.NONE, Stroke.PLAIN);
    for (int i = 0; i < 4; i++) {
      drawing.polygon(
          List.of(
              new Point(-half, -half).turned(90.0 * i),
              new Point(0, -tip).turned(90.0 * i),
              new Point(half, -half).turned(90.0 * i)),
          Fill.NONE,
          Stroke.PLAIN);
    }
    return "A square with an equal triangle on each of its sides.";
  }
}
