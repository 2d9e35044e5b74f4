package keepup.app.reach;

import java.util.List;
import java.util.Locale;
import keepup.reach.Breakdown;

/// Charts as SVG, in the colour of the text round them. Each stands above a table with the same
/// figures, so those who listen are told that and no more. What is new in a year is hatched: the
/// pattern outlives a photocopier.
final class Chart {
  private static final int WIDTH = 360;
  private static final int TOP = 24;
  private static final int HEIGHT = 150;
  private static final int BELOW = 22;
  private static final int ROW = 34;
  private static final double BAR = 0.6;
  private static final double LARGEST = 13;
  private static final double LETTERS =
      3; // a figure of five letters is that many times as wide as high

  private Chart() {}

  /// A column: what was there before, and what is new on top.
  record Column(String label, int before, int fresh) {}

  /// A bar from nought to a hundred in a hundred.
  record Share(String label, int part, int whole) {
    static Share of(Breakdown.Row row) {
      return new Share(row.group(), row.today(), row.open());
    }

    String percent() {
      return whole == 0 ? "–" : Math.round(100.0 * part / whole) + "\u00A0%";
    }
  }

  /// Columns side by side.
  ///
  /// @param name of the pattern, different for each chart on a page
  static String columns(String name, String says, List<Column> columns) {
    int most = columns.stream().mapToInt(one -> one.before() + one.fresh()).max().orElse(1);
    double step = (double) WIDTH / Math.max(1, columns.size());
    double size = Math.min(LARGEST, step / LETTERS);
    var svg = open(WIDTH, TOP + HEIGHT + BELOW, says);
    svg.append(
        "<defs><pattern id=\"%1$s\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 6 6 0\" stroke=\"currentColor\" fill=\"none\"/></pattern></defs>"
            .formatted(name));
    for (int i = 0; i < columns.size(); i++) {
      Column one = columns.get(i);
      double left = step * i + step * (1 - BAR) / 2;
      double low = height(one.before(), most);
      double high = height(one.fresh(), most);
      bar(svg, left, TOP + HEIGHT - low, step * BAR, low, "currentColor\" fill-opacity=\"0.45");
      bar(svg, left, TOP + HEIGHT - low - high, step * BAR, high, "url(#" + name + ")");
      text(
          svg,
          left + step * BAR / 2,
          TOP + HEIGHT - low - high - 6,
          size,
          "%,d".formatted(one.before() + one.fresh()));
      text(svg, left + step * BAR / 2, TOP + HEIGHT + BELOW - 6, size, one.label());
    }
    line(svg, 0, TOP + HEIGHT, WIDTH);
    return svg.append("</svg>").toString();
  }

  /// Bars below one another, each in a frame that stands for all.
  static String shares(String says, List<Share> shares) {
    var svg = open(WIDTH, ROW * shares.size() + 4, says);
    for (int i = 0; i < shares.size(); i++) {
      Share one = shares.get(i);
      double part = one.whole() == 0 ? 0 : Math.min(1.0, (double) one.part() / one.whole());
      int top = ROW * i;
      svg.append(
          "<text x=\"0\" y=\"%d\" font-size=\"13\" fill=\"currentColor\">%s</text>"
              .formatted(top + 13, escaped(one.label())));
      svg.append(
          "<text x=\"%d\" y=\"%d\" font-size=\"13\" text-anchor=\"end\" fill=\"currentColor\">%s</text>"
              .formatted(WIDTH, top + 13, one.percent()));
      bar(svg, 0.5, top + 18, WIDTH - 1.0, 9, "none");
      bar(svg, 0.5, top + 18, (WIDTH - 1.0) * part, 9, "currentColor\" fill-opacity=\"0.45");
    }
    return svg.append("</svg>").toString();
  }

  private static StringBuilder open(int width, int height, String says) {
    return new StringBuilder(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\" font-family=\"Atkinson Hyperlegible\">"
            .formatted(width, height, width, height, escaped(says)));
  }

  private static double height(int count, int most) {
    return (double) HEIGHT * count / Math.max(1, most);
  }

  private static void bar(
      StringBuilder svg, double x, double y, double width, double height, String fill) {
    if (width > 0 && height > 0) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" stroke=\"currentColor\" fill=\"%s\"/>",
              x,
              y,
              width,
              height,
              fill));
    }
  }

  private static void text(StringBuilder svg, double x, double y, double size, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" text-anchor=\"middle\" fill=\"currentColor\">%s</text>",
            x,
            y,
            size,
            escaped(text)));
  }

  private static void line(StringBuilder svg, int from, int y, int to) {
    svg.append(
        "<path d=\"M%d %d H%d\" stroke=\"currentColor\" fill=\"none\"/>".formatted(from, y, to));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
