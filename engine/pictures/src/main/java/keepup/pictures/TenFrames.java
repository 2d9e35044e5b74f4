package keepup.pictures;

import keepup.maths.Operation;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Two ten frames for a fact within 20.
///
/// The first number's counters are filled, the second's are rings. Added, each number has its own
/// frame; worked, rings have moved over to fill the first frame. Taken away, counters are crossed.
final class TenFrames {
  private static final int CELL = 36;
  private static final int GAP = 28;
  private static final int MARGIN = 10;
  private static final int RADIUS = 13;
  private static final int FRAME_WIDTH = 5 * CELL;
  private static final int FOOT = MARGIN + 2 * CELL;

  private TenFrames() {}

  static Picture draw(
      long first, Operation operation, long second, Showing showing, String prefix) {
    Drawing drawing = new Drawing(prefix);
    boolean worked = showing == Showing.WORKED;
    boolean adds = operation == Operation.ADD;
    int a = Math.toIntExact(first);
    int b = Math.toIntExact(second);
    int frames = adds && !worked ? frames(a) + frames(b) : frames(adds ? a + b : a);
    for (int frame = 0; frame < frames; frame++) {
      frame(drawing, frame);
    }
    if (adds) {
      int start = worked ? a : 10 * frames(a);
      for (int i = 0; i < a; i++) {
        counter(drawing, i, Fill.SOLID);
      }
      for (int i = 0; i < b; i++) {
        counter(drawing, start + i, Fill.NONE);
      }
    } else {
      for (int i = 0; i < a; i++) {
        boolean goes = worked && i >= a - b;
        counter(drawing, i, goes ? Fill.NONE : Fill.SOLID);
        if (goes) {
          cross(drawing, i);
        }
      }
    }
    double width = 2 * MARGIN + frames * FRAME_WIDTH + (frames - 1) * GAP;
    String caption = caption(a, adds, b, worked);
    drawing.text(width / 2, FOOT + 30, Drawing.TEXT, caption);
    return drawing.finish(
        "Ten frames", description(a, adds, b, worked), Math.max(width, 240), FOOT + 42);
  }

  private static int frames(int counters) {
    return Math.max(1, (counters + 9) / 10);
  }

  private static void frame(Drawing drawing, int frame) {
    double left = MARGIN + frame * (FRAME_WIDTH + GAP);
    for (int cell = 0; cell < 10; cell++) {
      drawing.rectangle(
          left + cell % 5 * CELL, MARGIN + cell / 5 * CELL, CELL, CELL, Fill.NONE, Stroke.FINE);
    }
    drawing.rectangle(left, MARGIN, FRAME_WIDTH, 2.0 * CELL, Fill.NONE, Stroke.BOLD);
  }

  private static double x(int index) {
    int frame = index / 10;
    return MARGIN + frame * (FRAME_WIDTH + GAP) + (index % 5 + 0.5) * CELL;
  }

  private static double y(int index) {
    return MARGIN + (row(index) + 0.5) * CELL;
  }

  private static int row(int index) {
    return index % 10 / 5;
  }

  private static void counter(Drawing drawing, int index, Fill fill) {
    drawing.circle(x(index), y(index), RADIUS, fill, fill == Fill.NONE ? Stroke.BOLD : Stroke.FINE);
  }

  private static void cross(Drawing drawing, int index) {
    drawing.line(x(index) - 14, y(index) + 14, x(index) + 14, y(index) - 14, Stroke.PLAIN);
  }

  private static String caption(int a, boolean adds, int b, boolean worked) {
    if (!worked) {
      return adds ? a + " and " + b : a + ", take away " + b;
    }
    int total = adds ? a + b : a - b;
    int toTen = adds ? 10 - a : a - 10;
    boolean crosses = adds ? a < 10 && total > 10 : a > 10 && total < 10;
    String sign = adds ? " + " : " − ";
    return crosses
        ? a + sign + toTen + " = 10,  10" + sign + (b - toTen) + " = " + total
        : a + sign + b + " = " + total;
  }

  private static String description(int a, boolean adds, int b, boolean worked) {
    if (adds) {
      return worked
          ? "%d filled counters, then %d rings that fill the frame on from them: %d in all."
              .formatted(a, b, a + b)
          : "A ten frame with %d filled counters, and one with %d rings.".formatted(a, b);
    }
    return worked
        ? "%d counters, of which %d are crossed out: %d are left.".formatted(a, b, a - b)
        : "%d counters in ten frames.".formatted(a);
  }
}
