package keepup.pictures;

import java.util.List;

/// A place on a sheet; `y` grows downwards, angles turn anticlockwise from the right.
record Point(double x, double y) {
  static final Point ORIGIN = new Point(0, 0);

  /// The point at a distance in a direction.
  Point towards(double degrees, double distance) {
    return towards(degrees, distance, distance);
  }

  /// The point of an ellipse around this one.
  Point towards(double degrees, double across, double down) {
    double angle = Math.toRadians(degrees);
    return new Point(x + across * Math.cos(angle), y - down * Math.sin(angle));
  }

  Point plus(double right, double down) {
    return new Point(x + right, y + down);
  }

  Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  Point turned(double degrees) {
    double angle = Math.toRadians(degrees);
    return new Point(
        x * Math.cos(angle) + y * Math.sin(angle), -x * Math.sin(angle) + y * Math.cos(angle));
  }

  double distance(Point other) {
    return Math.hypot(other.x - x, other.y - y);
  }

  /// The direction of another point from here, from 0 to below 360.
  double direction(Point other) {
    double degrees = Math.toDegrees(Math.atan2(y - other.y, other.x - x));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  static Point between(Point a, Point b, double share) {
    return new Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
  }

  static Point middle(List<Point> points) {
    return new Point(
        points.stream().mapToDouble(Point::x).average().orElse(0),
        points.stream().mapToDouble(Point::y).average().orElse(0));
  }
}
