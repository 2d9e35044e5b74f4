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
  private final Labels labels = new Labels();

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

  /// How a shape is filled. Those of a place and those of a part are light enough for black text on
  /// them, and never the only thing that tells one from another.
  enum Fill {
    NONE("fill=\"none\""),
    SHADED("fill=\"currentColor\" fill-opacity=\"0.3\""),
    SOLID("fill=\"currentColor\""),
    ONES(hue("#e6c200")),
    TENS(hue("#0a7fc2")),
    HUNDREDS(hue("#d9480f")),
    THOUSANDS(hue("#7b3fa0")),
    TENTHS(hue("#2b8a3e")),
    HUNDREDTHS(hue("#868e96"));

    private final String attribute;

    Fill(String attribute) {
      this.attribute = attribute;
    }

    private static String hue(String colour) {
      return "fill=\"" + colour + "\" fill-opacity=\"0.32\"";
    }
  }

  /// How a line is drawn.
  enum Stroke {
    HAIR("0.4", ""),
    THIN("0.6", ""),
    FINE("1", ""),
    PALE("0.6", "3 3"),
    PLAIN("1.75", ""),
    BOLD("3", ""),
    HEAVY("6", ""),
    DASHED("1.75", "5 4"),
    SHORT_DASHES("1.5", "3.5 2.5"),
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

  void rectangle(double x, double y, double width, double height, Fill fill, Stroke stroke) {
    bounds.add(x, y);
    bounds.add(x + width, y + height);
    shapes.append(
        Svg.element(
            "<rect x=\"%\" y=\"%\" width=\"%\" height=\"%\" %%/>",
            Svg.number(x),
            Svg.number(y),
            Svg.number(width),
            Svg.number(height),
            fill.attribute,
            stroke.attributes()));
  }

  /// A light grey area without an edge.
  void tint(double x, double y, double width, double height) {
    bounds.add(x, y);
    bounds.add(x + width, y + height);
    shapes.append(
        Svg.element(
            "<rect x=\"%\" y=\"%\" width=\"%\" height=\"%\" %/>",
            Svg.number(x),
            Svg.number(y),
            Svg.number(width),
            Svg.number(height),
            Fill.SHADED.attribute));
  }

  void circle(double x, double y, double radius, Fill fill, Stroke stroke) {
    bounds.add(x - radius, y - radius);
    bounds.add(x + radius, y + radius);
    shapes.append(
        Svg.element(
            "<circle cx=\"%\" cy=\"%\" r=\"%\" %%/>",
            Svg.number(x), Svg.number(y), Svg.number(radius), fill.attribute, stroke.attributes()));
  }

  void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    bounds.add(x1, y1);
    bounds.add(x2, y2);
    shapes.append(
        Svg.element(
            "<line x1=\"%\" y1=\"%\" x2=\"%\" y2=\"%\"%/>",
            Svg.number(x1), Svg.number(y1), Svg.number(x2), Svg.number(y2), stroke.attributes()));
  }

  void line(Point from, Point to, Stroke stroke) {
    line(from.x(), from.y(), to.x(), to.y(), stroke);
  }

  /// A closed outline.
  void polygon(List<Point> corners, Fill fill, Stroke stroke) {
    corners.forEach(corner -> bounds.add(corner.x(), corner.y()));
    shapes.append(
        Svg.element(
            "<polygon points=\"%\" %%/>", points(corners), fill.attribute, stroke.attributes()));
  }

  /// Straight lines from each point to the next, not closed.
  void polyline(List<Point> points, Stroke stroke) {
    points.forEach(point -> bounds.add(point.x(), point.y()));
    shapes.append(
        Svg.element(
            "<polyline points=\"%\" fill=\"none\"%/>", points(points), stroke.attributes()));
  }

  private static String points(List<Point> points) {
    return String.join(
        " ",
        points.stream().map(point -> Svg.number(point.x()) + "," + Svg.number(point.y())).toList());
  }

  void ellipse(Point middle, double across, double down, Fill fill, Stroke stroke) {
    bounds.add(middle.x() - across, middle.y() - down);
    bounds.add(middle.x() + across, middle.y() + down);
    shapes.append(
        Svg.element(
            "<ellipse cx=\"%\" cy=\"%\" rx=\"%\" ry=\"%\" %%/>",
            Svg.number(middle.x()),
            Svg.number(middle.y()),
            Svg.number(across),
            Svg.number(down),
            fill.attribute,
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
        Svg.element(
            "<path d=\"M% % A% % 0 % % % %\" fill=\"none\"%/>",
            Svg.number(start.x()),
            Svg.number(start.y()),
            Svg.number(across),
            Svg.number(down),
            Math.abs(to - from) > 180 ? 1 : 0,
            to > from ? 0 : 1,
            Svg.number(end.x()),
            Svg.number(end.y()),
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
        Svg.element(
            "<path d=\"M% % L% % A% % 0 % % % % Z\" %%/>",
            Svg.number(middle.x()),
            Svg.number(middle.y()),
            Svg.number(start.x()),
            Svg.number(start.y()),
            Svg.number(radius),
            Svg.number(radius),
            Math.abs(to - from) > 180 ? 1 : 0,
            to > from ? 0 : 1,
            Svg.number(end.x()),
            Svg.number(end.y()),
            fill.attribute,
            stroke.attributes()));
  }

  /// An arch from one point of a level line to another, with an arrow head at its end.
  void arch(double from, double to, double y, double height, Stroke stroke) {
    shapes.append(
        Svg.element(
            "<path d=\"M% % Q% % % %\" fill=\"none\"%/>",
            Svg.number(from),
            Svg.number(y),
            Svg.number((from + to) / 2),
            Svg.number(y - 2 * height),
            Svg.number(to),
            Svg.number(y),
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
        Svg.element(
            "<path d=\"M% % L% % L% % Z\" fill=\"currentColor\"/>",
            Svg.number(x),
            Svg.number(y),
            Svg.number(x - size * Math.cos(angle - spread)),
            Svg.number(y - size * Math.sin(angle - spread)),
            Svg.number(x - size * Math.cos(angle + spread)),
            Svg.number(y - size * Math.sin(angle + spread))));
  }

  /// Straight lines across a rectangle from its lower left to its upper right, `gap` apart.
  void hatch(double x, double y, double width, double height, double gap) {
    for (double along = gap; along < width + height; along += gap) {
      double low = Math.min(along, height);
      double right = Math.min(along, width);
      line(x + along - low, y + low, x + right, y + along - right, Stroke.THIN);
    }
  }

  /// Another drawing with the top left corner of all that is on it here.
  void add(Drawing part, double x, double y) {
    double right = x - part.bounds.left();
    double down = y - part.bounds.top();
    bounds.add(x, y);
    bounds.add(x + part.width(), y + part.height());
    shapes.append(
        Svg.element("<g transform=\"translate(% %)\">", Svg.number(right), Svg.number(down)));
    shapes.append(part.shapes).append("</g>");
    labels.addAll(part.labels, right, down);
  }

  /// Keeps this much room, drawn on or not.
  void room(double x, double y, double width, double height) {
    bounds.add(x, y);
    bounds.add(x + width, y + height);
  }

  double width() {
    return bounds.right() - bounds.left();
  }

  double height() {
    return bounds.bottom() - bounds.top();
  }

  /// Text whose middle is at `x` and whose foot is at `y`.
  void text(double x, double y, int size, String text) {
    text(x, y, size, "middle", "normal", text);
  }

  /// Whether a text in the middle of a place would touch no other.
  boolean hasRoom(double x, double y, int size, String text) {
    return labels.hasRoom(x, y, size, text);
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
    labels.add(x, y, size, anchor, text);
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
        Svg.element(
            "<text x=\"%\" y=\"%\" font-family=\"Andika, sans-serif\" font-size=\"%\""
                + " font-weight=\"%\" text-anchor=\"%\" fill=\"currentColor\">%</text>",
            Svg.number(x), Svg.number(y), size, weight, anchor, Svg.escaped(text)));
  }

  Picture finish(String title, String description, double width, double height) {
    int wide = Math.toIntExact(Math.round(Math.ceil(width)));
    int high = Math.toIntExact(Math.round(Math.ceil(height)));
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"%s %s\""
                .formatted(prefix + "-title", prefix + "-desc")
            + Telephone.attribute(wide, labels.smallest())
            + Svg.element(" viewBox=\"0 0 % %\" width=\"%\" height=\"%\">", wide, high, wide, high)
            + Svg.element("<title id=\"%-title\">%</title>", prefix, Svg.escaped(title))
            + Svg.element("<desc id=\"%-desc\">%</desc>", prefix, Svg.escaped(description))
            + shapes
            + "</svg>";
    return new Picture(title, description, svg, wide, high);
  }

  /// The picture of everything drawn so far, with a margin around it and without any id.
  ///
  /// @throws Labels.TouchException if two texts would cover each other
  Picture finish(String title, String description) {
    labels.check();
    int left = (int) Math.floor(bounds.left()) - MARGIN;
    int top = (int) Math.floor(bounds.top()) - MARGIN;
    int wide = (int) Math.ceil(bounds.right()) + MARGIN - left;
    int high = (int) Math.ceil(bounds.bottom()) + MARGIN - top;
    String svg =
        Svg.element(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%. %\"%"
                    + " viewBox=\"% % % %\" width=\"%\" height=\"%\">",
                Svg.escaped(title),
                Svg.escaped(description),
                Telephone.attribute(wide, labels.smallest()),
                left,
                top,
                wide,
                high,
                wide,
                high)
            + Svg.element("<title>%</title>", Svg.escaped(title))
            + Svg.element("<desc>%</desc>", Svg.escaped(description))
            + shapes
            + "</svg>";
    return new Picture(title, description, svg, wide, high);
  }
}
