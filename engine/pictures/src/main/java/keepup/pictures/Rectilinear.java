package keepup.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A shape whose sides all meet at right angles, each side labelled, left blank or asked.
///
/// Sides go round from the top left corner, across and down in turn: to the right and down are
/// above zero, to the left and up below. They are counted from 1.
final class Rectilinear {
  private static final double LEAST_ACROSS = 34;
  private static final double LEAST_DOWN = 38;

  /// Beside a shorter side in a corner turned inwards, the labels of both sides would touch.
  private static final double ROOM = 80;

  private Rectilinear() {}

  static Picture draw(Inputs in) {
    List<Rational> sides = in.numbers("sides", 4, 16);
    if (sides.size() % 2 != 0
        || !sum(sides, 0).equals(Rational.ZERO)
        || !sum(sides, 1).equals(Rational.ZERO)) {
      throw in.fault(
          "does not close: its sides lead %s across and %s down from where they began"
              .formatted(sum(sides, 0), sum(sides, 1)),
          "let the sides to the right add up to those to the left, and down to up.");
    }
    return draw(in, sides);
  }

  /// A rectangle without its top right corner: the sides from 1 are top, the two of the cut, right,
  /// foot and left.
  static Picture ell(Inputs in) {
    Rational width = in.size("width");
    Rational height = in.size("height");
    Rational cutWidth = in.size("cut-width");
    Rational cutHeight = in.size("cut-height");
    if (cutWidth.compareTo(width) >= 0 || cutHeight.compareTo(height) >= 0) {
      throw in.fault(
          "has a corner of %s by %s cut from %s by %s"
              .formatted(cutWidth, cutHeight, width, height),
          "draw the cut smaller than the rectangle: `when: c < w and d < h`.");
    }
    return draw(
        in,
        List.of(
            width.minus(cutWidth),
            cutHeight,
            cutWidth,
            height.minus(cutHeight),
            width.negated(),
            height.negated()));
  }

  private static Rational sum(List<Rational> sides, int first) {
    Rational sum = Rational.ZERO;
    for (int i = first; i < sides.size(); i += 2) {
      sum = sum.plus(sides.get(i));
    }
    return sum;
  }

  private static Picture draw(Inputs in, List<Rational> sides) {
    List<Integer> hidden = in.has("hide") ? in.wholes("hide", 1, sides.size()) : List.of();
    List<Integer> asked = in.has("ask") ? in.wholes("ask", 1, sides.size()) : List.of();
    String unit = in.text("unit", "cm");
    // Added up exactly: corners on one line must be on one line, with decimal sides too.
    List<Point> corners = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      corners.add(
          new Point(
              Numbers.value(sum(sides.subList(0, i), 0)),
              Numbers.value(sum(sides.subList(0, i), 1))));
    }
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      boolean blank = hidden.contains(i + 1);
      labels.add(asked.contains(i + 1) ? Inputs.UNKNOWN : blank ? "" : label(sides.get(i), unit));
    }
    boolean toScale = spread(corners, labels);
    Drawing drawing = new Drawing();
    drawing.polygon(corners, Fill.NONE, Stroke.BOLD);
    Outline outline = new Outline(corners);
    boolean clockwise = area(corners) > 0;
    List<String> said = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      double length = Numbers.value(sides.get(i));
      String label = labels.get(i);
      Point middle = Point.between(corners.get(i), corners.get((i + 1) % corners.size()), 0.5);
      boolean forwards = length > 0 == clockwise;
      boolean inwards =
          i % 2 == 1
              && outline.side(i) < ROOM
              && (outline.angle(i) > 180 || outline.angle(i + 1) > 180);
      label(drawing, middle, i % 2 == 0, forwards != inwards, label);
      String way = i % 2 == 0 ? length > 0 ? "right" : "left" : length > 0 ? "down" : "up";
      said.add(way + " " + (label.isEmpty() ? "without a label" : Rectangle.said(label)));
    }
    double foot = corners.stream().mapToDouble(Point::y).max().orElse(0);
    Spacing.say(drawing, 0, foot + 48, toScale);
    return drawing.finish(
        "Shape with right angles",
        "Its sides, going round from the top left corner: %s.%s"
            .formatted(String.join("; ", said), Spacing.said(toScale)));
  }

  private static String label(Rational side, String unit) {
    return Numbers.text(side.sign() < 0 ? side.negated() : side, unit);
  }

  /// Beside its side, as a rule outside the shape.
  private static void label(
      Drawing drawing, Point middle, boolean across, boolean forwards, String label) {
    if (label.isEmpty()) {
      return;
    }
    if (across) {
      drawing.text(middle.x(), middle.y() + (forwards ? -9 : 23), Drawing.TEXT, label);
    } else if (forwards) {
      drawing.textFrom(middle.x() + 9, middle.y() + 6, Drawing.TEXT, label);
    } else {
      drawing.textTo(middle.x() - 9, middle.y() + 6, Drawing.TEXT, label);
    }
  }

  private static double area(List<Point> corners) {
    double area = 0;
    for (int i = 0; i < corners.size(); i++) {
      Point next = corners.get((i + 1) % corners.size());
      area += corners.get(i).x() * next.y() - next.x() * corners.get(i).y();
    }
    return area;
  }

  /// Sizes the shape for a page; true if it is still to scale.
  private static boolean spread(List<Point> corners, List<String> labels) {
    double widest =
        labels.stream().mapToDouble(label -> Drawing.width(label, Drawing.TEXT)).max().orElse(0);
    List<Double> across = corners.stream().map(Point::x).toList();
    List<Double> down = corners.stream().map(Point::y).toList();
    double scale = Math.min(Rectangle.WIDTH / range(across), 1.2 * Rectangle.HEIGHT / range(down));
    Spacing columns = new Spacing(across, scale, Math.max(LEAST_ACROSS, widest + 18));
    Spacing rows = new Spacing(down, scale, LEAST_DOWN);
    corners.replaceAll(corner -> new Point(columns.place(corner.x()), rows.place(corner.y())));
    return columns.isToScale() && rows.isToScale();
  }

  private static double range(List<Double> numbers) {
    return Collections.max(numbers) - Collections.min(numbers);
  }
}
