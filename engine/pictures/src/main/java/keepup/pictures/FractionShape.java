package keepup.pictures;

import java.util.Collections;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A bar, circle or square cut into parts, some shaded; more wholes where more parts are shaded
/// than one has.
final class FractionShape {
  private static final int MOST_WHOLES = 6;

  /// Sizes of 2, 3, … unequal parts. The largest come first, so that the shaded ones are always
  /// more than their fraction of the whole, never that fraction by chance.
  private static final List<List<Integer>> UNEQUAL =
      List.of(
          List.of(3, 1),
          List.of(3, 2, 1),
          List.of(4, 3, 2, 1),
          List.of(4, 3, 2, 2, 1),
          List.of(5, 3, 2, 2, 2, 1));

  private FractionShape() {}

  static Picture draw(Inputs in) {
    int parts = in.whole("parts", 1, 100);
    int shaded = in.whole("shaded", 0, MOST_WHOLES * parts);
    boolean equal = in.whole("equal", 0, 1, 1) == 1;
    String shape = in.choice("shape", "bar", "circle", "square");
    if (parts > 20 && !shape.equals("square")) {
      throw in.fault(
          "cannot cut a %s into %d parts that can be seen".formatted(shape, parts),
          "take `shape: 'square'`, or 20 parts or fewer.");
    }
    if (!equal && (parts == 1 || parts > 6 || shaded > parts)) {
      throw in.fault(
          "shows unequal parts only of one whole with 2 to 6 parts", "leave out `equal: 0`.");
    }
    List<Integer> sizes = equal ? Collections.nCopies(parts, 1) : UNEQUAL.get(parts - 2);
    int wholes = Math.max(1, (shaded + parts - 1) / parts);
    Drawing drawing = new Drawing();
    for (int whole = 0; whole < wholes; whole++) {
      int inThis = Math.clamp(shaded - whole * parts, 0, parts);
      switch (shape) {
        case "bar" -> bar(drawing, 0, whole * 74.0, 400, 56, sizes, inThis);
        case "circle" ->
            circle(drawing, new Point(whole % 3 * 206, whole / 3 * 206), sizes, inThis);
        default -> square(drawing, whole % 3 * 200, whole / 3 * 200, sizes, inThis, equal);
      }
    }
    return drawing.finish(
        "Fraction of a " + shape, description(shape, sizes, shaded, wholes, equal));
  }

  private static void bar(
      Drawing drawing,
      double x,
      double y,
      double width,
      double height,
      List<Integer> sizes,
      int shaded) {
    double sum = sizes.stream().mapToInt(size -> size).sum();
    double left = x;
    for (int i = 0; i < sizes.size(); i++) {
      double wide = width * sizes.get(i) / sum;
      drawing.rectangle(left, y, wide, height, i < shaded ? Fill.SHADED : Fill.NONE, Stroke.PLAIN);
      left += wide;
    }
    drawing.rectangle(x, y, width, height, Fill.NONE, Stroke.BOLD);
  }

  /// Slices from the top, clockwise.
  private static void circle(Drawing drawing, Point middle, List<Integer> sizes, int shaded) {
    double sum = sizes.stream().mapToInt(size -> size).sum();
    double from = 90;
    for (int i = 0; i < sizes.size(); i++) {
      double to = from - 360 * sizes.get(i) / sum;
      drawing.slice(middle, 92, from, to, i < shaded ? Fill.SHADED : Fill.NONE, Stroke.PLAIN);
      from = to;
    }
    drawing.circle(middle.x(), middle.y(), 92, Fill.NONE, Stroke.BOLD);
  }

  /// Rows and columns as near to each other as the number of parts allows.
  private static void square(
      Drawing drawing, double x, double y, List<Integer> sizes, int shaded, boolean equal) {
    int parts = sizes.size();
    if (!equal) {
      bar(drawing, x, y, 180, 180, sizes, shaded);
      return;
    }
    int rows = rows(parts);
    double wide = 180.0 * rows / parts;
    double high = 180.0 / rows;
    for (int i = 0; i < parts; i++) {
      drawing.rectangle(
          x + i % (parts / rows) * wide,
          y + Math.floorDiv(i, parts / rows) * high,
          wide,
          high,
          i < shaded ? Fill.SHADED : Fill.NONE,
          parts > 50 ? Stroke.FINE : Stroke.PLAIN);
    }
    drawing.rectangle(x, y, 180, 180, Fill.NONE, Stroke.BOLD);
  }

  static int rows(int parts) {
    int rows = 1;
    for (int i = 2; i * i <= parts; i++) {
      rows = parts % i == 0 ? i : rows;
    }
    return rows;
  }

  private static String description(
      String shape, List<Integer> sizes, int shaded, int wholes, boolean equal) {
    String parts = Numbers.count(sizes.size(), "part");
    String cut =
        equal
            ? sizes.size() == 1 ? "in one piece" : "cut into " + parts + " of the same size"
            : "cut into %s of sizes %s"
                .formatted(
                    parts,
                    Numbers.and(sizes.stream().map(size -> Integer.toString(size)).toList()));
    String what = wholes == 1 ? "A " + shape + " " : wholes + " " + shape + "s, each ";
    String which =
        shaded == 0
            ? "None is shaded."
            : equal
                ? Numbers.count(shaded, "part") + (shaded == 1 ? " is shaded." : " are shaded.")
                : shaded == 1 ? "The first is shaded." : "The first " + shaded + " are shaded.";
    return what + cut + ". " + which;
  }
}
