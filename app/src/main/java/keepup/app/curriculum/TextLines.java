package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.List;

/// Text in lines that fit a width, for SVG, which breaks no lines itself. Widths are those of
/// Atkinson Hyperlegible, roughly and on the safe side.
final class TextLines {
  private TextLines() {}

  /// @param width in pixels
  /// @param size of the font in pixels
  static List<String> wrap(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static double width(CharSequence text, double size) {
    return text.chars().mapToDouble(TextLines::ems).sum() * size;
  }

  private static double ems(int letter) {
    if ("ijlI.,:;'’()[]|!".indexOf(letter) >= 0) {
      return 0.32;
    }
    if (" ftr-".indexOf(letter) >= 0) {
      return 0.38;
    }
    if ("mwMW—".indexOf(letter) >= 0) {
      return 0.92;
    }
    return Character.isUpperCase(letter) || "+−=×÷".indexOf(letter) >= 0 ? 0.7 : 0.58;
  }
}
