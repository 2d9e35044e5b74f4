package keepup.app.national;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import keepup.app.national.NationalReport.Cell;
import keepup.app.national.NationalReport.Part;
import keepup.app.national.NationalReport.Question;
import keepup.app.national.NationalReport.Source;
import keepup.app.national.NationalReport.Table;

/// Reads the lines of a report. Everything in it is text, and is shown as text.
final class ReportReader {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final List<Part> parts = new ArrayList<>();
  private final List<Part> notes = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Source> files = new ArrayList<>();
  private String day = "";
  private String engine = "";
  private Part current = part("", "");

  private ReportReader() {}

  /// @throws IOException if it cannot be read, or a line is none of a report
  /// @throws java.time.DateTimeException if its day is none
  static NationalReport read(Reader lines) throws IOException {
    ReportReader reader = new ReportReader();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(lines)) {
      for (CsvRecord line : csv) {
        reader.take(line.getFields());
      }
    } catch (IndexOutOfBoundsException | java.util.NoSuchElementException e) {
      throw new IOException("A line of the report is shorter than it should be.", e);
    }
    return new NationalReport(
        reader.day,
        reader.engine,
        List.copyOf(reader.parts),
        List.copyOf(reader.notes),
        List.copyOf(reader.questions),
        List.copyOf(reader.files));
  }

  private static Part part(String id, String title) {
    return new Part(
        id, title, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private void take(List<String> line) throws IOException {
    List<String> rest = line.subList(1, line.size());
    switch (line.getFirst()) {
      case "made" -> {
        day = LocalDate.parse(rest.getFirst()).format(DAY);
        engine = rest.get(1);
      }
      case "section" -> {
        current = part("", rest.getFirst());
        parts.add(current);
      }
      case "note" -> {
        current = part(rest.getFirst(), rest.get(1));
        notes.add(current);
      }
      case "text" -> current.texts().add(rest.getFirst());
      case "after" -> current.after().add(rest.getFirst());
      case "asked" -> current.asked().addAll(rest);
      case "table" ->
          current.tables().add(new Table(rest.getFirst(), new ArrayList<>(), new ArrayList<>()));
      case "head" -> current.tables().getLast().head().addAll(rest);
      case "row" -> row(rest);
      case "question" -> questions.add(new Question(rest.getFirst(), rest.get(1)));
      case "file" -> files.add(new Source(rest.get(0), rest.get(1), rest.get(2), rest.get(3)));
      default ->
          throw new IOException("'%s' begins no line of a report.".formatted(line.getFirst()));
    }
  }

  private void row(List<String> fields) throws IOException {
    Table table = current.tables().getLast();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i + 1 < fields.size(); i += 2) {
      cells.add(new Cell(fields.get(i), fields.get(i + 1)));
    }
    if (cells.size() != table.head().size()) {
      throw new IOException("A row of '%s' has not all its cells.".formatted(table.caption()));
    }
    table.rows().add(cells);
  }
}
