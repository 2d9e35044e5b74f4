package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Numbers in a row of squares, more than twelve in rows of ten; some may be left empty, some
/// ringed.
final class NumberTrack {
  private static final double CELL = 44;
  private static final int TEN = 10;
  private static final int MOST_IN_ONE = 12;

  private NumberTrack() {}

  static Picture draw(Inputs in) {
    int from = in.whole("from", 0, 9999);
    int to = in.whole("to", from, from + 39);
    List<Integer> hidden = in.has("hide") ? in.wholes("hide", from, to) : List.of();
    List<Integer> ringed = in.has("at") ? in.wholes("at", from, to) : List.of();
    int row = to - from < MOST_IN_ONE ? MOST_IN_ONE : TEN;
    Drawing drawing = new Drawing();
    List<String> said = new ArrayList<>();
    for (int n = from; n <= to; n++) {
      double x = (n - from) % row * CELL;
      double y = Math.floorDiv(n - from, row) * (CELL + 8);
      drawing.rectangle(x, y, CELL, CELL, Fill.NONE, Stroke.PLAIN);
      boolean hide = hidden.contains(n);
      if (!hide) {
        drawing.text(
            x + CELL / 2, y + CELL / 2 + 6, n > 999 ? 15 : Drawing.TEXT, Integer.toString(n));
      }
      if (ringed.contains(n)) {
        drawing.rectangle(x + 3, y + 3, CELL - 6, CELL - 6, Fill.NONE, Stroke.BOLD);
      }
      said.add(
          (hide ? "empty" : Integer.toString(n)) + (ringed.contains(n) ? " with a frame" : ""));
    }
    return drawing.finish("Number track", "Squares in a row: " + String.join(", ", said) + ".");
  }
}
