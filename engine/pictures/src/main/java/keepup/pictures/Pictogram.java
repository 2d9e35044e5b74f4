package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A pictogram of circles with its key; halves and quarters of a circle stand for their share.
final class Pictogram {
  private static final int PITCH = 34;
  private static final int RADIUS = 13;
  private static final int MOST = 14;
  private static final List<String> QUARTERS = List.of("", "a quarter", "a half", "three quarters");

  private Pictogram() {}

  static Picture draw(Inputs in) {
    Chart chart = Chart.read(in);
    Rational each = in.size("each");
    double left = chart.widestLabel(Drawing.TEXT) + 12;
    Drawing drawing = new Drawing();
    List<String> said = new ArrayList<>();
    int most = 4;
    for (int row = 0; row < chart.size(); row++) {
      int quarters = quarters(in, chart.values().get(row), each);
      double y = row * 40.0;
      drawing.textTo(left - 12, y + 6, Drawing.TEXT, chart.labels().get(row));
      for (int i = 0; i < quarters / 4; i++) {
        symbol(drawing, left + (i + 0.5) * PITCH, y, 4);
      }
      if (quarters % 4 > 0) {
        symbol(drawing, left + (Math.floorDiv(quarters, 4) + 0.5) * PITCH, y, quarters % 4);
      }
      most = Math.max(most, (quarters + 3) / 4);
      said.add(chart.labels().get(row) + " " + said(quarters));
    }
    double foot = chart.size() * 40.0 - 20;
    double right = left + most * PITCH + 6;
    for (int row = 0; row <= chart.size(); row++) {
      drawing.line(0, row * 40.0 - 20, right, row * 40.0 - 20, Stroke.FINE);
    }
    drawing.line(left - 6, -20, left - 6, foot, Stroke.PLAIN);
    drawing.textTo(left - 12, foot + 34, Drawing.TEXT, "Key:");
    symbol(drawing, left + RADIUS + 4, foot + 28, 4);
    drawing.textFrom(left + PITCH, foot + 34, Drawing.TEXT, "= " + Numbers.text(each));
    return drawing.finish(
        "Pictogram",
        "Each circle stands for %s. Circles: %s."
            .formatted(Numbers.text(each), String.join("; ", said)));
  }

  private static int quarters(Inputs in, Rational value, Rational each) {
    Rational quarters = value.times(Rational.of(4)).dividedBy(each);
    if (!quarters.isWhole()) {
      throw in.fault(
          "cannot show %s with symbols of %s and halves or quarters of them".formatted(value, each),
          "draw its values in steps of half of `each`.");
    }
    if (quarters.whole() > 4 * MOST) {
      throw in.fault(
          "would need more than %d symbols for %s".formatted(MOST, value),
          "let a symbol stand for more with a larger `each`.");
    }
    return Math.toIntExact(quarters.whole());
  }

  private static String said(int quarters) {
    String part = QUARTERS.get(quarters % 4);
    int whole = quarters / 4;
    if (whole == 0) {
      return part.isEmpty() ? "none" : part;
    }
    return part.isEmpty() ? Integer.toString(whole) : whole + " and " + part;
  }

  private static void symbol(Drawing drawing, double x, double y, int quarters) {
    drawing.slice(new Point(x, y), RADIUS, 90, 90 + 90.0 * quarters, Fill.SHADED, Stroke.PLAIN);
  }
}
