package keepup.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads a file of answers: columns `pupil,question,answer` or `pupil,question,correct`, in any
/// order, others ignored.
final class AnswerFile {
  private static final int LONGEST_FIELD = 1 << 20;
  private static final Set<String> RIGHT = Set.of("1", "true", "yes", "y");
  private static final Set<String> WRONG = Set.of("0", "false", "no", "n");

  private final Input input;
  private final Columns columns;

  /// Takes each row in turn.
  interface Taker {
    void take(AnswerRow row) throws IOException;
  }

  private record Columns(
      char separator, int pupil, int question, int answer, int date, boolean marks) {
    int most() {
      return Math.max(pupil, Math.max(question, answer));
    }
  }

  /// @throws BadInput if a column is missing
  AnswerFile(Input input) throws BadInput, IOException {
    this.input = input;
    this.columns = columns(heading());
  }

  /// Whether the file holds marks in place of answers.
  boolean holdsMarks() {
    return columns.marks();
  }

  /// Gives every row to the taker, in file order; blank rows are passed over.
  ///
  /// @throws BadInput at the first row that is not of the form
  void forEach(Taker taker) throws BadInput, IOException {
    try (Reader reader = input.read();
        CsvReader<CsvRecord> records = csv(columns.separator(), reader)) {
      Iterator<CsvRecord> iterator = records.iterator();
      boolean heading = true;
      long lastLine = 1;
      while (true) {
        CsvRecord record;
        try {
          if (!iterator.hasNext()) {
            return;
          }
          record = iterator.next();
        } catch (CsvParseException e) {
          throw BadInput.at(
              input.name(),
              lastLine + 1,
              "A value here is far too long, or a quotation mark is opened and never closed.",
              "Maybe open the file in a spreadsheet and save it as CSV again.");
        }
        lastLine = record.getStartingLineNumber();
        if (heading) {
          heading = false;
        } else if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
          taker.take(row(record));
        }
      }
    }
  }

  private AnswerRow row(CsvRecord record) throws BadInput {
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() <= columns.most()) {
      throw BadInput.at(
          input.name(),
          line,
          "This row has %d values where the heading needs %d."
              .formatted(record.getFieldCount(), columns.most() + 1),
          "Maybe a comma is missing; an answer left blank still needs its comma.");
    }
    String pupil = record.getField(columns.pupil()).strip();
    String question = record.getField(columns.question()).strip();
    String answer = record.getField(columns.answer());
    if (pupil.isEmpty() || question.isEmpty()) {
      throw BadInput.at(
          input.name(),
          line,
          pupil.isEmpty() ? "The pupil is missing." : "The question is missing.",
          "Maybe fill it in, or take the row out.");
    }
    if (columns.marks()) {
      answer = mark(line, answer.strip().toLowerCase(Locale.ROOT));
    }
    String date =
        columns.date() >= 0 && columns.date() < record.getFieldCount()
            ? record.getField(columns.date())
            : "";
    return new AnswerRow(Math.toIntExact(line), pupil, question, answer, date);
  }

  private String mark(long line, String written) throws BadInput {
    if (RIGHT.contains(written) || WRONG.contains(written)) {
      return RIGHT.contains(written) ? "1" : "0";
    }
    throw BadInput.at(
        input.name(),
        line,
        "The mark in the column 'correct' is '%s'.".formatted(shortened(written)),
        "Maybe 1 for right or 0 for not right.");
  }

  private List<String> heading() throws IOException {
    try (BufferedReader reader = new BufferedReader(input.read())) {
      StringBuilder line = new StringBuilder();
      int c = reader.read();
      while (c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST_FIELD) {
        line.append((char) c);
        c = reader.read();
      }
      return List.of(line.toString());
    }
  }

  private Columns columns(List<String> firstLine) throws BadInput {
    String line = firstLine.getFirst();
    char separator = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(line, candidate) > count(line, separator)) {
        separator = candidate;
      }
    }
    List<String> names = new ArrayList<>();
    for (String name : line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)) {
      names.add(name.replace("\ufeff", "").replace("\"", "").strip().toLowerCase(Locale.ROOT));
    }
    boolean marks = !names.contains("answer") && names.contains("correct");
    return new Columns(
        separator,
        column(names, "pupil"),
        column(names, "question"),
        column(names, marks ? "correct" : "answer"),
        names.indexOf("date"),
        marks);
  }

  private int column(List<String> names, String wanted) throws BadInput {
    int found = names.indexOf(wanted);
    if (found < 0) {
      throw BadInput.at(
          input.name(),
          1,
          "There is no column '%s'; the heading is '%s'."
              .formatted(wanted, shortened(String.join(",", names))),
          "Maybe begin the file with the line pupil,question,answer.");
    }
    if (names.lastIndexOf(wanted) != found) {
      throw BadInput.at(
          input.name(),
          1,
          "The column '%s' is there twice.".formatted(wanted),
          "Maybe give one of them another name.");
    }
    return found;
  }

  private static CsvReader<CsvRecord> csv(char separator, Reader reader) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .detectBomHeader(false)
        .maxBufferSize(LONGEST_FIELD)
        .ofCsvRecord(withoutMark(reader));
  }

  /// Passes over a byte-order mark.
  private static Reader withoutMark(Reader reader) {
    java.io.PushbackReader pushback = new java.io.PushbackReader(new BufferedReader(reader), 1);
    try {
      int first = pushback.read();
      if (first >= 0 && first != '\ufeff') {
        pushback.unread(first);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return pushback;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
