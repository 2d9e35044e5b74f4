package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A pie chart, its sectors from the top clockwise, each labelled beside it.
final class PieChart {
  private static final double WHOLE = 359.9;
  private static final int RADIUS = 120;

  /// So near to the middle line a label stands above or below the circle.
  private static final double NEAR = 12;

  private PieChart() {}

  static Picture draw(Inputs in) {
    Chart chart = Chart.read(in);
    Rational sum = chart.values().stream().reduce(Rational.ZERO, Rational::plus);
    if (sum.sign() == 0) {
      throw in.fault("has nothing to share out", "draw its values from 1 upwards.");
    }
    Drawing drawing = new Drawing();
    List<String> said = new ArrayList<>();
    double from = 90;
    for (int i = 0; i < chart.size(); i++) {
      Rational share = chart.values().get(i).dividedBy(sum);
      double to = from - 360 * Numbers.value(share);
      if (share.sign() > 0) {
        drawing.slice(Point.ORIGIN, RADIUS, from, to, Fill.NONE, Stroke.PLAIN);
        label(drawing, (from + to) / 2, from - to, chart.labels().get(i));
      }
      said.add(chart.labels().get(i) + " " + said(share));
      from = to;
    }
    drawing.circle(0, 0, RADIUS, Fill.NONE, Stroke.BOLD);
    return drawing.finish(
        "Pie chart",
        "Sectors of a circle, clockwise from the top: " + String.join("; ", said) + ".");
  }

  /// Inside where the sector is wide enough for the word, else outside.
  private static void label(Drawing drawing, double direction, double turn, String label) {
    double half = Drawing.width(label, Drawing.TEXT) / 2;
    double room = turn >= WHOLE ? 90 : turn >= 180 ? 66 : 76 * Math.sin(Math.toRadians(turn / 2));
    if (half < room && turn > 50) {
      Point place = Point.ORIGIN.towards(direction, turn >= WHOLE ? 0 : 72);
      drawing.text(place.x(), place.y() + 6, Drawing.TEXT, label);
      return;
    }
    Point place = Point.ORIGIN.towards(direction, RADIUS + 14);
    if (Math.abs(place.x()) < NEAR) {
      drawing.text(place.x(), place.y() + (place.y() > 0 ? 14 : 0), Drawing.TEXT, label);
    } else if (place.x() > 0) {
      drawing.textFrom(place.x(), place.y() + 6, Drawing.TEXT, label);
    } else {
      drawing.textTo(place.x(), place.y() + 6, Drawing.TEXT, label);
    }
  }

  /// A share as an eye sees it: exact where it is a familiar fraction, else as an angle.
  private static String said(Rational share) {
    if (share.equals(Rational.ONE)) {
      return "the whole circle";
    }
    if (share.denominator() <= 4 || share.denominator() == 8) {
      return share.numerator() + "/" + share.denominator() + " of the circle";
    }
    return "an angle of %d degrees".formatted(Math.round(360 * Numbers.value(share)));
  }
}
