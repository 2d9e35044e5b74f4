package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A shape whose sides all meet at right angles, each side labelled, left blank or asked.
///
/// Sides go round from the top left corner, across and down in turn: to the right and down are
/// above zero, to the left and up below. They are counted from 1.
final class Rectilinear {
  private static final double SHORTEST = 26;

  private Rectilinear() {}

  static Picture draw(Inputs in) {
    List<Rational> sides = in.numbers("sides", 4, 16);
    if (sides.size() % 2 != 0 || !sum(sides, 0).equals(Rational.ZERO)
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
    List<Point> corners = new ArrayList<>(List.of(Point.ORIGIN));
    for (int i = 0; i + 1 < sides.size(); i++) {
      double length = Numbers.value(sides.get(i));
      corners.add(corners.getLast().plus(i % 2 == 0 ? length : 0, i % 2 == 0 ? 0 : length));
    }
    double scale = scale(in, sides, corners);
    corners.replaceAll(corner -> corner.times(scale));
    Drawing drawing = new Drawing();
    drawing.polygon(corners, Fill.NONE, Stroke.BOLD);
    boolean clockwise = area(corners) > 0;
    List<String> said = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      double length = Numbers.value(sides.get(i));
      Rational size = length < 0 ? sides.get(i).negated() : sides.get(i);
      String label =
          asked.contains(i + 1)
              ? Inputs.UNKNOWN
              : hidden.contains(i + 1) ? "" : Numbers.text(size, unit);
      Point middle = Point.between(corners.get(i), corners.get((i + 1) % corners.size()), 0.5);
      boolean forwards = length > 0 == clockwise;
      label(drawing, middle, i % 2 == 0, forwards, label);
      String way = i % 2 == 0 ? length > 0 ? "right" : "left" : length > 0 ? "down" : "up";
      said.add(way + " " + (label.isEmpty() ? "without a label" : Rectangle.said(label)));
    }
    return drawing.finish(
        "Shape with right angles",
        "Its sides, going round from the top left corner: " + String.join("; ", said) + ".");
  }

  /// Beside its side, outside the shape.
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

  private static double scale(Inputs in, List<Rational> sides, List<Point> corners) {
    Bounds bounds = new Bounds();
    corners.forEach(corner -> bounds.add(corner.x(), corner.y()));
    double scale =
        Math.min(
            Rectangle.WIDTH / (bounds.right() - bounds.left()),
            1.2 * Rectangle.HEIGHT / (bounds.bottom() - bounds.top()));
    double shortest =
        sides.stream().mapToDouble(side -> Math.abs(Numbers.value(side))).min().orElse(0);
    if (shortest * scale < SHORTEST) {
      throw in.fault(
          "has a side too short to label beside the others",
          "keep its sides more alike, the shortest at least an eighth of the longest.");
    }
    return scale;
  }
}
