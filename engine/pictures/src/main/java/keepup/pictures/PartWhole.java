package keepup.pictures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A part-whole picture: the whole in a circle above its parts; '?' for one to find.
final class PartWhole {
  private static final int RADIUS = 40;
  private static final int LONGEST = 13;
  private static final int LARGE = 22;
  private static final int SMALL = 16;
  private static final int DOWN = 118;

  private PartWhole() {}

  static Picture draw(Inputs in) {
    Optional<Rational> whole = in.amount("whole");
    List<Optional<Rational>> parts = in.amounts("parts", 2, 4);
    check(in, whole, parts);
    Drawing drawing = new Drawing();
    Point top = Point.ORIGIN;
    int letters = longest(in, whole, parts);
    int size = letters > 5 ? SMALL : LARGE;
    double radius = Math.max(RADIUS, Drawing.width("0".repeat(letters), size) / 2 + 8);
    double pitch = 2 * radius + 30;
    for (int i = 0; i < parts.size(); i++) {
      Point part = new Point((i - (parts.size() - 1) / 2.0) * pitch, DOWN + radius - RADIUS);
      double direction = top.direction(part);
      drawing.line(
          top.towards(direction, radius), part.towards(direction + 180, radius), Stroke.PLAIN);
      circle(drawing, part, radius, size, parts.get(i));
    }
    circle(drawing, top, radius, size, whole);
    return drawing.finish(
        "Part-whole picture",
        "The whole is %s. The parts are %s."
            .formatted(said(whole), Numbers.and(parts.stream().map(PartWhole::said).toList())));
  }

  /// A picture in which the parts do not make the whole would teach something false.
  static void check(Inputs in, Optional<Rational> whole, List<Optional<Rational>> parts) {
    if (whole.isEmpty()) {
      return;
    }
    Rational sum = parts.stream().flatMap(Optional::stream).reduce(Rational.ZERO, Rational::plus);
    boolean known = parts.stream().allMatch(Optional::isPresent);
    int order = sum.compareTo(whole.get());
    if (known ? order != 0 : order > 0) {
      throw in.fault(
          "has parts that make %s and a whole of %s".formatted(sum, whole.get()),
          "write '?' for the one that the child finds, and check the formulas of the others.");
    }
  }

  private static int longest(Inputs in, Optional<Rational> whole, List<Optional<Rational>> parts) {
    int longest =
        Stream.concat(Stream.of(whole), parts.stream())
            .mapToInt(number -> shown(number).length())
            .max()
            .orElse(1);
    if (longest > LONGEST) {
      throw in.fault("has a number too long for its circle", "draw numbers up to 999,999,999.");
    }
    return longest;
  }

  private static void circle(
      Drawing drawing, Point middle, double radius, int size, Optional<Rational> number) {
    drawing.circle(
        middle.x(), middle.y(), radius, Fill.NONE, number.isEmpty() ? Stroke.DASHED : Stroke.PLAIN);
    drawing.text(middle.x(), middle.y() + size * 0.36, size, shown(number));
  }

  static String shown(Optional<Rational> number) {
    return number.map(Numbers::text).orElse(Inputs.UNKNOWN);
  }

  static String said(Optional<Rational> number) {
    return number.map(Numbers::text).orElse("unknown");
  }
}
