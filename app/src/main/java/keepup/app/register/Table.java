package keepup.app.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows of a register under its headings, in any order of columns, separated by commas,
/// semicolons or tabs.
///
/// @param columns where each known column is
/// @param rows those under the headings that hold anything
record Table(Map<Column, Integer> columns, List<Row> rows) {
  /// Larger than any school that Keep Up is for.
  static final int MOST_ROWS = 5_000;

  private static final int TITLE_LINES = 10; // some reports print a title above the headings
  private static final int ENOUGH_COLUMNS = 3;

  /// @param line of the file, from 1
  record Row(int line, List<String> cells) {}

  static Table of(String text) throws UnreadableFileException {
    Table best = null;
    for (char separator : new char[] {',', ';', '\t'}) {
      Table table = split(text, separator);
      if (best == null || table.columns.size() > best.columns.size()) {
        best = table;
      }
    }
    if (best == null || best.columns.size() < ENOUGH_COLUMNS) {
      throw new UnreadableFileException(
          "No line of headings was found: none of the first %d lines names a UPN, a surname and a date of birth."
              .formatted(TITLE_LINES),
          "Maybe switch on column headings where the report is exported.");
    }
    best.requireColumns();
    best.requireRows();
    return best;
  }

  private static Table split(String text, char separator) throws UnreadableFileException {
    var rows = new ArrayList<Row>();
    Map<Column, Integer> columns = Map.of();
    int seen = 0;
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        if (columns.isEmpty()) {
          if (++seen > TITLE_LINES) {
            break;
          }
          columns = headings(record.getFields());
        } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Row((int) record.getStartingLineNumber(), record.getFields()));
          if (rows.size() > MOST_ROWS * 20) {
            break;
          }
        }
      }
    } catch (CsvParseException fault) {
      if (columns.size() >= ENOUGH_COLUMNS) {
        throw new UnreadableFileException(
            "The rows stop making sense after line %d."
                .formatted(rows.isEmpty() ? 1 : rows.getLast().line()),
            "Maybe a quotation mark is missing; export the file again.");
      }
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return new Table(columns, rows);
  }

  private static Map<Column, Integer> headings(List<String> cells) {
    var columns = new EnumMap<Column, Integer>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      int place = i;
      Column.find(cells.get(i)).ifPresent(column -> columns.putIfAbsent(column, place));
    }
    return columns.size() < ENOUGH_COLUMNS ? Map.of() : columns;
  }

  private void requireColumns() throws UnreadableFileException {
    String missing =
        Stream.of(Column.values())
            .filter(column -> column.required() && !columns.containsKey(column))
            .map(Column::heading)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new UnreadableFileException(
          "This file has no column for: %s.".formatted(missing),
          "Maybe tick them where the report is exported; the order does not matter.");
    }
  }

  private void requireRows() throws UnreadableFileException {
    if (rows.isEmpty()) {
      throw new UnreadableFileException(
          "This file has headings and no children.", "Maybe the report was run for no class.");
    }
    if (rows.size() > MOST_ROWS) {
      throw new UnreadableFileException(
          "This file has %,d rows, and a register of one school has at most %,d."
              .formatted(rows.size(), MOST_ROWS),
          "Maybe it is of several schools, or of several years.");
    }
  }

  /// The cell of a row, without the spaces round it; "" where the file has no such column.
  String cell(Row row, Column column) {
    Integer place = columns.get(column);
    return place == null || place >= row.cells().size() ? "" : row.cells().get(place).strip();
  }
}
