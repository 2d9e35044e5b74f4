package keepup.app.fluency;

import java.util.Locale;
import keepup.fluency.Starter;

/// What stands on the board beside the words of a starter: dots in groups, or a number line.
public final class StarterPicture {
  private StarterPicture() {}

  /// As SVG, without the answer in its description.
  public static String of(Starter starter) {
    var inside = new StringBuilder();
    if (starter.hasLine()) {
      Starter.MarkedLine line = starter.line();
      double x = 6 + 88.0 * (line.mark() - line.from()) / (line.to() - line.from());
      inside.append(
          "<path d=\"M6 16H94M6 13v6M94 13v6\" stroke=\"currentColor\" stroke-width=\"0.8\" fill=\"none\"/>");
      inside.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%.2f 15l-2 -6h4z\" fill=\"currentColor\"/>"
                  + "<text x=\"6\" y=\"25\" font-size=\"5\" text-anchor=\"middle\" fill=\"currentColor\">%s</text>"
                  + "<text x=\"94\" y=\"25\" font-size=\"5\" text-anchor=\"%s\" fill=\"currentColor\">%s</text>",
              x,
              String.format(Locale.UK, "%,d", line.from()),
              line.to() >= 10_000 ? "end" : "middle",
              String.format(Locale.UK, "%,d", line.to())));
      return svg(
          30, "A number line from %,d to %,d with an arrow.", line.from(), line.to(), inside);
    }
    for (Starter.Dot dot : starter.dots()) {
      inside.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\" fill=\"currentColor\"/>",
              dot.x(),
              dot.y() - 14));
    }
    return svg(32, "Groups of dots.", 0, 0, inside);
  }

  private static String svg(int height, String says, int from, int to, CharSequence inside) {
    return "<svg viewBox=\"0 0 100 %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
        .formatted(height, String.format(Locale.UK, says, from, to), inside);
  }
}
