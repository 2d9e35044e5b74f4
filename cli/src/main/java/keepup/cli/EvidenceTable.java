package keepup.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A table that a person gave as CSV: any columns, `,`, `;` or tabs between them.
final class EvidenceTable {
  private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", ".", "-");

  private final Input input;
  private final char separator;
  private final List<String> names;

  /// A row and where it stands.
  record Row(EvidenceTable table, long line, List<String> values) {
    /// `""` where the row is too short, or the column is below nought.
    String text(int column) {
      return column < 0 || column >= values.size() ? "" : values.get(column).strip();
    }

    /// NaN where it is missing.
    double number(int column) throws BadInput {
      String text = text(column);
      if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
        return Double.NaN;
      }
      try {
        double number = Double.parseDouble(text);
        if (Double.isFinite(number) && !text.matches(".*[dDfFxX]$")) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        // the one message below is for all of them
      }
      throw fault(
          "The value in the column '%s' is '%s'.".formatted(table.names.get(column), text),
          "Maybe a number, or leave it empty where it is missing.");
    }

    /// A number that must be there.
    double needed(int column) throws BadInput {
      double number = number(column);
      if (Double.isNaN(number)) {
        throw fault(
            "The value in the column '%s' is missing.".formatted(table.names.get(column)),
            "Maybe fill it in, or take the row out.");
      }
      return number;
    }

    BadInput fault(String message, String maybe) {
      return BadInput.at(table.input.name(), line, message, maybe);
    }
  }

  /// Takes each row in turn.
  interface Taker {
    void take(Row row) throws BadInput;
  }

  EvidenceTable(Input input) throws BadInput, IOException {
    this.input = input;
    char[] start = new char[1 << 16];
    String line;
    try (Reader reader = withoutMark(input.read())) {
      int read = Math.max(0, reader.read(start));
      line = new String(start, 0, read).split("[\r\n]", 2)[0];
    }
    char most = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(line, candidate) > count(line, most)) {
        most = candidate;
      }
    }
    separator = most;
    names = new ArrayList<>();
    try (Reader reader = input.read();
        CsvReader<CsvRecord> records = csv(reader)) {
      Iterator<CsvRecord> iterator = records.iterator();
      if (iterator.hasNext()) {
        iterator.next().getFields().forEach(name -> names.add(name.strip()));
      }
    } catch (CsvParseException e) {
      throw damaged(1);
    }
    if (names.isEmpty()) {
      throw BadInput.at(
          input.name(), 1, "The file is empty.", "Maybe begin it with a line of column names.");
    }
  }

  /// Where a column is, whatever its case; -1 where there is none.
  int find(String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name.strip())) {
        return i;
      }
    }
    return -1;
  }

  int column(String name) throws BadInput {
    int found = find(name);
    if (found < 0) {
      throw BadInput.at(
          input.name(),
          1,
          "There is no column '%s'; the columns are %s.".formatted(name, String.join(", ", names)),
          "Maybe check the name.");
    }
    return found;
  }

  int width() {
    return names.size();
  }

  String name(int column) {
    return names.get(column);
  }

  BadInput fault(String message, String maybe) {
    return BadInput.at(input.name(), 1, message, maybe);
  }

  /// Gives every row that is not blank to the taker, in file order.
  void forEach(Taker taker) throws BadInput, IOException {
    long last = 0;
    try (Reader reader = input.read();
        CsvReader<CsvRecord> records = csv(reader)) {
      Iterator<CsvRecord> iterator = records.iterator();
      while (iterator.hasNext()) {
        CsvRecord record = iterator.next();
        boolean heading = last == 0;
        last = record.getStartingLineNumber();
        if (!heading && record.getFields().stream().anyMatch(field -> !field.isBlank())) {
          taker.take(new Row(this, last, record.getFields()));
        }
      }
    } catch (CsvParseException e) {
      throw damaged(last + 1);
    }
  }

  private BadInput damaged(long line) {
    return BadInput.at(
        input.name(),
        line,
        "A quotation mark is opened and never closed, or a value is far too long.",
        "Maybe open the file in a spreadsheet and save it as CSV again.");
  }

  private CsvReader<CsvRecord> csv(Reader reader) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .detectBomHeader(false)
        .ofCsvRecord(withoutMark(reader));
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    PushbackReader pushback = new PushbackReader(new BufferedReader(reader), 1);
    int first = pushback.read();
    if (first >= 0 && first != '\ufeff') {
      pushback.unread(first);
    }
    return pushback;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
