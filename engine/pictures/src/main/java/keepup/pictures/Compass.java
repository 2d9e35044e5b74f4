package keepup.pictures;

import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// An arrow that faces one way, and the turn that it is to make: on a compass or by itself.
final class Compass {
  private static final List<String> POINTS =
      List.of(
          "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west");
  private static final List<String> LETTERS = List.of("N", "NE", "E", "SE", "S", "SW", "W", "NW");
  private static final List<String> WAYS =
      List.of("up", "up-right", "right", "down-right", "down", "down-left", "left", "up-left");
  private static final int RADIUS = 112;

  private Compass() {}

  /// The start is a point of the compass; a turn is in degrees, clockwise above zero.
  static Picture compass(Inputs in) {
    int start = POINTS.indexOf(in.choice("start", POINTS.toArray(String[]::new)));
    int points = in.whole("points", 4, 8, start % 2 == 0 ? 4 : 8);
    Drawing drawing = new Drawing();
    drawing.circle(0, 0, RADIUS, Fill.NONE, Stroke.FINE);
    for (int i = 0; i < 8; i += points > 4 ? 1 : 2) {
      double direction = 90 - 45.0 * i;
      drawing.line(
          Point.ORIGIN.towards(direction, RADIUS),
          Point.ORIGIN.towards(direction, RADIUS - 12),
          Stroke.PLAIN);
      Point place = Point.ORIGIN.towards(direction, RADIUS + 20);
      drawing.boldText(place.x(), place.y() + 7, 20, LETTERS.get(i));
    }
    String turn = arrows(drawing, in, start);
    return drawing.finish(
        "Compass",
        "A compass with north at the top. The arrow points %s.%s"
            .formatted(POINTS.get(start), turn));
  }

  /// The start is a way on the page.
  static Picture turn(Inputs in) {
    int start = WAYS.indexOf(in.choice("start", WAYS.toArray(String[]::new)));
    Drawing drawing = new Drawing();
    String turn = arrows(drawing, in, start);
    return drawing.finish(
        "A turn", "The arrow points %s.%s".formatted(WAYS.get(start).replace('-', ' '), turn));
  }

  /// The arrow, and the turn's own arrow close around the middle: where it ends is for the child to
  /// find, so no line is drawn there.
  private static String arrows(Drawing drawing, Inputs in, int start) {
    double direction = 90 - 45.0 * start;
    Point end = Point.ORIGIN.towards(direction, RADIUS - 18);
    drawing.line(Point.ORIGIN, Point.ORIGIN.towards(direction, RADIUS - 26), Stroke.HEAVY);
    drawing.polygon(
        List.of(
            end.towards(direction, 4),
            end.towards(direction + 150, 24),
            end.towards(direction - 150, 24)),
        Fill.SOLID,
        Stroke.FINE);
    drawing.circle(0, 0, 5, Fill.SOLID, Stroke.FINE);
    int degrees = in.whole("turn", -360, 360, 0);
    if (degrees == 0) {
      return "";
    }
    boolean clockwise = degrees > 0;
    // A short arrow tells the way only; the size of the turn is in the question.
    drawing.arrowRound(
        Point.ORIGIN, 56, direction + (clockwise ? -14 : 14), direction + (clockwise ? -62 : 62));
    return " It is to turn %s.".formatted(clockwise ? "clockwise" : "anticlockwise");
  }
}
