package keepup.evidence;

import java.util.Locale;
import java.util.Map;

/// What a rehearsal found as SVG, narrow enough to be read on a telephone: for each design and true
/// effect, how often it is said to work (a ring shows how often the best possible analysis would
/// say so), and how often intervals hold the truth. The table stands beside it.
public final class RehearsalPlot {
  private static final int NAMES = 152;
  private static final int WIDTH = 420;
  private static final int ROW = 20;
  private static final int TOP = 52;

  private RehearsalPlot() {}

  /// @param all true effect to what came out, by name
  public static String svg(Map<Double, Map<String, Rehearsal.Tally>> all) {
    int rows = all.values().stream().mapToInt(tallies -> tallies.size() + 1).sum();
    int bottom = TOP + ROW * rows;
    double half = (WIDTH - NAMES) / 2.0;
    Axis positive = new Axis(0, 40, NAMES, half);
    Axis coverage = new Axis(90, 100, NAMES + half, half);
    StringBuilder svg = new StringBuilder();
    svg.append(
        text(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                + " font-family=\"sans-serif\" font-size=\"13\" fill=\"#222\"><title>What made-up"
                + " programmes were said to do</title><desc>The same numbers stand in the tables of"
                + " the page.</desc><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n",
            WIDTH, bottom + 40));
    svg.append(
        text(
            "<text x=\"%.0f\" y=\"16\">said to work, %%</text><text x=\"%.0f\" y=\"34\">(ring: at"
                + " best)</text><text x=\"%.0f\" y=\"16\">intervals that</text><text x=\"%.0f\""
                + " y=\"34\">hold the truth, %%</text>\n",
            NAMES + 6.0, NAMES + 6.0, NAMES + half + 6, NAMES + half + 6));
    svg.append(
        "<g color=\"#222\">" + positive.svg(TOP, bottom) + coverage.svg(TOP, bottom) + "</g>\n");
    svg.append(line(positive, 2.5, bottom)).append(line(coverage, 95, bottom));
    int y = TOP;
    for (Map.Entry<Double, Map<String, Rehearsal.Tally>> effect : all.entrySet()) {
      svg.append(
          text(
              "<text x=\"4\" y=\"%d\" font-weight=\"bold\">True effect %.1f</text>\n",
              y + 14, effect.getKey()));
      y += ROW;
      for (Map.Entry<String, Rehearsal.Tally> entry : effect.getValue().entrySet()) {
        Rehearsal.Tally tally = entry.getValue();
        svg.append(
            text("<text x=\"8\" y=\"%d\">%s</text>\n", y + 14, Axis.escaped(entry.getKey())));
        double share = 100 * tally.positive() * tally.programmes() / tally.published();
        if (Double.isFinite(share)) {
          svg.append(
              text(
                  "<circle cx=\"%.1f\" cy=\"%d\" r=\"5\" fill=\"none\" stroke=\"#222\"><title>at best"
                      + " %.2f</title></circle>\n",
                  positive.at(Math.min(positive.high(), 100 * tally.best())),
                  y + 10,
                  100 * tally.best()));
          svg.append(dot(positive, share, y, "#0b5cad"));
          svg.append(dot(coverage, 100 * tally.coverage(), y, "#a23b00"));
        }
        y += ROW;
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private static String line(Axis axis, double at, int bottom) {
    return text(
        "<path d=\"M%.1f %d V%d\" stroke=\"#777\" stroke-dasharray=\"4 3\"/>\n",
        axis.at(at), TOP, bottom);
  }

  private static String dot(Axis axis, double value, int y, String colour) {
    double shown = Math.max(axis.low(), Math.min(axis.high(), value));
    return text(
        "<circle cx=\"%.1f\" cy=\"%d\" r=\"4\" fill=\"%s\"><title>%.2f</title></circle>\n",
        axis.at(shown), y + 10, colour, value);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
  }
}
