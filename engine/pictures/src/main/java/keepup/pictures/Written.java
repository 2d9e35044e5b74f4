package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A written method on squared paper at one moment: digits in squares, and the small marks of
/// exchanging. Squares are counted from the right, rows from the top, both from 0.
final class Written {
  static final double CELL = 36;
  private static final int DIGIT = 24;
  private static final int SMALL = 14;

  private record Place(int row, int column) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return row == other.row
          ? Integer.compare(other.column, column)
          : Integer.compare(row, other.row);
    }
  }

  private final int columns;
  private final Map<Place, String> digits = new TreeMap<>();
  private final Map<Place, String> over = new TreeMap<>();
  private final Map<Place, String> before = new TreeMap<>();
  private final List<Place> crossed = new ArrayList<>();
  private final Map<Integer, Stroke> rules = new TreeMap<>();
  private final Map<Integer, String> carried = new TreeMap<>();
  private Optional<Integer> bracket = Optional.empty();
  private int rows;

  Written(int columns) {
    this.columns = columns;
  }

  Written(Written other) {
    this(other.columns);
    digits.putAll(other.digits);
    over.putAll(other.over);
    before.putAll(other.before);
    crossed.addAll(other.crossed);
    rules.putAll(other.rules);
    carried.putAll(other.carried);
    bracket = other.bracket;
    rows = other.rows;
  }

  /// Makes sure that there are so many rows.
  void rows(int count) {
    rows = Math.max(rows, count);
  }

  void put(int row, int column, String text) {
    digits.put(new Place(row, column), text);
    rows(row + 1);
  }

  /// A number with its last digit in a square.
  void number(int row, int column, long number) {
    String text = Long.toString(number);
    for (int i = 0; i < text.length(); i++) {
      put(row, column + text.length() - 1 - i, text.substring(i, i + 1));
    }
  }

  /// Crosses a digit out and writes what is left of it above.
  void cross(int row, int column, String left) {
    Place place = new Place(row, column);
    if (!crossed.contains(place)) {
      crossed.add(place);
    }
    over.put(place, left);
    before.remove(place);
  }

  /// A small digit before one: a ten that has come, or what was carried.
  void before(int row, int column, String small) {
    before.put(new Place(row, column), small);
    rows(row + 1);
  }

  boolean isCrossed(int row, int column) {
    return crossed.contains(new Place(row, column));
  }

  /// A small carried digit under the last row.
  void carry(int column, String small) {
    carried.put(column, small);
  }

  /// A bold line above a row.
  void rule(int row) {
    rules.put(row, Stroke.BOLD);
  }

  /// The line of a division over this row, to the left of this square.
  void bracket(int column) {
    bracket = Optional.of(column);
  }

  Drawing draw() {
    Drawing drawing = new Drawing();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        drawing.rectangle(left(column), row * CELL, CELL, CELL, Fill.NONE, Stroke.HAIR);
      }
    }
    drawing.room(0, over.isEmpty() ? 0 : -22, 1, 1);
    digits.forEach((place, text) ->
        drawing.text(
            left(place.column) + CELL / 2 + (before.containsKey(place) ? 4 : 0),
            place.row * CELL + 27,
            DIGIT,
            text));
    over.forEach((place, text) ->
        drawing.boldText(left(place.column) + CELL / 2, place.row * CELL - 5, SMALL + 2, text));
    before.forEach((place, text) ->
        drawing.boldText(left(place.column) + 6.5, place.row * CELL + 14, SMALL, text));
    for (Place place : crossed) {
      double x = left(place.column) + CELL / 2;
      drawing.line(x - 11, place.row * CELL + 31, x + 11, place.row * CELL + 6, Stroke.BOLD);
    }
    rules.forEach((row, stroke) -> drawing.line(0, row * CELL, columns * CELL, row * CELL, stroke));
    bracket.ifPresent(column -> {
      double x = left(column) + CELL;
      drawing.line(x - CELL, CELL, columns * CELL, CELL, Stroke.BOLD);
      drawing.line(x - CELL, CELL, x - CELL, 2 * CELL, Stroke.BOLD);
    });
    carried.forEach(
        (column, text) -> drawing.boldText(left(column) + CELL / 2, rows * CELL + 17, SMALL, text));
    return drawing;
  }

  private double left(int column) {
    return (columns - 1 - column) * CELL;
  }

  /// What is written, row by row.
  String said() {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<String> line = new ArrayList<>();
      for (int column = columns - 1; column >= 0; column--) {
        Place place = new Place(row, column);
        String text = digits.getOrDefault(place, "");
        if (before.containsKey(place)) {
          text = "small " + before.get(place) + (text.isEmpty() ? "" : " before ") + text;
        }
        if (crossed.contains(place)) {
          text += " crossed out with " + over.get(place) + " above";
        }
        if (!text.isEmpty()) {
          line.add(text);
        }
      }
      if (!line.isEmpty()) {
        lines.add(String.join(", ", line));
      }
    }
    carried.forEach((_, text) -> lines.add("small " + text + " under the line"));
    return "Row by row: " + String.join("; ", lines) + ".";
  }

  Picture picture() {
    return draw().finish("Written method", said());
  }
}
