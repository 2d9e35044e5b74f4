package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;
import keepup.pictures.FractionBars.Bar;

/// Fractions side by side: strips of one length, circles of one size, and one fraction of another
/// as an area.
final class FractionFigures {
  private static final double SIDE = 210;
  private static final double RADIUS = 72;
  private static final int LABEL = 14;

  private FractionFigures() {}

  /// A wall of strips; each part is labelled where there is room for its fraction.
  static Picture strips(Inputs in) {
    List<Bar> bars = bars(in, 8, 30);
    Drawing drawing = new Drawing();
    drawing.add(FractionBars.draw(bars), 0, 0);
    if (in.isOn("labels")) {
      for (int row = 0; row < bars.size(); row++) {
        int parts = bars.get(row).parts();
        double wide = FractionBars.WIDTH / parts;
        if (Drawing.width(Integer.toString(parts), LABEL) + 8 > wide) {
          throw in.fault(
              "has no room for its labels in %d parts".formatted(parts),
              "take 12 parts or fewer, or leave out `labels`.");
        }
        for (int i = 0; i < parts; i++) {
          double top = row * FractionBars.PITCH + (parts == 1 ? 11 : 2);
          Numbers.draw(drawing, (i + 0.5) * wide, top, LABEL, new Rational(1, parts));
        }
      }
    }
    return drawing.finish("Fraction strips", said(bars, "bar"));
  }

  static Picture circles(Inputs in) {
    List<Bar> bars = bars(in, 4, 20);
    Drawing drawing = new Drawing();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      Point middle = new Point(i * (2 * RADIUS + 22), 0);
      double turn = 360.0 / bar.parts();
      for (int part = 0; part < bar.parts(); part++) {
        drawing.slice(
            middle,
            RADIUS,
            90 - part * turn,
            90 - (part + 1) * turn,
            part < bar.shaded() ? Fill.SHADED : Fill.NONE,
            Stroke.PLAIN);
      }
      drawing.circle(middle.x(), middle.y(), RADIUS, Fill.NONE, Stroke.BOLD);
      if (bars.size() > 1) {
        drawing.boldText(middle.x(), RADIUS + 26, Drawing.TEXT, letter(i));
      }
    }
    return drawing.finish("Fraction circles", said(bars, "circle"));
  }

  private static List<Bar> bars(Inputs in, int most, int mostParts) {
    List<Integer> parts = in.wholes("parts", 1, mostParts);
    List<Integer> shaded = in.wholes("shaded", 0, mostParts);
    if (parts.size() > most || parts.size() != shaded.size()) {
      throw in.fault(
          "has %d numbers of parts and %d of shaded ones".formatted(parts.size(), shaded.size()),
          "write as many of both, %d or fewer.".formatted(most));
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (shaded.get(i) > parts.get(i)) {
        throw in.fault(
            "has %d of %d parts shaded".formatted(shaded.get(i), parts.get(i)),
            "shade as many parts as there are, or fewer.");
      }
      bars.add(new Bar(parts.get(i), shaded.get(i), 0));
    }
    return bars;
  }

  private static String said(List<Bar> bars, String shape) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      String words = bars.get(i).said().replaceFirst("a bar", "a " + shape);
      said.add(shape.equals("circle") && bars.size() > 1 ? letter(i) + ": " + words : words);
    }
    return Phrase.first(String.join("; ", said)) + ".";
  }

  private static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  /// A square cut both ways: columns shaded for one fraction, rows striped for the other; where
  /// both meet is their product.
  static Picture area(Inputs in) {
    int columns = in.whole("across-parts", 1, 12);
    int shaded = in.whole("across", 0, columns);
    int rows = in.whole("down-parts", 1, 12);
    int striped = in.whole("down", 0, rows);
    double wide = SIDE / columns;
    double high = SIDE / rows;
    Drawing drawing = new Drawing();
    if (shaded > 0) {
      drawing.tint(0, 0, wide * shaded, SIDE);
    }
    if (striped > 0) {
      drawing.hatch(0, 0, SIDE, high * striped, 9);
    }
    for (int i = 1; i < columns; i++) {
      drawing.line(i * wide, 0, i * wide, SIDE, Stroke.PLAIN);
    }
    for (int i = 1; i < rows; i++) {
      drawing.line(0, i * high, SIDE, i * high, Stroke.PLAIN);
    }
    drawing.rectangle(0, 0, SIDE, SIDE, Fill.NONE, Stroke.BOLD);
    return drawing.finish(
        "Fraction of a fraction",
        "A square in %s, %d shaded, and %s, %d striped."
            .formatted(
                Numbers.count(columns, "equal column"),
                shaded,
                Numbers.count(rows, "equal row"),
                striped));
  }
}
