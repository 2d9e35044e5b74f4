package keepup.pictures;

import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A triangle or a parallelogram with its base, and its height at a right angle to the base.
final class BaseAndHeight {
  private static final int RIGHT_ANGLE = 12;

  private BaseAndHeight() {}

  /// The slant is how far along the base, from its left end, the top corner stands.
  static Picture triangle(Inputs in) {
    Rational base = in.size("base");
    Rational height = in.size("height");
    double along = in.has("slant") ? Numbers.value(in.number("slant")) : Numbers.value(base) * 0.4;
    double wide = Math.max(along, Numbers.value(base)) - Math.min(0, along);
    Frame frame = Frame.of(wide, Numbers.value(height));
    double right = Numbers.value(base) * frame.across();
    Point top = new Point(along * frame.across(), -Numbers.value(height) * frame.down());
    Drawing drawing = new Drawing();
    drawing.polygon(List.of(Point.ORIGIN, new Point(right, 0), top), Fill.NONE, Stroke.BOLD);
    heightLine(drawing, top, right);
    return finish(drawing, in, "Triangle", "A triangle", top, right, frame);
  }

  /// The slant is how far the top side is pushed to the right.
  static Picture parallelogram(Inputs in) {
    Rational base = in.size("base");
    Rational height = in.size("height");
    double slant = Numbers.value(in.size("slant"));
    Frame frame = Frame.of(Numbers.value(base) + slant, Numbers.value(height));
    double right = Numbers.value(base) * frame.across();
    Point top = new Point(slant * frame.across(), -Numbers.value(height) * frame.down());
    Drawing drawing = new Drawing();
    drawing.polygon(
        List.of(Point.ORIGIN, new Point(right, 0), top.plus(right, 0), top),
        Fill.NONE,
        Stroke.BOLD);
    heightLine(drawing, top, right);
    String said = "A parallelogram";
    if (in.has("side")) {
      String side = Numbers.text(in.size("side"), in.text("unit", "cm"));
      Point middle = Point.between(new Point(right, 0), top.plus(right, 0), 0.5);
      drawing.textFrom(middle.x() + 10, middle.y() + 10, Drawing.TEXT, side);
      said = "A parallelogram with slanting sides of " + side;
    }
    return finish(drawing, in, "Parallelogram", said, top, right, frame);
  }

  /// Units for one across and down, the same unless the shape would be too narrow for its labels.
  private record Frame(double across, double down) {
    private static final int LEAST = 64;

    static Frame of(double wide, double high) {
      double scale = Math.min(Rectangle.WIDTH / wide, Rectangle.HEIGHT / high);
      return new Frame(Math.max(scale, LEAST / wide), Math.max(scale, LEAST / high));
    }

    boolean isToScale() {
      return across == down;
    }
  }

  /// Dashed from the top corner down to the base, or to the base drawn on where it ends before.
  private static void heightLine(Drawing drawing, Point top, double right) {
    if (top.x() > 0.5 && Math.abs(top.x() - right) > 0.5) {
      drawing.line(top, new Point(top.x(), 0), Stroke.DASHED);
    }
    if (top.x() < 0) {
      drawing.line(top, new Point(top.x(), 0), Stroke.DASHED);
      drawing.line(top.x(), 0, 0, 0, Stroke.DASHED);
    } else if (top.x() > right) {
      drawing.line(right, 0, top.x(), 0, Stroke.DASHED);
    }
    double way = top.x() > right - 0.5 ? -RIGHT_ANGLE : RIGHT_ANGLE;
    drawing.polyline(
        List.of(
            new Point(top.x() + way, 0),
            new Point(top.x() + way, -RIGHT_ANGLE),
            new Point(top.x(), -RIGHT_ANGLE)),
        Stroke.PLAIN);
  }

  private static Picture finish(
      Drawing drawing, Inputs in, String title, String said, Point top, double right, Frame frame) {
    String unit = in.text("unit", "cm");
    String ask = in.choice("ask", "", "base", "height");
    String base = ask.equals("base") ? Inputs.UNKNOWN : Numbers.text(in.number("base"), unit);
    String height = ask.equals("height") ? Inputs.UNKNOWN : Numbers.text(in.number("height"), unit);
    drawing.text(right / 2, 27, Drawing.TEXT, base);
    boolean parallelogram = title.equals("Parallelogram");
    // Inside where there is room beside the dashed line, else outside.
    double room = right - top.x();
    double half = top.y() / 2 + (parallelogram || top.y() > -100 ? 0 : -top.y() * 0.22);
    Spacing.say(drawing, 0, 52, frame.isToScale());
    if (parallelogram && top.x() > right * 0.75) {
      // The slanting side comes near the line above; below there is room outside the shape.
      drawing.textFrom(Math.max(top.x(), right) + 9, -22, Drawing.TEXT, height);
    } else if (top.x() < 0.5) {
      drawing.textTo(top.x() - 9, half + 6, Drawing.TEXT, height);
    } else if (room > 0.5 && room * 0.55 > Drawing.width(height, Drawing.TEXT)) {
      drawing.textFrom(top.x() + 9, half + 6, Drawing.TEXT, height);
    } else if (room <= 0.5) {
      drawing.textFrom(top.x() + 9, half + 6, Drawing.TEXT, height);
    } else {
      drawing.textTo(top.x() - 7, half + 6, Drawing.TEXT, height);
    }
    return drawing.finish(
        title,
        "%s. Its base is %s. Its height, at a right angle to the base, is %s.%s"
            .formatted(
                said,
                Rectangle.said(base),
                Rectangle.said(height),
                Spacing.said(frame.isToScale())));
  }
}
