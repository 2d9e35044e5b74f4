package keepup.evidence;

import java.util.Arrays;
import java.util.Locale;

/// One child over time as SVG: each measurement in order, a line between the phases, and the median
/// of each phase; and the same as a table. The points of two phases are not joined (What Works
/// Clearinghouse 2022).
public final class SingleCasePlot {
  private static final int WIDTH = 640;
  private static final int TOP = 40;
  private static final int BOTTOM = 280;
  private static final int HEIGHT = 330;
  private static final int LEFT = 60;
  private static final int RIGHT = 20;

  private final double[] a;
  private final double[] b;
  private final String measure;
  private final double low;
  private final double high;

  /// @param a baseline in time order
  /// @param b intervention in time order
  /// @param measure what was measured, for the axis
  public SingleCasePlot(double[] a, double[] b, String measure) {
    this.a = a.clone();
    this.b = b.clone();
    this.measure = measure;
    double least = Math.min(Arrays.stream(a).min().orElse(0), Arrays.stream(b).min().orElse(0));
    double most = Math.max(Arrays.stream(a).max().orElse(0), Arrays.stream(b).max().orElse(0));
    double step = Axis.step(most > least ? most - least : 1);
    low = Math.floor(Math.min(0, least) / step) * step;
    high = Math.ceil(Math.max(low + step, most) / step) * step;
  }

  private double x(double number) {
    return LEFT + (WIDTH - LEFT - RIGHT) * (number - .5) / (a.length + b.length);
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /// The same numbers as CSV.
  public String table() {
    StringBuilder table = new StringBuilder("measurement,phase,value\n");
    for (int i = 0; i < a.length + b.length; i++) {
      boolean before = i < a.length;
      table.append(text("%d,%s,%s\n", i + 1, before ? "A" : "B", before ? a[i] : b[i - a.length]));
    }
    return table.toString();
  }

  /// The picture.
  public String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        text(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                + " font-family=\"sans-serif\" font-size=\"13\" fill=\"#222\"><title>One child over"
                + " time: %s</title><desc>%d measurements before, median %s; %d with the"
                + " intervention, median %s.</desc><rect width=\"100%%\" height=\"100%%\""
                + " fill=\"#fff\"/>\n",
            WIDTH,
            HEIGHT,
            Axis.escaped(measure),
            a.length,
            plain(median(a)),
            b.length,
            plain(median(b))));
    double step = Axis.step(high - low);
    for (double tick = low; tick <= high + step * 1e-9; tick += step) {
      svg.append(
          text(
              "<path d=\"M%d %.1f H%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\""
                  + " text-anchor=\"end\">%s</text>\n",
              LEFT, y(tick), WIDTH - RIGHT, LEFT - 8, y(tick) + 4, Axis.plain(tick, step)));
    }
    double between = (x(a.length) + x(a.length + 1)) / 2;
    svg.append(
        text(
            "<path d=\"M%.1f %d V%d\" stroke=\"#222\" stroke-dasharray=\"6 4\"/>\n",
            between, TOP - 10, BOTTOM));
    phase(svg, a, 1, "before (A)", "#a23b00");
    phase(svg, b, a.length + 1, "with it (B)", "#0b5cad");
    int every = Math.max(1, (a.length + b.length + 14) / 15);
    for (int i = 1; i <= a.length + b.length; i += every) {
      svg.append(
          text(
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>\n",
              x(i), BOTTOM + 20, i));
    }
    svg.append(
        text(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">measurement</text><text x=\"16\""
                + " y=\"%d\" transform=\"rotate(-90 16 %d)\" text-anchor=\"middle\">%s</text>\n",
            (LEFT + WIDTH - RIGHT) / 2,
            HEIGHT - 8,
            (TOP + BOTTOM) / 2,
            (TOP + BOTTOM) / 2,
            Axis.escaped(measure)));
    return svg.append("</svg>\n").toString();
  }

  private void phase(StringBuilder svg, double[] values, int first, String name, String colour) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      line.append(text("%s%.1f %.1f ", i == 0 ? "M" : "L", x(first + i), y(values[i])));
      svg.append(
          text(
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\" fill=\"%s\"><title>%d:"
                  + " %s</title></circle>\n",
              x(first + i), y(values[i]), colour, first + i, plain(values[i])));
    }
    double last = first + values.length - 1.0;
    double middle = median(values);
    svg.append(
        text(
            "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/><path d=\"M%.1f %.1f"
                + " H%.1f\" stroke=\"%s\" stroke-dasharray=\"2 4\" stroke-width=\"2\"/><text"
                + " x=\"%.1f\" y=\"18\" text-anchor=\"middle\">%s, median %s</text>\n",
            line.toString().strip(),
            colour,
            x(first) - 8,
            y(middle),
            x(last) + 8,
            colour,
            (x(first) + x(last)) / 2,
            name,
            plain(middle)));
  }

  private static String plain(double value) {
    return text("%.2f", value).replaceAll("\\.?0+$", "");
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
  }
}
