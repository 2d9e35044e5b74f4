package keepup.national;

import java.util.Map;
import java.util.TreeMap;

/// What a place of a table shows, and the figures behind it.
///
/// @param shown words
/// @param note the id of the note that says how it was made, or `""` for plain words
/// @param figures by id, as exact as they were made
record Cell(String shown, String note, Map<String, Double> figures) {
  Cell {
    figures = new TreeMap<>(figures);
  }

  static Cell words(String shown) {
    return new Cell(shown, "", Map.of());
  }

  static Cell of(String shown, String note, String id, double value) {
    return new Cell(shown, note, Map.of(id, value));
  }

  static Cell count(long value, String note, String id) {
    return of("%,d".formatted(value), note, id, (double) value);
  }

  static Cell effect(double value, String note, String id) {
    return of(number(value), note, id, value);
  }

  static Cell range(double low, double high, String note, String id) {
    return new Cell(
        number(low) + " to " + number(high), note, Map.of(id + "/low", low, id + "/high", high));
  }

  static String number(double value) {
    String text = "%.2f".formatted(Math.abs(value));
    return value < 0 && !text.equals("0.00") ? "−" + text : text;
  }
}
