package keepup.pictures;

import java.util.List;
import java.util.Locale;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Solid shapes with their hidden edges dashed. Their words tell their faces and never their name.
final class Solids {
  private Solids() {}

  static Picture draw(Inputs in) {
    Drawing drawing = new Drawing();
    String name =
        in.choice(
            "name",
            "cube",
            "cuboid",
            "cylinder",
            "cone",
            "sphere",
            "pyramid",
            "square-based-pyramid",
            "tetrahedron",
            "prism",
            "triangular-prism",
            "hexagonal-prism");
    String said =
        switch (name) {
          case "cube" -> {
            box(drawing, 130, 130, 55);
            yield "A solid whose faces are squares, all of the same size.";
          }
          case "cuboid" -> {
            box(drawing, 190, 90, 60);
            yield "A solid whose faces are rectangles; opposite faces match, others differ.";
          }
          case "cylinder" -> {
            cylinder(drawing);
            yield "A solid with two flat round faces of the same size and one curved surface.";
          }
          case "cone" -> {
            cone(drawing);
            yield "A solid with one flat round face and a curved surface that ends in a point.";
          }
          case "sphere" -> {
            drawing.circle(0, 0, 85, Fill.NONE, Stroke.BOLD);
            drawing.arc(Point.ORIGIN, 85, 24, 180, 360, Stroke.FINE);
            drawing.arc(Point.ORIGIN, 85, 24, 0, 180, Stroke.DASHED);
            yield "A solid with one curved surface, round every way, and no flat face.";
          }
          case "tetrahedron" -> {
            edges(drawing, "0,0 95,150 20,190", "0,0 20,190 -90,140", "95,150 -90,140");
            yield "A solid whose faces are all triangles; three meet at each corner.";
          }
          case "prism", "triangular-prism" -> {
            edges(
                drawing,
                "0,0 55,105 -55,105",
                "0,0 150,-50 205,55 55,105",
                "150,-50 95,55 205,55",
                "95,55 -55,105");
            yield "A solid with two triangles that match, joined by rectangles.";
          }
          case "hexagonal-prism" -> {
            prism(drawing, 6);
            yield "A solid with two six-sided faces that match, joined by rectangles.";
          }
          default -> {
            edges(
                drawing,
                "20,-150 -80,0 50,0",
                "20,-150 50,0 120,-45",
                "20,-150 -10,-45 -80,0",
                "-10,-45 120,-45");
            yield "A solid with a square at its foot, and triangles that meet at a point.";
          }
        };
    return drawing.finish("A solid shape", said);
  }

  /// Two or more chains of edges: the first two are seen and closed, the others hidden and open.
  private static void edges(Drawing drawing, String first, String second, String... hidden) {
    drawing.polygon(points(first), Fill.NONE, Stroke.BOLD);
    drawing.polygon(points(second), Fill.NONE, Stroke.BOLD);
    for (String chain : hidden) {
      drawing.polyline(points(chain), Stroke.DASHED);
    }
  }

  private static List<Point> points(String text) {
    return List.of(text.split(" ")).stream()
        .map(pair -> {
          int comma = pair.indexOf(',');
          return new Point(
              Double.parseDouble(pair.substring(0, comma)),
              Double.parseDouble(pair.substring(comma + 1)));
        })
        .toList();
  }

  static void box(Drawing drawing, double wide, double high, double deep) {
    String seen = "0,0 %1$f,0 %1$f,%2$f 0,%2$f";
    String top = "0,0 %3$f,-%3$f %4$f,-%3$f %4$f,%5$f %1$f,%2$f %1$f,0";
    drawing.polygon(points(format(seen, wide, high, deep)), Fill.NONE, Stroke.BOLD);
    drawing.polygon(points(format(top, wide, high, deep)), Fill.NONE, Stroke.BOLD);
    drawing.polyline(points(format("%1$f,0 %4$f,-%3$f", wide, high, deep)), Stroke.BOLD);
    drawing.polyline(points(format("0,%2$f %3$f,%5$f %4$f,%5$f", wide, high, deep)), Stroke.DASHED);
    drawing.polyline(points(format("%3$f,%5$f %3$f,-%3$f", wide, high, deep)), Stroke.DASHED);
  }

  private static String format(String pattern, double wide, double high, double deep) {
    return String.format(Locale.ROOT, pattern, wide, high, deep, wide + deep, high - deep);
  }

  private static void cylinder(Drawing drawing) {
    drawing.ellipse(Point.ORIGIN, 70, 22, Fill.NONE, Stroke.BOLD);
    Point foot = new Point(0, 150);
    drawing.arc(foot, 70, 22, 180, 360, Stroke.BOLD);
    drawing.arc(foot, 70, 22, 0, 180, Stroke.DASHED);
    drawing.line(-70, 0, -70, 150, Stroke.BOLD);
    drawing.line(70, 0, 70, 150, Stroke.BOLD);
  }

  private static void cone(Drawing drawing) {
    Point foot = new Point(0, 165);
    // The sides touch the rim a little above its widest place.
    double touch = 8.4;
    drawing.arc(foot, 78, 24, 180 - touch, 360 + touch, Stroke.BOLD);
    drawing.arc(foot, 78, 24, touch, 180 - touch, Stroke.DASHED);
    Point right = foot.towards(touch, 78, 24);
    drawing.line(new Point(0, 0), right, Stroke.BOLD);
    drawing.line(new Point(0, 0), new Point(-right.x(), right.y()), Stroke.BOLD);
  }

  /// An upright prism on a many-sided foot, seen from a little above.
  private static void prism(Drawing drawing, int sides) {
    double high = 140;
    for (int i = 0; i < sides; i++) {
      Point here = Point.ORIGIN.towards(360.0 * i / sides, 85, 34);
      Point next = Point.ORIGIN.towards(360.0 * (i + 1) / sides, 85, 34);
      boolean back = 360.0 * (i + 0.5) / sides < 180;
      boolean hiddenEdge = here.y() < -1;
      drawing.line(here, next, Stroke.BOLD);
      drawing.line(here.plus(0, high), next.plus(0, high), back ? Stroke.DASHED : Stroke.BOLD);
      drawing.line(here, here.plus(0, high), hiddenEdge ? Stroke.DASHED : Stroke.BOLD);
    }
  }
}
