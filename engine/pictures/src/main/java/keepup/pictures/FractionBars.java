package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Bars of one length, one under the other, each cut into equal parts of which some are shaded.
final class FractionBars {
  static final double WIDTH = 300;
  private static final double HEIGHT = 40;
  static final double PITCH = 52;

  /// One bar.
  ///
  /// @param parts how many equal parts
  /// @param shaded how many of them are shaded, from the left
  /// @param hatched how many after those are hatched
  record Bar(int parts, int shaded, int hatched) {
    String said() {
      List<String> said = new ArrayList<>();
      if (shaded > 0) {
        said.add(shaded + " shaded");
      }
      if (hatched > 0) {
        said.add(hatched + " striped");
      }
      return "a bar in %s, %s"
          .formatted(
              parts == 1 ? "one piece" : parts + " equal parts",
              said.isEmpty() ? "none shaded" : String.join(" and ", said));
    }
  }

  private FractionBars() {}

  static Drawing draw(List<Bar> bars) {
    Drawing drawing = new Drawing();
    double y = 0;
    for (Bar bar : bars) {
      double part = WIDTH / bar.parts();
      if (bar.shaded() > 0) {
        drawing.tint(0, y, part * bar.shaded(), HEIGHT);
      }
      if (bar.hatched() > 0) {
        drawing.hatch(part * bar.shaded(), y, part * bar.hatched(), HEIGHT, 7);
      }
      for (int i = 1; i < bar.parts(); i++) {
        drawing.line(
            part * i, y, part * i, y + HEIGHT, bar.parts() > 30 ? Stroke.THIN : Stroke.FINE);
      }
      drawing.rectangle(0, y, WIDTH, HEIGHT, Fill.NONE, Stroke.BOLD);
      y += PITCH;
    }
    return drawing;
  }

  static Picture picture(List<Bar> bars) {
    return draw(bars)
        .finish(
            "Fraction bars",
            Phrase.first(String.join("; ", bars.stream().map(Bar::said).toList())) + ".");
  }
}
