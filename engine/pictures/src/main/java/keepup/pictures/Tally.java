package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Stroke;

/// Tally marks in fives, alone or beside labels.
final class Tally {
  private static final int MOST = 60;
  private static final int GATE = 54;
  private static final int IN_A_ROW = 6;

  private Tally() {}

  static Picture draw(Inputs in) {
    Drawing drawing = new Drawing();
    if (in.has("n")) {
      int n = in.whole("n", 1, MOST);
      marks(drawing, 0, 0, n);
      return drawing.finish("Tally", "Tally marks: " + said(n) + ".");
    }
    if (!in.has("labels") || !in.has("values")) {
      throw in.fault("has nothing to count", "add `n: …`, or `labels: …` and `values: …`.");
    }
    Chart chart = Chart.read(in);
    double left = chart.widestLabel(Drawing.TEXT) + 24;
    List<String> said = new ArrayList<>();
    double y = 0;
    double right = left + 2.0 * GATE;
    for (int row = 0; row < chart.size(); row++) {
      int n = count(in, chart.values().get(row));
      right = Math.max(right, left + Math.min(IN_A_ROW, (n + 4) / 5) * (double) GATE);
      said.add(chart.labels().get(row) + " " + said(n));
    }
    drawing.line(0, -8, right, -8, Stroke.FINE);
    for (int row = 0; row < chart.size(); row++) {
      drawing.textFrom(8, y + 22, Drawing.TEXT, chart.labels().get(row));
      y += marks(drawing, left, y, count(in, chart.values().get(row)));
      drawing.line(0, y - 8, right, y - 8, Stroke.FINE);
    }
    drawing.line(0, -8, 0, y - 8, Stroke.FINE);
    drawing.line(right, -8, right, y - 8, Stroke.FINE);
    drawing.line(left - 10, -8, left - 10, y - 8, Stroke.FINE);
    return drawing.finish("Tally chart", "Tally marks: " + String.join("; ", said) + ".");
  }

  private static int count(Inputs in, Rational value) {
    if (!value.isWhole() || value.whole() > MOST) {
      throw in.fault(
          "needs whole numbers up to %d as 'values', not %s".formatted(MOST, value),
          "draw them from a smaller range.");
    }
    return Math.toIntExact(value.whole());
  }

  private static String said(int n) {
    if (n == 0) {
      return "none";
    }
    List<String> parts = new ArrayList<>();
    if (n >= 5) {
      parts.add(Numbers.count(n / 5, "bundle") + " of five");
    }
    if (n % 5 > 0) {
      parts.add(Numbers.count(n % 5, "single mark"));
    }
    return Numbers.and(parts);
  }

  /// Draws the marks and gives the height that they take.
  private static double marks(Drawing drawing, double left, double top, int n) {
    for (int i = 0; i < n; i++) {
      int gate = i / 5;
      double x = left + gate % IN_A_ROW * GATE;
      double y = top + Math.floorDiv(gate, IN_A_ROW) * 44.0;
      if (i % 5 == 4) {
        drawing.line(x - 4, y + 24, x + 36, y + 4, Stroke.BOLD);
      } else {
        drawing.line(x + i % 5 * 10.0 + 1, y, x + i % 5 * 10.0 + 1, y + 28, Stroke.BOLD);
      }
    }
    return 44.0 * Math.max(1, (n + 5 * IN_A_ROW - 1) / (5 * IN_A_ROW));
  }
}
