package keepup.pictures;

import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A rectangle with two of its sides labelled; perhaps with the unit squares inside.
final class Rectangle {
  static final double WIDTH = 320;
  static final double HEIGHT = 220;
  private static final int SHORTEST = 44;

  private Rectangle() {}

  static Picture draw(Inputs in) {
    Rational width = in.size("width");
    Rational height = in.size("height");
    String unit = in.text("unit", "cm");
    String ask = in.choice("ask", "", "width", "height", "both");
    boolean squares = in.isOn("squares");
    double scale = Math.min(WIDTH / Numbers.value(width), HEIGHT / Numbers.value(height));
    if (squares) {
      scale = Math.min(scale, 40);
    }
    boolean toScale =
        squares || Numbers.value(width.compareTo(height) < 0 ? width : height) * scale >= SHORTEST;
    double least = toScale ? 0 : SHORTEST;
    double wide = Math.max(least, Numbers.value(width) * scale);
    double high = Math.max(least, Numbers.value(height) * scale);
    Drawing drawing = new Drawing();
    if (squares) {
      squares(drawing, in, width, height, scale);
    }
    drawing.rectangle(0, 0, wide, high, Fill.NONE, Stroke.BOLD);
    boolean unknownWidth = ask.equals("width") || ask.equals("both");
    boolean unknownHeight = ask.equals("height") || ask.equals("both");
    String across = unknownWidth ? Inputs.UNKNOWN : Numbers.text(width, unit);
    String down = unknownHeight ? Inputs.UNKNOWN : Numbers.text(height, unit);
    if (!squares || in.has("unit")) {
      drawing.text(wide / 2, high + 26, Drawing.TEXT, across);
      drawing.textFrom(wide + 10, high / 2 + 6, Drawing.TEXT, down);
    }
    Spacing.say(drawing, wide + 10, high + 26, toScale);
    String grid = squares ? " It is cut into squares, %s by %s.".formatted(width, height) : "";
    return drawing.finish(
        "Rectangle",
        squares && !in.has("unit")
            ? "A rectangle cut into equal squares: %s, each with %s."
                .formatted(
                    Numbers.count(height.whole(), "row"), Numbers.count(width.whole(), "square"))
            : "A rectangle. One side is %s, the side next to it %s.%s%s"
                .formatted(said(across), said(down), grid, Spacing.said(toScale)));
  }

  static String said(String label) {
    return label.equals(Inputs.UNKNOWN) ? "unknown" : label;
  }

  private static void squares(
      Drawing drawing, Inputs in, Rational width, Rational height, double scale) {
    if (!width.isWhole() || !height.isWhole() || scale < 7) {
      throw in.fault(
          "cannot be cut into unit squares that can be seen", "take whole numbers up to 30.");
    }
    for (int i = 1; i < width.whole(); i++) {
      drawing.line(i * scale, 0, i * scale, height.whole() * scale, Stroke.FINE);
    }
    for (int i = 1; i < height.whole(); i++) {
      drawing.line(0, i * scale, width.whole() * scale, i * scale, Stroke.FINE);
    }
  }
}
