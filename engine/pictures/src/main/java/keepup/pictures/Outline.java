package keepup.pictures;

import java.util.ArrayList;
import java.util.List;

/// The corners of a polygon in order, around its middle.
record Outline(List<Point> corners) {
  private static final double NEAR = 1.5;

  static Outline of(double... numbers) {
    List<Point> corners = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      corners.add(new Point(numbers[i], numbers[i + 1]));
    }
    Point middle = Point.middle(corners);
    return new Outline(
        corners.stream().map(corner -> corner.plus(-middle.x(), -middle.y())).toList());
  }

  /// All sides and angles equal, one side level at the foot.
  static Outline regular(int sides, double radius) {
    List<Point> corners = new ArrayList<>();
    for (int i = 0; i < sides; i++) {
      corners.add(Point.ORIGIN.towards(-90 + 180.0 / sides + 360.0 * i / sides, radius));
    }
    return new Outline(corners);
  }

  Outline turned(double degrees) {
    return new Outline(corners.stream().map(corner -> corner.turned(degrees)).toList());
  }

  int size() {
    return corners.size();
  }

  Point corner(int index) {
    return corners.get(Math.floorMod(index, corners.size()));
  }

  double side(int index) {
    return corner(index).distance(corner(index + 1));
  }

  /// The angle inside at a corner, in degrees.
  double angle(int index) {
    double turn =
        corner(index).direction(corner(index - 1)) - corner(index).direction(corner(index + 1));
    double angle = turn < 0 ? turn + 360 : turn;
    return isAnticlockwise() ? angle : 360 - angle;
  }

  private boolean isAnticlockwise() {
    double area = 0;
    for (int i = 0; i < corners.size(); i++) {
      area += corner(i).x() * corner(i + 1).y() - corner(i + 1).x() * corner(i).y();
    }
    return area < 0;
  }

  /// The directions of the lines of symmetry, from 0 to below 180, found by trying each corner and
  /// the middle of each side.
  List<Double> symmetries() {
    List<Double> found = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      addIfSymmetric(found, Point.ORIGIN.direction(corner(i)));
      addIfSymmetric(found, Point.ORIGIN.direction(Point.between(corner(i), corner(i + 1), 0.5)));
    }
    return found;
  }

  private void addIfSymmetric(List<Double> found, double direction) {
    double line = direction >= 179.99 ? direction - 180 : direction;
    boolean known = found.stream().anyMatch(each -> Math.abs(each - line) < 0.01);
    boolean maps =
        corners.stream()
            .allMatch(corner ->
                corners.stream().anyMatch(other -> reflected(corner, line).distance(other) < NEAR));
    if (maps && !known) {
      found.add(line);
    }
  }

  private static Point reflected(Point point, double direction) {
    Point flat = point.turned(-direction);
    return new Point(flat.x(), -flat.y()).turned(direction);
  }
}
