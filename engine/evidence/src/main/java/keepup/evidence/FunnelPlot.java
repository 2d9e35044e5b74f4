package keepup.evidence;

import java.util.List;
import java.util.Locale;

/// A funnel plot as SVG: effects against their standard errors, the surest on top. Where small
/// studies with small effects are missing, one lower corner is empty (Sterne & Egger 2001).
public final class FunnelPlot {
  private static final int WIDTH = 520;
  private static final int HEIGHT = 380;
  private static final int LEFT = 60;
  private static final int TOP = 20;
  private static final int BOTTOM = 330;
  private static final double REACH = 1.959963984540054;

  private FunnelPlot() {}

  /// The picture around a mean.
  public static String svg(List<Study> studies, double mu) {
    double most = 0;
    double far = 0;
    for (Study study : studies) {
      most = Math.max(most, Math.sqrt(study.variance()));
      far = Math.max(far, Math.abs(study.effect() - mu));
    }
    most *= 1.05;
    double reach = Math.max(far * 1.1, REACH * most);
    Axis axis = new Axis(mu - reach, mu + reach, LEFT, WIDTH - LEFT);
    StringBuilder svg = new StringBuilder();
    svg.append(
        text(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\"><title>Funnel plot of %d studies</title><desc>Effects against standard errors, the surest studies on top, around the mean %.3f.</desc>\n",
            WIDTH, HEIGHT, studies.size(), mu));
    svg.append(axis.svg(TOP, BOTTOM));
    svg.append(
        text(
            "<path d=\"M%.1f %d L%.1f %d L%.1f %d Z M%.1f %d V%d\" fill=\"none\" stroke=\"currentColor\" stroke-dasharray=\"5 4\"/>\n",
            axis.at(mu),
            TOP,
            axis.at(mu - REACH * most),
            BOTTOM,
            axis.at(mu + REACH * most),
            BOTTOM,
            axis.at(mu),
            TOP,
            BOTTOM));
    double step = Axis.step(most);
    for (double tick = 0; tick <= most; tick += step) {
      double y = TOP + (BOTTOM - TOP) * tick / most;
      svg.append(
          text(
              "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
              LEFT - 8, y + 4, Axis.plain(tick, step)));
    }
    for (Study study : studies) {
      svg.append(
          text(
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%s: %.3f, standard error %.3f</title></circle>\n",
              axis.at(study.effect()),
              TOP + (BOTTOM - TOP) * Math.sqrt(study.variance()) / most,
              Axis.escaped(study.name()),
              study.effect(),
              Math.sqrt(study.variance())));
    }
    svg.append(
        text(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">effect</text><text x=\"14\" y=\"%d\" transform=\"rotate(-90 14 %d)\" text-anchor=\"middle\">standard error</text>\n",
            LEFT + (WIDTH - LEFT) / 2, HEIGHT - 8, (TOP + BOTTOM) / 2, (TOP + BOTTOM) / 2));
    return svg.append("</svg>\n").toString();
  }

  /// The same numbers as CSV.
  public static String table(List<Study> studies) {
    StringBuilder table = new StringBuilder("study,effect,standard error\n");
    for (Study study : studies) {
      table.append(
          text(
              "\"%s\",%.6f,%.6f\n",
              study.name().replace("\"", "\"\""), study.effect(), Math.sqrt(study.variance())));
    }
    return table.toString();
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
  }
}
