package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Angles that make a straight line, a whole turn or a triangle; those written '?' are equal and
/// share what is left.
final class KnownAngles {
  private static final int ARM = 150;
  private static final double SMALLEST = 10;

  private KnownAngles() {}

  static Picture onLine(Inputs in) {
    List<Optional<Rational>> known = in.amounts("known", 2, 6);
    Drawing drawing = new Drawing();
    around(drawing, known, sizes(in, known, 180));
    return drawing.finish(
        "Angles on a straight line",
        "Angles side by side on a straight line, from the right: %s.".formatted(said(known)));
  }

  static Picture atPoint(Inputs in) {
    List<Optional<Rational>> known = in.amounts("known", 2, 8);
    Drawing drawing = new Drawing();
    around(drawing, known, sizes(in, known, 360));
    return drawing.finish(
        "Angles round a point",
        "Angles side by side all round a point, anticlockwise: %s.".formatted(said(known)));
  }

  static Picture inTriangle(Inputs in) {
    List<Optional<Rational>> known = in.amounts("known", 3, 3);
    List<Double> sizes = sizes(in, known, 180);
    double left = Math.toRadians(sizes.get(0));
    double right = Math.toRadians(sizes.get(1));
    double side = Math.sin(right) / Math.sin(left + right);
    List<Point> corners =
        List.of(Point.ORIGIN, new Point(1, 0), Point.ORIGIN.towards(sizes.get(0), side));
    Bounds bounds = new Bounds();
    corners.forEach(corner -> bounds.add(corner.x(), corner.y()));
    double scale =
        Math.min(300 / (bounds.right() - bounds.left()), 240 / (bounds.bottom() - bounds.top()));
    Outline outline = new Outline(corners.stream().map(corner -> corner.times(scale)).toList());
    Drawing drawing = new Drawing();
    drawing.polygon(outline.corners(), Fill.NONE, Stroke.BOLD);
    for (int i = 0; i < 3; i++) {
      Point corner = outline.corner(i);
      double from = corner.direction(outline.corner(i + 1));
      double radius = sizes.get(i) < 30 ? 44 : 26;
      mark(drawing, corner, radius, from, sizes.get(i), known.get(i));
      // Outside its corner there is always room, however sharp it is.
      Point place = corner.towards(from + sizes.get(i) / 2 + 180, 26, 20);
      drawing.text(place.x(), place.y() + 6, Drawing.TEXT, label(known.get(i)));
    }
    return drawing.finish(
        "Angles of a triangle", "A triangle with the angles %s.".formatted(said(known)));
  }

  private static List<Double> sizes(Inputs in, List<Optional<Rational>> known, int whole) {
    Rational sum = known.stream().flatMap(Optional::stream).reduce(Rational.ZERO, Rational::plus);
    long unknown = known.stream().filter(Optional::isEmpty).count();
    double rest = unknown == 0 ? 0 : (whole - Numbers.value(sum)) / unknown;
    List<Double> sizes = new ArrayList<>();
    for (Optional<Rational> angle : known) {
      sizes.add(angle.map(Numbers::value).orElse(rest));
    }
    if (unknown == 0 && !sum.equals(Rational.of(whole))) {
      throw in.fault(
          "has angles that make %s, not %d".formatted(sum, whole),
          "write '?' for the one that the child finds.");
    }
    for (double size : sizes) {
      if (size < SMALLEST) {
        throw in.fault(
            "has angles of %s among %d, which leaves one too small to see".formatted(sum, whole),
            "draw the angles so that each has 10 degrees or more: `when: a + b <= 170`.");
      }
    }
    return sizes;
  }

  private static void around(Drawing drawing, List<Optional<Rational>> known, List<Double> sizes) {
    double from = 0;
    for (int i = 0; i < sizes.size(); i++) {
      double size = sizes.get(i);
      drawing.line(Point.ORIGIN, Point.ORIGIN.towards(from, ARM), Stroke.BOLD);
      double radius = size < 30 ? 58 : i % 2 == 0 ? 34 : 42;
      mark(drawing, Point.ORIGIN, radius, from, size, known.get(i));
      String label = label(known.get(i));
      double needed =
          (Drawing.width(label, Drawing.TEXT) / 2 + 6)
              / Math.sin(Math.toRadians(Math.min(90, size / 2)));
      double far = needed > ARM - 16 ? ARM + 22 : Math.max(radius + 26, needed);
      Point place = Point.ORIGIN.towards(from + size / 2, far);
      drawing.text(place.x(), place.y() + 6, Drawing.TEXT, label);
      from += size;
    }
    if (from < 359) {
      drawing.line(Point.ORIGIN, Point.ORIGIN.towards(from, ARM), Stroke.BOLD);
    }
  }

  /// An arc, or the corner of a square where a right angle is given.
  private static void mark(
      Drawing drawing,
      Point corner,
      double radius,
      double from,
      double size,
      Optional<Rational> known) {
    if (known.isPresent() && known.get().equals(Rational.of(90))) {
      drawing.polyline(
          List.of(
              corner.towards(from, 20),
              corner.towards(from + 45, 20 * Math.sqrt(2)),
              corner.towards(from + 90, 20)),
          Stroke.PLAIN);
    } else {
      drawing.arc(corner, radius, from, from + size, Stroke.PLAIN);
    }
  }

  private static String label(Optional<Rational> angle) {
    return angle.map(size -> Numbers.text(size, "°")).orElse(Inputs.UNKNOWN);
  }

  private static String said(List<Optional<Rational>> known) {
    return Numbers.and(
        known.stream()
            .map(angle -> angle.map(size -> Numbers.text(size) + " degrees").orElse("unknown"))
            .toList());
  }
}
