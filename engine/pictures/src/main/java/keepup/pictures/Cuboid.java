package keepup.pictures;

import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A cuboid built of unit cubes to count, or with its three lengths written on it.
final class Cuboid {
  private static final double DEPTH = 0.42;
  private static final double MOST_CUBES = 12;
  private static final double LEAST = 24;

  private Cuboid() {}

  static Picture draw(Inputs in) {
    Rational length = in.size("length");
    Rational width = in.size("width");
    Rational height = in.size("height");
    boolean cubes = in.whole("cubes", 0, 1, in.has("unit") ? 0 : 1) == 1;
    double wide = Numbers.value(length);
    double deep = Numbers.value(width) * DEPTH;
    double high = Numbers.value(height);
    double scale = Math.min(300 / (wide + deep), 240 / (high + deep));
    scale = Math.min(scale, cubes ? 42 : 300);
    boolean whole = length.isWhole() && width.isWhole() && height.isWhole();
    if (cubes && (!whole || Math.max(wide, Math.max(high, Numbers.value(width))) > MOST_CUBES)) {
      throw in.fault(
          "needs whole numbers from 1 to 12 to be built of cubes, not %s, %s, %s"
              .formatted(length, width, height),
          "write `cubes: 0` and a `unit`.");
    }
    boolean toScale = cubes || Math.min(wide, Math.min(high, deep)) * scale >= LEAST;
    Drawing drawing = new Drawing();
    double least = toScale ? 0 : LEAST;
    wide = Math.max(least, wide * scale);
    deep = Math.max(least, deep * scale);
    high = Math.max(least, high * scale);
    if (cubes) {
      cubes(drawing, length.whole(), width.whole(), height.whole(), scale);
      faces(drawing, wide, high, deep);
      return drawing.finish(
          "Block of cubes",
          "A block of equal cubes without gaps: %s long, %s deep and %s high."
              .formatted(length, width, height));
    }
    Solids.box(drawing, wide, high, deep);
    String unit = in.text("unit", "cm");
    String ask = in.choice("ask", "", "length", "width", "height");
    String across = ask.equals("length") ? Inputs.UNKNOWN : Numbers.text(length, unit);
    String back = ask.equals("width") ? Inputs.UNKNOWN : Numbers.text(width, unit);
    String up = ask.equals("height") ? Inputs.UNKNOWN : Numbers.text(height, unit);
    drawing.text(wide / 2, high + 25, Drawing.TEXT, across);
    drawing.textTo(-9, high / 2 + 6, Drawing.TEXT, up);
    drawing.textFrom(wide + deep / 2 + 8, high - deep / 2 + 16, Drawing.TEXT, back);
    Spacing.say(drawing, 0, high + 50, toScale);
    return drawing.finish(
        "Cuboid",
        "A cuboid: length %s, width %s, height %s.%s"
            .formatted(
                Rectangle.said(across),
                Rectangle.said(back),
                Rectangle.said(up),
                Spacing.said(toScale)));
  }

  private static void faces(Drawing drawing, double wide, double high, double deep) {
    drawing.polygon(
        List.of(
            new Point(0, 0),
            new Point(deep, -deep),
            new Point(wide + deep, -deep),
            new Point(wide + deep, high - deep),
            new Point(wide, high),
            new Point(0, high)),
        Fill.NONE,
        Stroke.BOLD);
    drawing.polyline(
        List.of(new Point(0, 0), new Point(wide, 0), new Point(wide, high)), Stroke.BOLD);
    drawing.line(wide, 0, wide + deep, -deep, Stroke.BOLD);
  }

  /// The edges of the cubes on the three faces that are seen; the side is tinted.
  private static void cubes(Drawing drawing, long length, long width, long height, double scale) {
    double step = DEPTH * scale;
    double wide = length * scale;
    double high = height * scale;
    double deep = width * step;
    drawing.polygon(
        List.of(
            new Point(wide, 0),
            new Point(wide + deep, -deep),
            new Point(wide + deep, high - deep),
            new Point(wide, high)),
        Fill.SHADED,
        Stroke.FINE);
    for (int i = 1; i < length; i++) {
      drawing.polyline(
          List.of(
              new Point(i * scale, high),
              new Point(i * scale, 0),
              new Point(i * scale + deep, -deep)),
          Stroke.FINE);
    }
    for (int i = 1; i < height; i++) {
      drawing.polyline(
          List.of(
              new Point(0, i * scale),
              new Point(wide, i * scale),
              new Point(wide + deep, i * scale - deep)),
          Stroke.FINE);
    }
    for (int i = 1; i < width; i++) {
      drawing.polyline(
          List.of(
              new Point(i * step, -i * step),
              new Point(wide + i * step, -i * step),
              new Point(wide + i * step, high - i * step)),
          Stroke.FINE);
    }
  }
}
