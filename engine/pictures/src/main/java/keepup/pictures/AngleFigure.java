package keepup.pictures;

import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// An angle with its arc, turned any way; perhaps under a protractor.
final class AngleFigure {
  private static final int ARM = 140;
  private static final int OUTER = 200;

  private AngleFigure() {}

  static Picture draw(Inputs in) {
    int degrees = in.whole("degrees", 1, 359);
    int turn = in.whole("turn", -360, 360, 0);
    Drawing drawing = new Drawing();
    if (in.isOn("protractor")) {
      return protractor(drawing, in, degrees, turn);
    }
    arms(drawing, degrees, turn, ARM);
    double radius = degrees < 25 ? 62 : 34;
    drawing.arc(Point.ORIGIN, radius, turn, (double) turn + degrees, Stroke.PLAIN);
    if (in.has("label")) {
      double far = degrees < 40 ? ARM - 18 : radius + 22;
      Point place = Point.ORIGIN.towards(turn + degrees / 2.0, far);
      drawing.text(place.x(), place.y() + 6, Drawing.TEXT, in.text("label"));
    }
    String arc = degrees > 180 ? " The arc goes the long way round between them." : "";
    return drawing.finish(
        "An angle",
        "Two straight lines meet. Think of a clock face there: one line points %s, the other, going"
                .formatted(clock(turn))
            + " anticlockwise from it, %s.%s".formatted(clock(turn + degrees), arc));
  }

  private static void arms(Drawing drawing, int degrees, int turn, double length) {
    drawing.line(Point.ORIGIN, Point.ORIGIN.towards(turn, length), Stroke.BOLD);
    drawing.line(Point.ORIGIN, Point.ORIGIN.towards(turn + degrees, length), Stroke.BOLD);
    drawing.circle(0, 0, 3, Fill.SOLID, Stroke.FINE);
  }

  /// A direction as the hour that a clock's hand would point to.
  private static String clock(int direction) {
    int fromTop = Math.floorMod(90 - direction, 360);
    int hour = fromTop / 30;
    return fromTop % 30 == 0
        ? "to " + hour(hour)
        : "between %d and %d".formatted(hour(hour), hour(hour + 1));
  }

  private static int hour(int index) {
    return (index + 11) % 12 + 1;
  }

  /// A half circle with both scales; the first line along its foot, to the right or to the left.
  private static Picture protractor(Drawing drawing, Inputs in, int degrees, int turn) {
    if (degrees > 180 || (turn != 0 && turn != 180 - degrees)) {
      throw in.fault(
          "cannot lay a protractor on %d degrees turned by %d".formatted(degrees, turn),
          "take 180 degrees or fewer, and no `turn`, or one of 180 less the angle.");
    }
    drawing.arc(Point.ORIGIN, OUTER, 0, 180, Stroke.PLAIN);
    drawing.line(-OUTER, 0, OUTER, 0, Stroke.FINE);
    for (int i = 0; i <= 180; i++) {
      double inner = i % 10 == 0 ? OUTER - 14 : i % 5 == 0 ? OUTER - 10 : OUTER - 6;
      drawing.line(
          Point.ORIGIN.towards(i, OUTER),
          Point.ORIGIN.towards(i, inner),
          i % 10 == 0 ? Stroke.PLAIN : Stroke.THIN);
      if (i % 10 == 0) {
        Point outside = Point.ORIGIN.towards(i, OUTER - 25);
        // The first and the last stand above the foot line, not across it.
        int lift = i % 180 == 0 ? -5 : 4;
        drawing.text(outside.x(), outside.y() + lift, 13, Integer.toString(180 - i));
        Point inside = Point.ORIGIN.towards(i, OUTER - 56);
        drawing.text(inside.x(), inside.y() + lift, 12, Integer.toString(i));
      }
    }
    drawing.arc(Point.ORIGIN, OUTER - 40, 0, 180, Stroke.THIN);
    // The moving line breaks off where the numbers stand, so that they can be read.
    arms(drawing, degrees, turn, OUTER - 74);
    double moving = turn == 0 ? degrees : turn;
    double resting = turn == 0 ? 0 : 180;
    drawing.line(
        Point.ORIGIN.towards(moving, OUTER - 12),
        Point.ORIGIN.towards(moving, OUTER + 26),
        Stroke.BOLD);
    drawing.line(Point.ORIGIN, Point.ORIGIN.towards(resting, OUTER + 26), Stroke.BOLD);
    drawing.arc(Point.ORIGIN, 34, turn, (double) turn + degrees, Stroke.PLAIN);
    return drawing.finish(
        "An angle on a protractor",
        "A protractor with two scales: the outer counts from the left, the inner from the right."
            + " One line lies along its foot to the %s. The other is over %d outside and %d inside."
                .formatted(
                    turn == 0 ? "right" : "left",
                    turn == 0 ? 180 - degrees : 180 - turn,
                    turn == 0 ? degrees : turn));
  }
}
