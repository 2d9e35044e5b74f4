package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Ten frames with so many counters, and perhaps rings that go on from them.
final class FrameFigure {
  private static final int CELL = 36;
  private static final int RADIUS = 13;
  private static final int GAP = 22;
  private static final int IN_A_ROW = 2;

  private FrameFigure() {}

  static Picture draw(Inputs in) {
    int n = in.whole("n", 0, 100);
    int more = in.whole("more", 0, 100 - n, 0);
    Drawing drawing = new Drawing();
    int frames = Math.max(1, (n + more + 9) / 10);
    for (int frame = 0; frame < frames; frame++) {
      double left = frame % IN_A_ROW * (5.0 * CELL + GAP);
      double top = Math.floorDiv(frame, IN_A_ROW) * (2.0 * CELL + GAP);
      for (int cell = 0; cell < 10; cell++) {
        double x = left + cell % 5 * CELL;
        double y = top + cell / 5 * CELL;
        drawing.rectangle(x, y, CELL, CELL, Fill.NONE, Stroke.FINE);
        int index = 10 * frame + cell;
        if (index < n + more) {
          drawing.circle(
              x + CELL / 2.0,
              y + CELL / 2.0,
              RADIUS,
              index < n ? Fill.SOLID : Fill.NONE,
              Stroke.BOLD);
        }
      }
      drawing.rectangle(left, top, 5.0 * CELL, 2.0 * CELL, Fill.NONE, Stroke.BOLD);
    }
    return drawing.finish(frames == 1 ? "Ten frame" : "Ten frames", description(n, more, frames));
  }

  /// Said row by row of five, so that it can be counted and is not told.
  private static String description(int n, int more, int frames) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 2 * frames; row++) {
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
    return "%s of two rows of five. Row by row: %s."
        .formatted(frames == 1 ? "One frame" : frames + " frames", String.join("; ", rows));
  }
}
