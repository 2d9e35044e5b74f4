package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Operation;
import keepup.pictures.Drawing.Stroke;

/// A number line with jumps, wide enough for every number: order is kept, scale is not.
public final class NumberLine {
  private static final int MARGIN = 44;
  private static final int LINE = 92;
  private static final double NARROWEST = 74;
  private static final double WIDEST = 150;

  private NumberLine() {}

  /// The jumps of an addition or a subtraction, through the next whole ten: tens first, then to the
  /// ten, then the rest.
  static Picture draw(
      long first, Operation operation, long second, Showing showing, String prefix) {
    long way = operation == Operation.ADD ? 1 : -1;
    List<Long> jumps = new ArrayList<>();
    long tens = second / 10 * 10;
    long ones = second % 10;
    if (tens > 0) {
      jumps.add(way * tens);
    }
    long afterTens = first + way * tens;
    long toTen = Math.floorMod(-way * afterTens, 10L);
    if (toTen > 0 && ones > toTen) {
      jumps.add(way * toTen);
      jumps.add(way * (ones - toTen));
    } else if (ones > 0) {
      jumps.add(way * ones);
    }
    return jumps(first, jumps, showing, prefix);
  }

  /// Counting up from the smaller number to the larger: to the next ten, to the next hundred where
  /// there is one between, and on.
  ///
  /// @throws IllegalArgumentException if the first number is not the smaller, or the prefix is
  ///   wrong
  public static Picture countUp(long smaller, long larger, Showing showing, String prefix) {
    if (smaller < 0 || larger <= smaller) {
      throw new IllegalArgumentException(
          "The numbers %d and %d must be zero or more, the smaller first."
              .formatted(smaller, larger));
    }
    List<Long> jumps = new ArrayList<>();
    long at = smaller;
    for (long unit = 10; unit <= 1000; unit *= 10) {
      long next = (at + unit - 1) / unit * unit;
      if (next > at && next < larger) {
        jumps.add(next - at);
        at = next;
      }
    }
    jumps.add(larger - at);
    return jumps(smaller, jumps, showing, prefix);
  }

  /// Jumps from a start. To do: the first number is written, the jumps and the other numbers are
  /// empty boxes, so a child writes both.
  ///
  /// @param jumps each forwards where positive and back where negative, all the same way
  /// @throws IllegalArgumentException if there is no jump, or they go different ways
  public static Picture jumps(long start, List<Long> jumps, Showing showing, String prefix) {
    if (jumps.isEmpty() || jumps.stream().map(Long::signum).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "The jumps %s must be one or more, all forwards or all back.".formatted(jumps));
    }
    boolean worked = showing == Showing.WORKED;
    boolean back = jumps.getFirst() < 0;
    Drawing drawing = new Drawing(prefix);
    double longest = jumps.stream().mapToLong(Math::abs).max().orElse(1);
    double[] widths =
        jumps.stream()
            .mapToDouble(
                jump -> NARROWEST + (WIDEST - NARROWEST) * Math.sqrt(Math.abs(jump) / longest))
            .toArray();
    double length = java.util.Arrays.stream(widths).sum();
    double width = length + 2 * MARGIN;
    drawing.line(8, LINE, width - 8, LINE, Stroke.PLAIN);
    double x = back ? width - MARGIN : MARGIN;
    long at = start;
    mark(drawing, x, Long.toString(at));
    for (int i = 0; i < widths.length; i++) {
      double next = x + (back ? -widths[i] : widths[i]);
      long jump = jumps.get(i);
      at += jump;
      drawing.arch(x, next, LINE, 36, Stroke.PLAIN);
      String label = (back ? "−" : "+") + (worked ? Long.toString(Math.abs(jump)) : " __");
      drawing.text((x + next) / 2, LINE - 50, Drawing.TEXT, label);
      mark(drawing, next, worked ? Long.toString(at) : "");
      x = next;
    }
    return drawing.finish(
        "Number line",
        worked ? workedWords(start, jumps) : toDoWords(start, jumps.size(), back),
        width,
        LINE + 44);
  }

  private static void mark(Drawing drawing, double x, String label) {
    drawing.line(x, LINE - 7, x, LINE + 7, Stroke.PLAIN);
    if (label.isEmpty()) {
      drawing.rectangle(x - 21, LINE + 12, 42, 27, Drawing.Fill.NONE, Stroke.FINE);
    } else {
      drawing.text(x, LINE + 32, Drawing.TEXT, label);
    }
  }

  private static String workedWords(long start, List<Long> jumps) {
    StringBuilder words = new StringBuilder("From " + start);
    long at = start;
    for (long jump : jumps) {
      at += jump;
      words.append(jump < 0 ? ", back " : ", on ").append(Math.abs(jump)).append(" to ").append(at);
    }
    return words.append('.').toString();
  }

  private static String toDoWords(long start, int jumps, boolean back) {
    return "A number line from %d with %s to fill in, going %s."
        .formatted(start, jumps == 1 ? "one jump" : jumps + " jumps", back ? "back" : "on");
  }
}
