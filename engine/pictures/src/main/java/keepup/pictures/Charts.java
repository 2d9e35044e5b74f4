package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Bar charts and line graphs on an upright axis that begins at zero.
final class Charts {
  private static final int TEXT = 16;
  private static final int WIDEST = 640;
  private static final int NARROWEST = 280;

  private Charts() {}

  static Picture bars(Inputs in) {
    Chart chart = Chart.read(in);
    Scale scale = scale(in, chart);
    double pitch = pitch(in, chart);
    Drawing drawing = new Drawing();
    double high = axes(drawing, in, chart, scale, pitch);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < chart.size(); i++) {
      double height = high * scale.share(chart.values().get(i));
      double bar = Math.min(44, pitch * 0.62);
      if (height > 0) {
        drawing.rectangle(
            (i + 0.5) * pitch - bar / 2, high - height, bar, height, Fill.SHADED, Stroke.PLAIN);
      }
      said.add(chart.labels().get(i) + " " + scale.place(chart.values().get(i)));
    }
    return drawing.finish("Bar chart", description("The top of each bar: ", in, scale, said));
  }

  static Picture line(Inputs in) {
    Chart chart = Chart.read(in);
    Scale scale = scale(in, chart);
    double pitch = pitch(in, chart);
    Drawing drawing = new Drawing();
    double high = axes(drawing, in, chart, scale, pitch);
    List<Point> points = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < chart.size(); i++) {
      Point point = new Point((i + 0.5) * pitch, high * (1 - scale.share(chart.values().get(i))));
      points.add(point);
      cross(drawing, point);
      drawing.line(point.x(), high, point.x(), high + 6, Stroke.PLAIN);
      said.add(chart.labels().get(i) + " " + scale.place(chart.values().get(i)));
    }
    drawing.polyline(points, Stroke.PLAIN);
    return drawing.finish("Line graph", description("Its points: ", in, scale, said));
  }

  static void cross(Drawing drawing, Point at) {
    drawing.line(at.plus(-5, -5), at.plus(5, 5), Stroke.BOLD);
    drawing.line(at.plus(-5, 5), at.plus(5, -5), Stroke.BOLD);
  }

  private static Scale scale(Inputs in, Chart chart) {
    return Scale.upTo(in, chart.largest(), in.size("step"));
  }

  private static double pitch(Inputs in, Chart chart) {
    double pitch =
        Math.max(chart.widestLabel(TEXT) + 12, Math.max(48, (double) NARROWEST / chart.size()));
    if (pitch * chart.size() > WIDEST) {
      throw in.fault("has labels too long for its width", "shorten the labels, or take fewer.");
    }
    return Math.min(pitch, 110);
  }

  /// The axes, the lines of the grid and all labels; gives the height of the axis.
  private static double axes(Drawing drawing, Inputs in, Chart chart, Scale scale, double pitch) {
    double high = Math.clamp(scale.gaps() * 30.0, 180, 360);
    double wide = pitch * chart.size();
    for (int i = 0; i <= scale.gaps(); i++) {
      double y = high - high * i / scale.gaps();
      drawing.line(-6, y, wide, y, Stroke.PALE);
      drawing.textTo(-10, y + 6, TEXT, Numbers.text(scale.mark(i)));
    }
    drawing.line(0, 0, 0, high, Stroke.PLAIN);
    drawing.line(0, high, wide, high, Stroke.PLAIN);
    for (int i = 0; i < chart.size(); i++) {
      drawing.text((i + 0.5) * pitch, high + 24, TEXT, chart.labels().get(i));
    }
    if (in.has("up")) {
      drawing.textFrom(-24, -16, TEXT, in.text("up"));
    }
    if (in.has("across")) {
      drawing.text(wide / 2, high + 48, TEXT, in.text("across"));
    }
    return high;
  }

  private static String description(String what, Inputs in, Scale scale, List<String> said) {
    Rational step = scale.gap();
    return "The axis%s goes from 0 to %s in steps of %s. %s%s."
        .formatted(
            in.has("up") ? " (" + in.text("up") + ")" : "",
            Numbers.text(scale.to()),
            Numbers.text(step),
            what,
            String.join("; ", said));
  }
}
