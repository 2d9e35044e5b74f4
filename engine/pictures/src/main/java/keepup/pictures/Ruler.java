package keepup.pictures;

import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A ruler with a pencil lying on it, each centimetre in ten millimetres.
final class Ruler {
  private static final int MOST = 30;

  private Ruler() {}

  static Picture draw(Inputs in) {
    int from = in.whole("from", 0, 100);
    int to = in.whole("to", from + 1, from + MOST);
    Rational start = in.number("start");
    Rational end = in.number("end");
    Scale scale = new Scale(Rational.of(from), Rational.of(to), (to - from) * 10, 10);
    scale.on(in, "start", start);
    scale.on(in, "end", end);
    if (start.compareTo(end) >= 0) {
      throw in.fault(
          "has an object from %s to %s, which has no length".formatted(start, end),
          "swap `start` and `end`.");
    }
    String unit = in.text("unit", "cm");
    double length = Math.clamp((to - from) * 42.0, 420, 660);
    boolean fine = length / scale.gaps() >= 3.2 && unit.equals("cm");
    Drawing drawing = new Drawing();
    drawing.rectangle(-14, 0, length + 28, 66, Fill.NONE, Stroke.PLAIN);
    for (int i = 0; i <= scale.gaps(); i++) {
      double x = length * i / scale.gaps();
      if (i % 10 == 0) {
        drawing.line(x, 0, x, 24, Stroke.PLAIN);
        drawing.text(x, 46, length / (to - from) < 26 ? 14 : 16, Integer.toString(from + i / 10));
      } else if (fine) {
        drawing.line(x, 0, x, i % 5 == 0 ? 17 : 10, Stroke.FINE);
      }
    }
    drawing.textFrom(-8, 61, 13, unit);
    pencil(drawing, length * scale.share(start), length * scale.share(end));
    return drawing.finish(
        "Ruler",
        "A ruler in %s from %d to %d. A pencil lies along it: it begins %s and its point is %s."
            .formatted(unit, from, to, said(start, unit), said(end, unit)));
  }

  private static String said(Rational place, String unit) {
    return "at " + Numbers.text(place, unit);
  }

  private static void pencil(Drawing drawing, double start, double end) {
    double middle = -36;
    double half = 11;
    double tip = Math.min(26, (end - start) / 2);
    drawing.polygon(
        List.of(
            new Point(start, middle - half),
            new Point(end - tip, middle - half),
            new Point(end, middle),
            new Point(end - tip, middle + half),
            new Point(start, middle + half)),
        Fill.SHADED,
        Stroke.PLAIN);
    drawing.line(end - tip, middle - half, end - tip, middle + half, Stroke.PLAIN);
    drawing.line(start, middle + half + 2, start, -1, Stroke.DASHED);
    drawing.line(end, middle + 2, end, -1, Stroke.DASHED);
  }
}
