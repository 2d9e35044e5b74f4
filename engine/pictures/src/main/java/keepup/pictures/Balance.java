package keepup.pictures;

import java.util.List;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A balance with a box for each number; level where a number is to be found, else as it would
/// hang.
final class Balance {
  private static final int ARM = 150;
  private static final int TILT = 16;

  private Balance() {}

  static Picture draw(Inputs in) {
    List<Optional<Rational>> left = in.amounts("left", 1, 4);
    List<Optional<Rational>> right = in.amounts("right", 1, 4);
    String unit = in.text("unit", "");
    boolean known =
        left.stream().allMatch(Optional::isPresent) && right.stream().allMatch(Optional::isPresent);
    int heavier = known ? sum(left).compareTo(sum(right)) : 0;
    double tilt = Integer.signum(heavier) * TILT;
    Drawing drawing = new Drawing();
    drawing.line(-ARM, tilt, ARM, -tilt, Stroke.BOLD);
    drawing.polygon(
        List.of(new Point(0, 0), new Point(-30, 78), new Point(30, 78)), Fill.NONE, Stroke.PLAIN);
    double wide = pan(drawing, -ARM, tilt, left, unit) + pan(drawing, ARM, -tilt, right, unit);
    if (wide > 4 * ARM - 20) {
      throw in.fault("has amounts too long to stand side by side", "take shorter numbers.");
    }
    return drawing.finish(
        "Balance",
        "On the left: %s. On the right: %s. %s"
            .formatted(
                said(left, unit),
                said(right, unit),
                heavier == 0
                    ? "The two sides balance."
                    : heavier > 0 ? "The left side hangs lower." : "The right side hangs lower."));
  }

  private static Rational sum(List<Optional<Rational>> numbers) {
    return numbers.stream().flatMap(Optional::stream).reduce(Rational.ZERO, Rational::plus);
  }

  private static String said(List<Optional<Rational>> numbers, String unit) {
    return Numbers.and(
        numbers.stream()
            .map(number -> number.map(n -> Numbers.text(n, unit)).orElse("an unknown box"))
            .toList());
  }

  /// Boxes stand on the pan, the pan on the end of the arm; gives how wide the pan is.
  private static double pan(
      Drawing drawing, double x, double y, List<Optional<Rational>> numbers, String unit) {
    List<String> labels =
        numbers.stream().map(number -> Numbers.withUnit(PartWhole.shown(number), unit)).toList();
    double box =
        labels.stream().mapToDouble(label -> Drawing.width(label, 18) + 12).max().orElse(0);
    box = Math.max(box, 36);
    int across = labels.size() * box > 220 ? 2 : labels.size();
    double pan = Math.max(120, across * box + 20);
    double top = y - 14;
    drawing.line(x, y, x, top, Stroke.PLAIN);
    drawing.line(x - pan / 2, top, x + pan / 2, top, Stroke.BOLD);
    for (int i = 0; i < labels.size(); i++) {
      double inRow = Math.min(across, labels.size() - i / across * across);
      double left = x + (i % across - inRow / 2.0) * box;
      double foot = top - 2 - i / across * 36;
      drawing.rectangle(
          left,
          foot - 34,
          box,
          34,
          Fill.NONE,
          numbers.get(i).isEmpty() ? Stroke.DASHED : Stroke.PLAIN);
      drawing.text(left + box / 2, foot - 11, 18, labels.get(i));
    }
    return pan;
  }
}
