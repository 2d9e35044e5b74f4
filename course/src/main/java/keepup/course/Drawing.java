package keepup.course;

import java.util.Locale;

/// A picture as SVG, with its size in pixels.
public record Drawing(String svg, double width, double height) {

  /// The picture as large as fits into a frame, in pixels.
  String fitted(double widest, double highest) {
    double scale = Math.min(widest / width, highest / height);
    return svg.replaceFirst(
        " width=\"[\\d.]+\" height=\"[\\d.]+\"",
        String.format(
            Locale.ROOT, " width=\"%.0f\" height=\"%.0f\"", width * scale, height * scale));
  }
}
