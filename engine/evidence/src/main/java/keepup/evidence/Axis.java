package keepup.evidence;

import java.util.Locale;

/// A horizontal scale with round ticks.
record Axis(double low, double high, double left, double width) {

  double at(double value) {
    return left + 10 + (width - 20) * (value - low) / (high - low);
  }

  /// A step of 1, 2 or 5 times a power of ten that gives four to nine ticks.
  static double step(double range) {
    double power = Math.pow(10, Math.floor(Math.log10(range / 4)));
    double ratio = range / 4 / power;
    return power * (ratio >= 5 ? 5 : ratio >= 2 ? 2 : 1);
  }

  /// Ticks below, and a line at nought.
  String svg(int top, int bottom) {
    StringBuilder svg = new StringBuilder();
    double step = step(high - low);
    for (double tick = Math.ceil(low / step) * step; tick <= high + step * 1e-9; tick += step) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%.1f %d V%d\" stroke=\"currentColor\"/><text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
              at(tick),
              bottom,
              bottom + 5,
              at(tick),
              bottom + 19,
              plain(tick, step)));
    }
    if (low <= 0 && high >= 0) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%.1f %d V%d\" stroke=\"currentColor\" stroke-dasharray=\"2 3\"/>\n",
              at(0),
              top - 10,
              bottom));
    }
    return svg.toString();
  }

  static String plain(double tick, double step) {
    int places = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    String text = String.format(Locale.ROOT, "%." + places + "f", tick);
    return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
