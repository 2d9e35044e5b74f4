package keepup.pictures;

import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A bead string: filled and ring beads in turn by fives (to 20) or by tens (to 100), the counted
/// ones pushed to the left.
final class BeadString {
  private static final int RADIUS = 8;
  private static final int PITCH = 17;
  private static final int ROW = 20;
  private static final int GAP = 34;

  private BeadString() {}

  static Picture draw(Inputs in) {
    int n = in.whole("n", 0, 100);
    int beads = n <= 20 ? 20 : 100;
    int colour = n <= 20 ? 5 : 10;
    Drawing drawing = new Drawing();
    for (int row = 0; row < beads / ROW; row++) {
      double y = row * 34;
      drawing.line(-14, y, ROW * PITCH + GAP, y, Stroke.FINE);
      for (int i = row * ROW; i < (row + 1) * ROW; i++) {
        double x = (i % ROW + 0.5) * PITCH + (i < n ? -6 : GAP - 6);
        bead(drawing, x, y, i / colour % 2 == 0);
      }
    }
    int groups = n / colour;
    return drawing.finish(
        "Bead string",
        "%s beads whose colour changes after every %s. Pushed to the left: %s and %s."
            .formatted(
                beads,
                colour == 5 ? "five" : "ten",
                Numbers.count(groups, "whole colour"),
                Numbers.count(n % colour, "bead")));
  }

  private static void bead(Drawing drawing, double x, double y, boolean filled) {
    if (filled) {
      drawing.circle(x, y, RADIUS, Fill.SOLID, Stroke.FINE);
    } else {
      // The string is not seen through a bead: a ring with its hole, not an empty circle.
      drawing.circle(x, y, RADIUS, Fill.NONE, Stroke.PLAIN);
    }
  }
}
