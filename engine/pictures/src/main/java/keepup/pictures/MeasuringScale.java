package keepup.pictures;

import java.util.List;
import java.util.Set;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A measuring jug, or a dial for a mass.
final class MeasuringScale {
  private static final Set<String> MASSES = Set.of("g", "kg");
  private static final int HEIGHT = 300;
  private static final int WIDTH = 150;
  private static final int RADIUS = 130;
  private static final int DIAL_LABEL = 72;
  private static final int JUG_LABEL = 105;

  /// A dial runs clockwise from here through this many degrees.
  private static final double DIAL_START = 240;

  private static final double DIAL_TURN = 300;

  private MeasuringScale() {}

  static Picture draw(Inputs in) {
    Scale scale = Scale.usual(in);
    Rational at = scale.on(in, "at", in.number("at"));
    String unit = in.text("unit", "ml");
    if (scale.from().sign() != 0) {
      throw in.fault(
          "would begin at " + scale.from() + ", but an empty jug or pan shows 0",
          "write `from: 0`.");
    }
    if (HEIGHT / (double) scale.gaps() * Math.min(scale.every(), scale.gaps()) < 18) {
      throw in.fault("has too many labels", "label fewer marks with a larger `label`.");
    }
    scale.endsOnLabel(in);
    double widest = MASSES.contains(unit) ? DIAL_LABEL : JUG_LABEL;
    for (int i = 0; i <= scale.gaps(); i++) {
      String label = Numbers.text(scale.mark(i));
      if (scale.isLabelled(i) && Drawing.width(label, Drawing.TEXT) > widest) {
        throw in.fault("has the label " + label + ", too long", "take smaller numbers.");
      }
    }
    return MASSES.contains(unit) ? dial(scale, at, unit) : jug(scale, at, unit);
  }

  private static Picture jug(Scale scale, Rational at, String unit) {
    Drawing drawing = new Drawing();
    double level = HEIGHT * (1 - scale.share(at));
    if (at.sign() > 0) {
      drawing.tint(0, level, WIDTH, HEIGHT - level);
      drawing.line(0, level, WIDTH, level, Stroke.BOLD);
    }
    drawing.polyline(
        List.of(
            new Point(-16, -34),
            new Point(0, -18),
            new Point(0, HEIGHT),
            new Point(WIDTH, HEIGHT),
            new Point(WIDTH, -34)),
        Stroke.BOLD);
    drawing.polyline(
        List.of(
            new Point(WIDTH, 30),
            new Point(WIDTH + 40, 42),
            new Point(WIDTH + 40, 190),
            new Point(WIDTH, 205)),
        Stroke.BOLD);
    for (int i = 1; i <= scale.gaps(); i++) {
      double y = HEIGHT - (double) HEIGHT * i / scale.gaps();
      drawing.line(0, y, scale.isLabelled(i) ? 34 : 20, y, Stroke.PLAIN);
      if (scale.isLabelled(i)) {
        drawing.textFrom(40, y + 6, Drawing.TEXT, Numbers.text(scale.mark(i)));
      }
    }
    drawing.textFrom(40, -16, Drawing.TEXT, unit);
    return drawing.finish(
        "Measuring jug",
        "A jug marked in %s from 0 to %s with %s. The level is %s."
            .formatted(unit, Numbers.text(scale.to()), scale.said(), scale.place(at)));
  }

  private static Picture dial(Scale scale, Rational at, String unit) {
    Drawing drawing = new Drawing();
    drawing.circle(0, 0, RADIUS + 12, Fill.NONE, Stroke.BOLD);
    for (int i = 0; i <= scale.gaps(); i++) {
      double direction = DIAL_START - DIAL_TURN * i / scale.gaps();
      boolean labelled = scale.isLabelled(i);
      drawing.line(
          Point.ORIGIN.towards(direction, RADIUS),
          Point.ORIGIN.towards(direction, labelled ? RADIUS - 16 : RADIUS - 9),
          Stroke.PLAIN);
      if (labelled) {
        Point place = Point.ORIGIN.towards(direction, RADIUS - 36, RADIUS - 30);
        drawing.text(place.x(), place.y() + 6, 16, Numbers.text(scale.mark(i)));
      }
    }
    Point end = Point.ORIGIN.towards(DIAL_START - DIAL_TURN * scale.share(at), RADIUS - 12);
    drawing.arrow(0, 0, end.x(), end.y());
    drawing.circle(0, 0, 6, Fill.SOLID, Stroke.FINE);
    drawing.text(0, 84, Drawing.TEXT, unit);
    drawing.polyline(
        List.of(new Point(-95, 112), new Point(-125, 168), new Point(125, 168), new Point(95, 112)),
        Stroke.BOLD);
    return drawing.finish(
        "Weighing scale",
        "A dial marked in %s from 0 to %s with %s. The pointer is %s."
            .formatted(unit, Numbers.text(scale.to()), scale.said(), scale.place(at)));
  }
}
