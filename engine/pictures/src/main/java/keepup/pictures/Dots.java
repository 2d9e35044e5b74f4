package keepup.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import keepup.maths.Draws;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Dots to count or to see at a glance: as on dice, in a line, or scattered.
final class Dots {
  private static final int MOST = 20;
  private static final int PITCH = 36;
  private static final int RADIUS = 12;

  /// The places of a die's dots on a square of three by three, for one to six.
  private static final List<List<Integer>> DICE =
      List.of(
          List.of(),
          List.of(4),
          List.of(2, 6),
          List.of(2, 4, 6),
          List.of(0, 2, 6, 8),
          List.of(0, 2, 4, 6, 8),
          List.of(0, 2, 3, 5, 6, 8));

  private Dots() {}

  static Picture draw(Inputs in) {
    int n = in.whole("n", 0, MOST);
    Drawing drawing = new Drawing();
    if (n == 0) {
      drawing.rectangle(0, 0, 4.0 * PITCH, 2.0 * PITCH, Fill.NONE, Stroke.FINE);
      return drawing.finish("Dots", "An empty box.");
    }
    return switch (in.choice("pattern", "dice", "line", "scattered")) {
      case "line" -> line(drawing, n);
      case "scattered" -> scattered(drawing, n, in.whole("seed", 0, Integer.MAX_VALUE, n));
      default -> dice(drawing, n);
    };
  }

  /// Up to six on one die; more in fives, as fingers show them.
  private static Picture dice(Drawing drawing, int n) {
    List<Integer> groups = new ArrayList<>();
    int left = n;
    while (left > 6 || (left == 6 && !groups.isEmpty())) {
      groups.add(5);
      left -= 5;
    }
    groups.add(left);
    double x = 0;
    for (int group : groups) {
      drawing.rectangle(x, 0, 3.0 * PITCH + 12, 3.0 * PITCH + 12, Fill.NONE, Stroke.FINE);
      for (int place : DICE.get(group)) {
        dot(
            drawing,
            x + 6 + (place % 3 + 0.5) * PITCH,
            6 + (Math.floorDiv(place, 3) + 0.5) * PITCH);
      }
      x += 3.0 * PITCH + 26;
    }
    return drawing.finish(
        "Dots", "Dots as on dice. " + String.join(" ", groups.stream().map(Dots::rows).toList()));
  }

  private static String rows(int group) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 3; row++) {
      int number = row;
      long dots = DICE.get(group).stream().filter(place -> place / 3 == number).count();
      if (dots > 0) {
        rows.add(String.join(" ", Collections.nCopies(Math.toIntExact(dots), "dot")));
      }
    }
    return "A box with rows: " + String.join("; ", rows) + ".";
  }

  private static Picture line(Drawing drawing, int n) {
    for (int i = 0; i < n; i++) {
      dot(drawing, i % 10 * PITCH, i / 10 * PITCH);
    }
    return drawing.finish("Dots", "Dots in a line: " + each(n));
  }

  /// One dot somewhere in each of some cells, so that none touch.
  private static Picture scattered(Drawing drawing, int n, int seed) {
    Draws draws = Draws.of(seed);
    int columns = Math.max(3, (int) Math.ceil(Math.sqrt(n * 1.6)) + 1);
    int rows = Math.max(2, (int) Math.ceil(1.25 * n / columns));
    List<Integer> cells = new ArrayList<>();
    for (int i = 0; i < columns * rows; i++) {
      cells.add(draws.between(0, cells.size()), i);
    }
    double pitch = PITCH + 10;
    for (int cell : cells.subList(0, n).stream().sorted().toList()) {
      dot(
          drawing,
          (cell % columns + 0.5) * pitch + draws.between(-8, 8),
          (Math.floorDiv(cell, columns) + 0.5) * pitch + draws.between(-8, 8));
    }
    drawing.rectangle(0, 0, columns * pitch, rows * pitch, Fill.NONE, Stroke.FINE);
    return drawing.finish("Dots", "Dots here and there: " + each(n));
  }

  private static String each(int n) {
    return String.join(", ", Collections.nCopies(n, "dot")) + ".";
  }

  private static void dot(Drawing drawing, double x, double y) {
    drawing.circle(x, y, RADIUS, Fill.SOLID, Stroke.FINE);
  }
}
