package keepup.evidence;

import java.util.List;
import java.util.Locale;

/// A forest plot as SVG: a line a study, a square as large as its weight, the diamond of the mean,
/// and the same as a table for those who read or listen (Lewis & Clarke 2001).
public final class ForestPlot {
  private static final int ROW = 22;
  private static final int TOP = 40;
  private static final int NAMES = 190;
  private static final int PLOT = 400;
  private static final int NUMBERS = 190;
  private static final double REACH = 1.959963984540054;

  private final List<Study> studies;
  private final double mu;
  private final Interval ci;
  private final Interval prediction;
  private final double tau2;

  /// @param tau2 variance between studies, for the weights
  public ForestPlot(List<Study> studies, double mu, Interval ci, Interval prediction, double tau2) {
    this.studies = List.copyOf(studies);
    this.mu = mu;
    this.ci = ci;
    this.prediction = prediction;
    this.tau2 = tau2;
  }

  private double weight(Study study) {
    return 1 / (study.variance() + tau2);
  }

  private double share(Study study) {
    return 100 * weight(study) / studies.stream().mapToDouble(this::weight).sum();
  }

  private static Interval reach(Study study) {
    return Interval.around(study.effect(), REACH * Math.sqrt(study.variance()));
  }

  /// The same numbers as CSV.
  public String table() {
    StringBuilder table = new StringBuilder("study,effect,low,high,weight percent\n");
    for (Study study : studies) {
      Interval reach = reach(study);
      table.append(
          text(
              "\"%s\",%.6f,%.6f,%.6f,%.2f%n",
              study.name().replace("\"", "\"\""),
              study.effect(),
              reach.low(),
              reach.high(),
              share(study)));
    }
    table.append(text("mean,%.6f,%.6f,%.6f,100.00%n", mu, ci.low(), ci.high()));
    table.append(text("a new study,%.6f,%.6f,%.6f,%n", mu, prediction.low(), prediction.high()));
    return table.toString();
  }

  /// The picture.
  public String svg() {
    double low = Math.min(0, prediction.low());
    double high = Math.max(0, prediction.high());
    for (Study study : studies) {
      low = Math.min(low, reach(study).low());
      high = Math.max(high, reach(study).high());
    }
    Axis axis = new Axis(low, high, NAMES, PLOT);
    int height = TOP + ROW * (studies.size() + 3) + 30;
    int bottom = height - 30;
    StringBuilder svg = new StringBuilder();
    svg.append(
        text(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\" stroke=\"none\"><title>Forest plot of %d studies</title><desc>Mean effect %.3f, from %.3f to %.3f; a new study from %.3f to %.3f.</desc>%n",
            NAMES + PLOT + NUMBERS,
            height,
            studies.size(),
            mu,
            ci.low(),
            ci.high(),
            prediction.low(),
            prediction.high()));
    svg.append(axis.svg(TOP, bottom));
    int y = TOP + ROW / 2;
    for (Study study : studies) {
      svg.append(row(axis, study, y));
      y += ROW;
    }
    y += ROW / 2;
    svg.append(
        text(
            "<path d=\"M%.1f %d L%.1f %d L%.1f %d L%.1f %d Z\"/>%n",
            axis.at(ci.low()), y, axis.at(mu), y - 7, axis.at(ci.high()), y, axis.at(mu), y + 7));
    svg.append(label("Mean", y, mu, ci));
    y += ROW;
    svg.append(
        text(
            "<path d=\"M%.1f %d H%.1f\" stroke=\"currentColor\" stroke-width=\"3\" stroke-dasharray=\"4 3\"/>%n",
            axis.at(prediction.low()), y, axis.at(prediction.high())));
    svg.append(label("A new study", y, mu, prediction));
    return svg.append("</svg>\n").toString();
  }

  private String row(Axis axis, Study study, int y) {
    Interval reach = reach(study);
    double side = 3 + 10 * Math.sqrt(share(study) / 100);
    return text(
            "<path d=\"M%.1f %d H%.1f\" stroke=\"currentColor\"/><rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>%n",
            axis.at(reach.low()),
            y,
            axis.at(reach.high()),
            axis.at(study.effect()) - side / 2,
            y - side / 2,
            side,
            side)
        + label(study.name(), y, study.effect(), reach);
  }

  private static String label(String name, int y, double effect, Interval reach) {
    return text(
        "<text x=\"4\" y=\"%d\">%s</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.2f [%.2f, %.2f]</text>%n",
        y + 4,
        Axis.escaped(name.length() > 28 ? name.substring(0, 27) + "…" : name),
        NAMES + PLOT + NUMBERS - 4,
        y + 4,
        effect,
        reach.low(),
        reach.high());
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
  }
}
