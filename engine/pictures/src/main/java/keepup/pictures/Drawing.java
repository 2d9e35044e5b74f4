package keepup.pictures;

import java.util.List;

/// A sheet to draw on that becomes one SVG 1.1 element: only attributes that every renderer knows,
/// no style sheet, no colour but the one around it.
///
/// Angles are in degrees, anticlockwise from the right, as in mathematics; `y` grows downwards.
final class Drawing {
  /// The smallest text, in units.
  static final int SMALLEST_TEXT = 12;

  static final int TEXT = 18;

  private static final int MARGIN = 8;

  private final String prefix;
  private final StringBuilder shapes = new StringBuilder();
  private final Bounds bounds = new Bounds();

  /// A sheet without any id, whose title and description are said by a label instead.
  Drawing() {
    this.prefix = "";
  }

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
    SHADED,
    SOLID
  }

  /// How a line is drawn.
  enum Stroke {
    THIN("0.6", ""),
    FINE("1", ""),
    PALE("0.6", "3 3"),
    PLAIN("1.75", ""),
    BOLD("3", ""),
    HEAVY("6", ""),
    DASHED("1.75", "5 4"),
    MIRROR("3", "12 5");

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
      case SHADED -> "fill=\"currentColor\" fill-opacity=\"0.3\"";
      case SOLID -> "fill=\"currentColor\"";
    };
  }

  void rectangle(double x, double y, double width, double height, Fill fill, Stroke stroke) {
    bounds.add(x, y);
    bounds.add(x + width, y + height);
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

  /// A light grey area without an edge.
  void tint(double x, double y, double width, double height) {
    bounds.add(x, y);
    bounds.add(x + width, y + height);
    shapes.append(
        element(
            "<rect x=\"%\" y=\"%\" width=\"%\" height=\"%\" %/>",
            number(x), number(y), number(width), number(height), attribute(Fill.SHADED)));
  }

  void circle(double x, double y, double radius, Fill fill, Stroke stroke) {
    bounds.add(x - radius, y - radius);
    bounds.add(x + radius, y + radius);
    shapes.append(
        element(
            "<circle cx=\"%\" cy=\"%\" r=\"%\" %%/>",
            number(x), number(y), number(radius), attribute(fill), stroke.attributes()));
  }

  void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    bounds.add(x1, y1);
    bounds.add(x2, y2);
    shapes.append(
        element(
            "<line x1=\"%\" y1=\"%\" x2=\"%\" y2=\"%\"%/>",
            number(x1), number(y1), number(x2), number(y2), stroke.attributes()));
  }

  void line(Point from, Point to, Stroke stroke) {
    line(from.x(), from.y(), to.x(), to.y(), stroke);
  }

  /// A closed outline.
  void polygon(List<Point> corners, Fill fill, Stroke stroke) {
    corners.forEach(corner -> bounds.add(corner.x(), corner.y()));
    shapes.append(
        element(
            "<polygon points=\"%\" %%/>", points(corners), attribute(fill), stroke.attributes()));
  }

  /// Straight lines from each point to the next, not closed.
  void polyline(List<Point> points, Stroke stroke) {
    points.forEach(point -> bounds.add(point.x(), point.y()));
    shapes.append(
        element("<polyline points=\"%\" fill=\"none\"%/>", points(points), stroke.attributes()));
  }

  private static String points(List<Point> points) {
    return String.join(
        " ", points.stream().map(point -> number(point.x()) + "," + number(point.y())).toList());
  }

  void ellipse(Point middle, double across, double down, Fill fill, Stroke stroke) {
    bounds.add(middle.x() - across, middle.y() - down);
    bounds.add(middle.x() + across, middle.y() + down);
    shapes.append(
        element(
            "<ellipse cx=\"%\" cy=\"%\" rx=\"%\" ry=\"%\" %%/>",
            number(middle.x()),
            number(middle.y()),
            number(across),
            number(down),
            attribute(fill),
            stroke.attributes()));
  }

  /// Part of a circle's edge.
  void arc(Point middle, double radius, double from, double to, Stroke stroke) {
    arc(middle, radius, radius, from, to, stroke);
  }

  /// Part of an ellipse's edge, less than once round.
  void arc(Point middle, double across, double down, double from, double to, Stroke stroke) {
    Point start = middle.towards(from, across, down);
    Point end = middle.towards(to, across, down);
    for (int i = 0; i <= 24; i++) {
      Point point = middle.towards(from + (to - from) * i / 24, across, down);
      bounds.add(point.x(), point.y());
    }
    shapes.append(
        element(
            "<path d=\"M% % A% % 0 % % % %\" fill=\"none\"%/>",
            number(start.x()),
            number(start.y()),
            number(across),
            number(down),
            Math.abs(to - from) > 180 ? 1 : 0,
            to > from ? 0 : 1,
            number(end.x()),
            number(end.y()),
            stroke.attributes()));
  }

  /// Part of a circle's edge with an arrow head at its end.
  void arrowRound(Point middle, double radius, double from, double to) {
    arc(middle, radius, from, to, Stroke.BOLD);
    Point end = middle.towards(to, radius);
    // An arrow head is straight: aim it a little into the curve.
    double way = to > from ? 1 : -1;
    double aim = Math.toRadians(to + way * (90 - Math.toDegrees(4.5 / radius)));
    arrowHead(end.x(), end.y(), Math.atan2(-Math.sin(aim), Math.cos(aim)));
  }

  /// A slice of a circle; all of it where the turn is whole.
  void slice(Point middle, double radius, double from, double to, Fill fill, Stroke stroke) {
    if (Math.abs(to - from) >= 360) {
      circle(middle.x(), middle.y(), radius, fill, stroke);
      return;
    }
    bounds.add(middle.x() - radius, middle.y() - radius);
    bounds.add(middle.x() + radius, middle.y() + radius);
    Point start = middle.towards(from, radius);
    Point end = middle.towards(to, radius);
    shapes.append(
        element(
            "<path d=\"M% % L% % A% % 0 % % % % Z\" %%/>",
            number(middle.x()),
            number(middle.y()),
            number(start.x()),
            number(start.y()),
            number(radius),
            number(radius),
            Math.abs(to - from) > 180 ? 1 : 0,
            to > from ? 0 : 1,
            number(end.x()),
            number(end.y()),
            attribute(fill),
            stroke.attributes()));
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

  void textTo(double x, double y, int size, String text) {
    text(x, y, size, "end", "normal", text);
  }

  /// How wide a text is at most, in the widest of the fonts it may be shown in.
  static double width(String text, int size) {
    return 0.62 * size * text.length();
  }

  private void text(double x, double y, int size, String anchor, String weight, String text) {
    if (size < SMALLEST_TEXT) {
      throw new IllegalArgumentException("The text size (" + size + ") must be 12 or more.");
    }
    double wide = width(text, size);
    double left =
        switch (anchor) {
          case "middle" -> x - wide / 2;
          case "end" -> x - wide;
          default -> x;
        };
    bounds.add(left, y - size);
    bounds.add(left + wide, y + 0.3 * size);
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

  /// The picture of everything drawn so far, with a margin around it and without any id.
  Picture finish(String title, String description) {
    int left = (int) Math.floor(bounds.left()) - MARGIN;
    int top = (int) Math.floor(bounds.top()) - MARGIN;
    int wide = (int) Math.ceil(bounds.right()) + MARGIN - left;
    int high = (int) Math.ceil(bounds.bottom()) + MARGIN - top;
    String svg =
        element(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%. %\""
                    + " viewBox=\"% % % %\" width=\"%\" height=\"%\">",
                escaped(title), escaped(description), left, top, wide, high, wide, high)
            + element("<title>%</title>", escaped(title))
            + element("<desc>%</desc>", escaped(description))
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
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
