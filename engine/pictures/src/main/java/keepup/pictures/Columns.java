package keepup.pictures;

import java.util.List;
import keepup.maths.ColumnAddition;
import keepup.maths.Digits;
import keepup.maths.Operation;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A calculation set out in columns on squared paper.
///
/// Worked subtraction: a digit that gave ten is crossed out with what is left above it, a digit
/// that only received ten has a small 1 before it. Worked addition: small carried digits under the
/// line.
final class Columns {
  private static final int CELL = 40;
  private static final int MARGIN = 10;
  private static final int ABOVE = 30;
  private static final int SMALL = 15;
  private static final int DIGIT = 26;

  private Columns() {}

  static Picture draw(
      long first, Operation operation, long second, Showing showing, String prefix) {
    boolean adds = operation == Operation.ADD;
    long answer = adds ? first + second : first - second;
    boolean worked = showing == Showing.WORKED;
    int places =
        Math.max(
            new Digits(Math.max(first, second)).length(), new Digits(adds ? answer : 0).length());
    double right = MARGIN + (places + 1) * CELL;
    Drawing drawing = new Drawing(prefix);
    double top = MARGIN + ABOVE;
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column <= places; column++) {
        drawing.rectangle(
            MARGIN + column * CELL, top + row * CELL, CELL, CELL, Fill.NONE, Stroke.FINE);
      }
    }
    number(drawing, first, right, top);
    number(drawing, second, right, top + CELL);
    drawing.text(MARGIN + CELL / 2.0, top + CELL + 29, DIGIT, operation.display());
    drawing.line(MARGIN, top + 2 * CELL, right, top + 2 * CELL, Stroke.BOLD);
    drawing.line(MARGIN, top + 3 * CELL, right, top + 3 * CELL, Stroke.BOLD);
    if (worked) {
      number(drawing, answer, right, top + 2 * CELL);
      if (adds) {
        carries(drawing, first, second, right, top + 3 * CELL);
      } else {
        exchanges(drawing, first, second, right, top);
      }
    }
    return drawing.finish(
        "Columns",
        "%d %s %d set out in columns%s."
            .formatted(
                first,
                operation.display(),
                second,
                worked ? ", worked: the answer is " + answer : ""),
        right + MARGIN,
        top + 3 * CELL + ABOVE);
  }

  private static double middle(double right, int place) {
    return right - (place + 0.5) * CELL;
  }

  private static void number(Drawing drawing, long number, double right, double top) {
    Digits digits = new Digits(number);
    for (int place = 0; place < digits.length(); place++) {
      drawing.text(middle(right, place), top + 29, DIGIT, Integer.toString(digits.at(place)));
    }
  }

  private static void carries(Drawing drawing, long first, long second, double right, double foot) {
    boolean[] carry = ColumnAddition.of(first, second).carryAt();
    for (int place = 0; place < carry.length; place++) {
      if (carry[place]) {
        drawing.text(middle(right, place + 1), foot + 20, SMALL, "1");
      }
    }
  }

  private static void exchanges(
      Drawing drawing, long first, long second, double right, double top) {
    List<Exchanges.Exchange> exchanges = Exchanges.list(first, second);
    if (exchanges.isEmpty()) {
      return;
    }
    List<Integer> counts = exchanges.getLast().counts();
    for (int place = 0; place < counts.size(); place++) {
      int at = place;
      int before = new Digits(first).at(place);
      boolean gave = exchanges.stream().anyMatch(exchange -> exchange.from() == at);
      double x = middle(right, place);
      if (gave) {
        drawing.line(x - 11, top + 33, x + 11, top + 7, Stroke.PLAIN);
        drawing.text(x, top - 7, SMALL + 2, Integer.toString(counts.get(place)));
      } else if (counts.get(place) > before) {
        drawing.text(x - 12, top + 18, SMALL, "1");
      }
    }
  }
}
