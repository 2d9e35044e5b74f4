package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Ten frames or five frames with so many counters, and perhaps rings that go on from them.
final class FrameFigure {
  private static final int FIVE = 5;
  private static final double CELL = 36;
  private static final int RADIUS = 13;
  private static final int GAP = 22;
  private static final int IN_A_ROW = 2;

  private FrameFigure() {}

  static Picture draw(Inputs in) {
    int n = in.whole("n", 0, 100);
    return draw(n, in.whole("more", 0, 100 - n, 0), 2);
  }

  static Picture five(Inputs in) {
    int n = in.whole("n", 0, 20);
    return draw(n, in.whole("more", 0, 20 - n, 0), 1);
  }

  private static Picture draw(int n, int more, int rows) {
    int cells = FIVE * rows;
    Drawing drawing = new Drawing();
    int frames = Math.max(1, (n + more + cells - 1) / cells);
    for (int frame = 0; frame < frames; frame++) {
      double left = frame % IN_A_ROW * (FIVE * CELL + GAP);
      double top = Math.floorDiv(frame, IN_A_ROW) * (rows * CELL + GAP);
      for (int cell = 0; cell < cells; cell++) {
        double x = left + cell % FIVE * CELL;
        double y = top + Math.floorDiv(cell, FIVE) * CELL;
        drawing.rectangle(x, y, CELL, CELL, Fill.NONE, Stroke.FINE);
        int index = cells * frame + cell;
        if (index < n + more) {
          drawing.circle(
              x + CELL / 2, y + CELL / 2, RADIUS, index < n ? Fill.SOLID : Fill.NONE, Stroke.BOLD);
        }
      }
      drawing.rectangle(left, top, FIVE * CELL, rows * CELL, Fill.NONE, Stroke.BOLD);
    }
    String name = rows == 1 ? "Five frame" : "Ten frame";
    return drawing.finish(frames == 1 ? name : name + "s", description(n, more, frames, rows));
  }

  /// Said row by row of five, so that it can be counted and is not told.
  private static String description(int n, int more, int frames, int each) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < each * frames; row++) {
      List<String> cells = new ArrayList<>();
      for (int i = 5 * row; i < 5 * row + 5; i++) {
        cells.add(i < n ? "counter" : i < n + more ? "ring" : "empty");
      }
      boolean same = cells.stream().distinct().count() == 1;
      rows.add(
          same
              ? switch (cells.getFirst()) {
                case "counter" -> "full";
                case "ring" -> "full of rings";
                default -> "empty";
              }
              : String.join(" ", cells));
    }
    return "%s of %s of five. Row by row: %s."
        .formatted(
            frames == 1 ? "One frame" : frames + " frames",
            each == 1 ? "one row" : "two rows",
            String.join("; ", rows));
  }
}
