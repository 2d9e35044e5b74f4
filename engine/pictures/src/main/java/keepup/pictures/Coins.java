package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// British coins and notes with their outlines, and their sizes to one scale among coins.
final class Coins {
  /// The width of a coin in tenths of a millimetre, by its value in pence.
  private static final Map<Integer, Integer> WIDTHS =
      Map.of(1, 203, 2, 259, 5, 180, 10, 245, 20, 214, 50, 273, 100, 234, 200, 284);

  private static final List<Integer> NOTES = List.of(500, 1000, 2000, 5000);
  private static final double PER_TENTH = 0.23;
  private static final double WIDEST = 440;
  private static final int SPACE = 12;
  private static final int ROW = 78;

  private Coins() {}

  static Picture draw(Inputs in) {
    List<Integer> values = in.wholes("values", 1, 5000);
    if (values.size() > 24) {
      throw in.fault("has " + values.size() + " coins", "take 24 or fewer, some of larger value.");
    }
    Drawing drawing = new Drawing();
    List<String> names = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (int value : values) {
      boolean note = NOTES.contains(value);
      if (!note && !WIDTHS.containsKey(value)) {
        throw in.fault(
            "has a coin of %dp, which there is not".formatted(value),
            "write values in pence: 1, 2, 5, 10, 20, 50, 100, 200, or a note from 500.");
      }
      double wide = note ? 120 : WIDTHS.getOrDefault(value, 200) * PER_TENTH;
      if (x + wide > WIDEST) {
        x = 0;
        y += ROW;
      }
      String name = value < 100 ? value + "p" : "£" + value / 100;
      Point middle = new Point(x + wide / 2, y);
      if (note) {
        note(drawing, middle, name);
      } else {
        coin(drawing, middle, wide / 2, value, name);
      }
      names.add((note ? "a note of " : "") + name);
      x += wide + SPACE;
    }
    return drawing.finish("Money", "Coins and notes: " + String.join(", ", names) + ".");
  }

  private static void coin(Drawing drawing, Point middle, double radius, int value, String name) {
    switch (value) {
      case 20, 50 -> drawing.polygon(curved(middle, radius), Fill.NONE, Stroke.BOLD);
      case 100 -> {
        drawing.polygon(ring(middle, radius, 12), Fill.NONE, Stroke.BOLD);
        drawing.circle(middle.x(), middle.y(), radius * 0.72, Fill.NONE, Stroke.FINE);
      }
      case 200 -> {
        drawing.circle(middle.x(), middle.y(), radius, Fill.NONE, Stroke.BOLD);
        drawing.circle(middle.x(), middle.y(), radius * 0.72, Fill.NONE, Stroke.FINE);
      }
      case 1, 2 -> {
        // Copper: shaded, so that it is not taken for silver of nearly the same size.
        drawing.circle(middle.x(), middle.y(), radius, Fill.SHADED, Stroke.BOLD);
      }
      default -> drawing.circle(middle.x(), middle.y(), radius, Fill.NONE, Stroke.BOLD);
    }
    drawing.boldText(middle.x(), middle.y() + 6, 16, name);
  }

  /// A curve of constant width with seven corners, one at the top.
  private static List<Point> curved(Point middle, double radius) {
    List<Point> corners = ring(middle, radius, 7);
    List<Point> edge = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Point centre = corners.get(i);
      double from = centre.direction(corners.get((i + 3) % 7));
      double to = centre.direction(corners.get((i + 4) % 7));
      double turn = Math.IEEEremainder(to - from, 360);
      double distance = centre.distance(corners.get((i + 3) % 7));
      for (int step = 0; step < 6; step++) {
        edge.add(centre.towards(from + turn * step / 6, distance));
      }
    }
    return edge;
  }

  private static List<Point> ring(Point middle, double radius, int corners) {
    List<Point> ring = new ArrayList<>();
    for (int i = 0; i < corners; i++) {
      ring.add(middle.towards(90 + 360.0 * i / corners, radius));
    }
    return ring;
  }

  private static void note(Drawing drawing, Point middle, String name) {
    drawing.rectangle(middle.x() - 60, middle.y() - 32, 120, 64, Fill.NONE, Stroke.BOLD);
    drawing.rectangle(middle.x() - 53, middle.y() - 25, 106, 50, Fill.NONE, Stroke.FINE);
    drawing.boldText(middle.x(), middle.y() + 8, 24, name);
  }
}
