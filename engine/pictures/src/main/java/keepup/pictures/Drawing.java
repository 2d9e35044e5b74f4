package keepup.pictures;

/// A sheet to draw on that becomes one SVG 1.1 element: only attributes that every renderer knows,
/// no style sheet, no colour but the one around it.
final class Drawing {
  /// The smallest text, in units.
  static final int SMALLEST_TEXT = 12;

  static final int TEXT = 18;

  private final String prefix;
  private final StringBuilder shapes = new StringBuilder();

  Drawing(String prefix) {
    if (!prefix.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException(
          "The prefix '%s' must be letters, digits and hyphens, a letter first.".formatted(prefix));
    }
    this.prefix = prefix;
  }

  /// How a shape is filled.
  enum Fill {
    NONE,
    SOLID
  }

  /// How a line is drawn.
  enum Stroke {
    FINE("1", ""),
    PLAIN("1.75", ""),
    BOLD("3", ""),
    DASHED("1.75", "5 4");

    private final String width;
    private final String dashes;

    Stroke(String width, String dashes) {
      this.width = width;
      this.dashes = dashes;
    }

    private String attributes() {
      return " stroke=\"currentColor\" stroke-width=\"%s\"%s"
          .formatted(width, dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }
  }

  private static String attribute(Fill fill) {
    return switch (fill) {
      case NONE -> "fill=\"none\"";
      case SOLID -> "fill=\"currentColor\"";
    };
  }

  void rectangle(double x, double y, double width, double height, Fill fill, Stroke stroke) {
    shapes.append(
        element(
            "<rect x=\"%\" y=\"%\" width=\"%\" height=\"%\" %%/>",
            number(x),
            number(y),
            number(width),
            number(height),
            attribute(fill),
            stroke.attributes()));
  }

  void circle(double x, double y, double radius, Fill fill, Stroke stroke) {
    shapes.append(
        element(
            "<circle cx=\"%\" cy=\"%\" r=\"%\" %%/>",
            number(x), number(y), number(radius), attribute(fill), stroke.attributes()));
  }

  void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    shapes.append(
        element(
            "<line x1=\"%\" y1=\"%\" x2=\"%\" y2=\"%\"%/>",
            number(x1), number(y1), number(x2), number(y2), stroke.attributes()));
  }

  /// An arch from one point of a level line to another, with an arrow head at its end.
  void arch(double from, double to, double y, double height, Stroke stroke) {
    shapes.append(
        element(
            "<path d=\"M% % Q% % % %\" fill=\"none\"%/>",
            number(from),
            number(y),
            number((from + to) / 2),
            number(y - 2 * height),
            number(to),
            number(y),
            stroke.attributes()));
    // The end of the curve points along the line from its control point.
    double angle = Math.atan2(2 * height, (to - from) / 2);
    arrowHead(to, y, angle);
  }

  void arrow(double x1, double y1, double x2, double y2) {
    line(x1, y1, x2, y2, Stroke.PLAIN);
    arrowHead(x2, y2, Math.atan2(y2 - y1, x2 - x1));
  }

  private void arrowHead(double x, double y, double angle) {
    double size = 9;
    double spread = 0.42;
    shapes.append(
        element(
            "<path d=\"M% % L% % L% % Z\" fill=\"currentColor\"/>",
            number(x),
            number(y),
            number(x - size * Math.cos(angle - spread)),
            number(y - size * Math.sin(angle - spread)),
            number(x - size * Math.cos(angle + spread)),
            number(y - size * Math.sin(angle + spread))));
  }

  /// Text whose middle is at `x` and whose foot is at `y`.
  void text(double x, double y, int size, String text) {
    text(x, y, size, "middle", "normal", text);
  }

  void boldText(double x, double y, int size, String text) {
    text(x, y, size, "middle", "bold", text);
  }

  void textFrom(double x, double y, int size, String text) {
    text(x, y, size, "start", "normal", text);
  }

  private void text(double x, double y, int size, String anchor, String weight, String text) {
    if (size < SMALLEST_TEXT) {
      throw new IllegalArgumentException("The text size (" + size + ") must be 12 or more.");
    }
    shapes.append(
        element(
            "<text x=\"%\" y=\"%\" font-family=\"Andika, sans-serif\" font-size=\"%\""
                + " font-weight=\"%\" text-anchor=\"%\" fill=\"currentColor\">%</text>",
            number(x), number(y), size, weight, anchor, escaped(text)));
  }

  Picture finish(String title, String description, double width, double height) {
    int wide = Math.toIntExact(Math.round(Math.ceil(width)));
    int high = Math.toIntExact(Math.round(Math.ceil(height)));
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"%s %s\""
                .formatted(prefix + "-title", prefix + "-desc")
            + element(" viewBox=\"0 0 % %\" width=\"%\" height=\"%\">", wide, high, wide, high)
            + element("<title id=\"%-title\">%</title>", prefix, escaped(title))
            + element("<desc id=\"%-desc\">%</desc>", prefix, escaped(description))
            + shapes
            + "</svg>";
    return new Picture(title, description, svg, wide, high);
  }

  /// The pattern with each `%` replaced by the next value.
  private static String element(String pattern, Object... values) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      if (letter == '%') {
        text.append(values[next++]);
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }

  private static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded)
        ? Long.toString(Math.round(rounded))
        : Double.toString(rounded);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
