package keepup.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads a file of right and wrong answers: columns `learner,item,skills,correct[,time][,fold]` in
/// any order, others ignored; a learner's rows in time order.
final class LearnerFile {
  private static final int LONGEST_FIELD = 1 << 20;
  private static final int LONGEST_SHOWN = 60;

  /// One row.
  ///
  /// @param item `""` where the file names none
  /// @param correct `1` or `0`; `""` where it is not known yet
  /// @param seconds NaN where there is no time
  /// @param fold `""` where the file has none
  record Row(
      long line,
      String learner,
      String item,
      String skills,
      String correct,
      double seconds,
      String fold) {}

  /// Takes each row in turn.
  interface Taker {
    void take(Row row) throws BadInput, IOException;
  }

  private record Columns(
      char separator, int learner, int item, int skills, int correct, int time, int fold) {
    int most() {
      return Math.max(Math.max(learner, item), Math.max(skills, correct));
    }
  }

  private final Input input;
  private final Columns columns;
  private final boolean openAllowed;

  /// @param openAllowed whether `correct` may be blank, for a question that is not answered yet
  /// @throws BadInput if a column is missing
  LearnerFile(Input input, boolean openAllowed) throws BadInput, IOException {
    this.input = input;
    this.openAllowed = openAllowed;
    this.columns = columns();
  }

  boolean hasFolds() {
    return columns.fold() >= 0;
  }

  /// Gives every row to the taker, in file order; blank rows are passed over.
  ///
  /// @throws BadInput at the first row that is not of the form
  void forEach(Taker taker) throws BadInput, IOException {
    try (Reader reader = input.read();
        CsvReader<CsvRecord> records = csv(reader)) {
      Iterator<CsvRecord> iterator = records.iterator();
      long lastLine = 0;
      while (true) {
        CsvRecord record;
        try {
          if (!iterator.hasNext()) {
            return;
          }
          record = iterator.next();
        } catch (CsvParseException e) {
          throw fault(
              lastLine + 1,
              "A value here is far too long, or a quotation mark is opened and never closed.",
              "Maybe open the file in a spreadsheet and save it as CSV again.");
        }
        boolean heading = lastLine == 0;
        lastLine = record.getStartingLineNumber();
        if (!heading && record.getFields().stream().anyMatch(field -> !field.isBlank())) {
          taker.take(row(record));
        }
      }
    }
  }

  private Row row(CsvRecord record) throws BadInput {
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() <= columns.most()) {
      throw fault(
          line,
          "This row has %d values where the heading needs %d."
              .formatted(record.getFieldCount(), columns.most() + 1),
          "Maybe a comma is missing.");
    }
    String learner = field(record, columns.learner());
    String skills = field(record, columns.skills());
    String correct = field(record, columns.correct());
    if (learner.isEmpty()) {
      throw fault(line, "The learner is missing.", "Maybe fill it in, or take the row out.");
    }
    boolean isMark = correct.equals("1") || correct.equals("0");
    if (!isMark && !(openAllowed && correct.isEmpty())) {
      throw fault(
          line,
          "The mark in the column 'correct' is '%s'.".formatted(shortened(correct)),
          "Maybe 1 for right or 0 for not right.");
    }
    return new Row(
        line,
        learner,
        field(record, columns.item()),
        skills,
        correct,
        seconds(line, field(record, columns.time())),
        field(record, columns.fold()));
  }

  private static String field(CsvRecord record, int column) {
    return column < 0 || column >= record.getFieldCount() ? "" : record.getField(column).strip();
  }

  /// A number of seconds, or a date and time.
  private double seconds(long line, String written) throws BadInput {
    if (written.isEmpty()) {
      return Double.NaN;
    }
    try {
      double seconds = Double.parseDouble(written);
      if (Double.isFinite(seconds)) {
        return seconds;
      }
    } catch (NumberFormatException notANumber) {
      String iso = written.replace(' ', 'T');
      try {
        return OffsetDateTime.parse(iso).toEpochSecond();
      } catch (DateTimeException withoutOffset) {
        try {
          return LocalDateTime.parse(iso).toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException notATime) {
          // the one message below is for all of them
        }
      }
    }
    throw fault(
        line,
        "The time is '%s'.".formatted(shortened(written)),
        "Maybe a number of seconds, or a time such as 2026-01-31T09:30:00.");
  }

  private Columns columns() throws BadInput, IOException {
    String line;
    try (BufferedReader reader = new BufferedReader(withoutMark(input.read()))) {
      char[] start = new char[1 << 16];
      int read = Math.max(0, reader.read(start));
      line = new String(start, 0, read).split("[\r\n]", 2)[0];
    }
    char separator = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(line, candidate) > count(line, separator)) {
        separator = candidate;
      }
    }
    List<String> names = new ArrayList<>();
    for (String name : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
      names.add(name.replace("\"", "").strip().toLowerCase(Locale.ROOT));
    }
    return new Columns(
        separator,
        needed(names, "learner"),
        names.indexOf("item"),
        needed(names, "skills"),
        needed(names, "correct"),
        names.indexOf("time"),
        names.indexOf("fold"));
  }

  private int needed(List<String> names, String wanted) throws BadInput {
    int found = names.indexOf(wanted);
    if (found < 0 || names.lastIndexOf(wanted) != found) {
      throw fault(
          1,
          found < 0
              ? "There is no column '%s'; the heading is '%s'."
                  .formatted(wanted, shortened(String.join(",", names)))
              : "The column '%s' is there twice.".formatted(wanted),
          "Maybe begin the file with the line learner,item,skills,correct.");
    }
    return found;
  }

  private CsvReader<CsvRecord> csv(Reader reader) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(columns.separator())
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .detectBomHeader(false)
        .maxBufferSize(LONGEST_FIELD)
        .ofCsvRecord(withoutMark(reader));
  }

  /// Passes over a byte-order mark.
  private static Reader withoutMark(Reader reader) throws IOException {
    PushbackReader pushback = new PushbackReader(new BufferedReader(reader), 1);
    int first = pushback.read();
    if (first >= 0 && first != '\ufeff') {
      pushback.unread(first);
    }
    return pushback;
  }

  BadInput fault(long line, String message, String maybe) {
    return BadInput.at(input.name(), line, message, maybe);
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
