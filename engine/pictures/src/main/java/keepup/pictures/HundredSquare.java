package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A hundred numbers in rows of ten; some shaded, some left empty.
final class HundredSquare {
  private static final double CELL = 36;
  private static final int SIDE = 10;
  private static final int NUMBERS = 100;

  private HundredSquare() {}

  static Picture draw(Inputs in) {
    int from = in.whole("from", 0, 901, 1);
    int to = from + NUMBERS - 1;
    List<Integer> shaded = in.has("shade") ? in.wholes("shade", from, to) : List.of();
    List<Integer> hidden = in.has("hide") ? in.wholes("hide", from, to) : List.of();
    int multiples = in.whole("multiples", 0, NUMBERS, 0);
    Drawing drawing = new Drawing();
    for (int i = 0; i < NUMBERS; i++) {
      int n = from + i;
      double x = i % SIDE * CELL;
      double y = Math.floorDiv(i, SIDE) * CELL;
      boolean lit = shaded.contains(n) || (multiples > 0 && n % multiples == 0 && n > 0);
      drawing.rectangle(x, y, CELL, CELL, lit ? Fill.SHADED : Fill.NONE, Stroke.FINE);
      if (!hidden.contains(n)) {
        drawing.text(x + CELL / 2, y + CELL / 2 + 5.5, n > 999 ? 13 : 15, Integer.toString(n));
      }
    }
    drawing.rectangle(0, 0, SIDE * CELL, SIDE * CELL, Fill.NONE, Stroke.BOLD);
    return drawing.finish("Hundred square", description(from, to, shaded, hidden, multiples));
  }

  private static String description(
      int from, int to, List<Integer> shaded, List<Integer> hidden, int multiples) {
    StringBuilder said =
        new StringBuilder("The numbers from %d to %d in rows of ten.".formatted(from, to));
    List<String> lit =
        IntStream.rangeClosed(from, to)
            .filter(n -> shaded.contains(n) || (multiples > 0 && n > 0 && n % multiples == 0))
            .mapToObj(Integer::toString)
            .toList();
    if (!lit.isEmpty()) {
      said.append(" Shaded: ").append(Numbers.and(lit)).append('.');
    }
    List<String> empty = new ArrayList<>();
    for (int n : hidden.stream().sorted().distinct().toList()) {
      int along = n - from;
      empty.add("row %d place %d".formatted(along / SIDE + 1, along % SIDE + 1));
    }
    if (!empty.isEmpty()) {
      said.append(" Empty squares: ").append(Numbers.and(empty)).append('.');
    }
    return said.toString();
  }
}
