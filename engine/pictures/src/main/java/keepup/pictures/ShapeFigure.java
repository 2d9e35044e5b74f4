package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A flat shape, turned any way, with its lines of symmetry or one line that may be one. Its words
/// tell what can be seen of it and never its name.
final class ShapeFigure {
  private static final List<String> ROUND = List.of("circle", "semicircle", "oval");
  private static final double BEYOND = 22;
  private static final int HALF = 90;

  private ShapeFigure() {}

  static Picture draw(Inputs in) {
    String name = in.text("name");
    int turn = in.whole("turn", -360, 360, 0);
    boolean symmetry = in.isOn("symmetry");
    Drawing drawing = new Drawing();
    if (ROUND.contains(name)) {
      return round(drawing, in, name, turn);
    }
    Outline known = Shapes.ALL.get(name);
    if (known == null) {
      List<String> names = new ArrayList<>(ROUND);
      names.addAll(Shapes.ALL.keySet());
      throw in.fault(
          "does not know the shape '%s'".formatted(name),
          "one of these was meant: %s.".formatted(String.join(", ", names)));
    }
    Outline outline = known.turned(turn);
    drawing.polygon(outline.corners(), Fill.NONE, Stroke.BOLD);
    if (symmetry) {
      outline.symmetries().forEach(line -> dashed(drawing, outline, line));
    }
    if (in.has("line")) {
      dashed(drawing, outline, in.whole("line", 0, 180));
    }
    return drawing.finish("A shape", polygonSaid(outline) + lineSaid(in));
  }

  private static String lineSaid(Inputs in) {
    if (in.has("line")) {
      int line = in.whole("line", 0, 180);
      String way =
          line % 180 == 0
              ? "level"
              : line == 90 ? "upright" : line < 90 ? "sloping up" : "sloping down";
      return " A dashed line, %s, goes through its middle.".formatted(way);
    }
    return in.isOn("symmetry") ? " Its lines of symmetry are dashed." : "";
  }

  private static Picture round(Drawing drawing, Inputs in, String name, int turn) {
    String said =
        switch (name) {
          case "circle" -> {
            drawing.circle(0, 0, HALF, Fill.NONE, Stroke.BOLD);
            yield "A shape with one curved edge, everywhere as far from its middle.";
          }
          case "oval" -> {
            boolean upright = Math.floorMod(turn, 180) == 90;
            drawing.ellipse(
                Point.ORIGIN, upright ? 60 : 100, upright ? 100 : 60, Fill.NONE, Stroke.BOLD);
            yield "A shape with one curved edge, longer one way than the other.";
          }
          default -> {
            drawing.arc(Point.ORIGIN, HALF, turn, turn + 180.0, Stroke.BOLD);
            drawing.line(
                Point.ORIGIN.towards(turn, HALF), Point.ORIGIN.towards(turn, -HALF), Stroke.BOLD);
            yield "A shape with one straight side and one curved edge.";
          }
        };
    if (in.has("line")) {
      Point end = Point.ORIGIN.towards(in.whole("line", 0, 180), HALF + BEYOND);
      drawing.line(end.times(-1), end, Stroke.DASHED);
    }
    return drawing.finish("A shape", said + (in.has("line") ? lineSaid(in) : ""));
  }

  /// A dashed line through the middle, a little beyond the shape on both sides.
  private static void dashed(Drawing drawing, Outline outline, double direction) {
    double reach =
        outline.corners().stream()
                .mapToDouble(corner -> Math.abs(corner.turned(-direction).x()))
                .max()
                .orElse(0)
            + BEYOND;
    drawing.line(
        Point.ORIGIN.towards(direction, -reach),
        Point.ORIGIN.towards(direction, reach),
        Stroke.DASHED);
  }

  /// Sides and corners going round, so that a listener can tell the shape as a looker does.
  private static String polygonSaid(Outline outline) {
    List<String> sides = new ArrayList<>();
    List<String> corners = new ArrayList<>();
    double longest = 0;
    for (int i = 0; i < outline.size(); i++) {
      longest = Math.max(longest, outline.side(i));
    }
    for (int i = 0; i < outline.size(); i++) {
      sides.add(Long.toString(Math.round(10 * outline.side(i) / longest)));
      corners.add(cornerSaid(outline.angle(i)));
    }
    String straight = "A shape with %d straight sides".formatted(outline.size());
    String lengths =
        sides.stream().distinct().count() == 1
            ? ", all of one length."
            : ". Going round, they are %s long.".formatted(Numbers.and(sides));
    String angles =
        corners.stream().distinct().count() == 1
            ? " All its corners are %s.".formatted(corners.getFirst())
            : " Its corners are %s.".formatted(Numbers.and(corners));
    return straight + lengths + angles;
  }

  private static String cornerSaid(double angle) {
    if (Math.abs(angle - 90) < 0.5) {
      return "square";
    }
    return angle < 90 ? "sharp" : angle < 180 ? "wide" : "pushed in";
  }
}
