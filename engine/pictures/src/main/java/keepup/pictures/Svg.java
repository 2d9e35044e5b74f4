package keepup.pictures;

/// Pieces of SVG text.
final class Svg {
  private Svg() {}

  /// The pattern with each `%` replaced by the next value.
  static String element(String pattern, Object... values) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      if (letter == '%') {
        text.append(values[next++]);
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }

  static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded)
        ? Long.toString(Math.round(rounded))
        : Double.toString(rounded);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
