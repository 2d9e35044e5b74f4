package keepup.national;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The report as lines of CSV that another program can show in its own way: the first field of a
/// line says what it is.
///
/// `made` day, engine · `section` title · `text` a sentence · `after` a sentence below the tables ·
/// `table` caption · `head` titles · `row` shown and note, by turns · `note` id, title · `question`
/// name, its SQL · `file` name, lines, what a line is, SHA-256. Text and tables belong to the
/// section or note above them; `asked` names the questions of a note.
final class ReportLines {
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv;

  private ReportLines() {
    csv = CsvWriter.builder().build(text);
  }

  static String text(Picture picture) throws IOException {
    ReportLines lines = new ReportLines();
    lines.write(picture);
    lines.csv.close();
    return lines.text.toString();
  }

  private void write(Picture picture) {
    csv.writeRecord("made", picture.date().toString(), picture.engine());
    for (Section section : picture.sections()) {
      csv.writeRecord("section", section.title());
      section.before().forEach(sentence -> csv.writeRecord("text", sentence));
      section.tables().forEach(this::table);
      section.after().forEach(sentence -> csv.writeRecord("after", sentence));
    }
    csv.writeRecord("section", ReportPage.LIMITS_TITLE);
    ReportPage.LIMITS.lines().forEach(sentence -> csv.writeRecord("text", sentence));
    Set<String> questions = new LinkedHashSet<>();
    for (Section section : picture.sections()) {
      for (Note note : section.notes()) {
        csv.writeRecord("note", note.id(), note.title());
        note.sentences().forEach(sentence -> csv.writeRecord("text", sentence));
        csv.writeRecord(with("asked", note.questions()));
        note.tables().forEach(this::table);
        questions.addAll(note.questions());
      }
    }
    questions.forEach(question -> csv.writeRecord("question", question, Sql.read(question)));
    for (Records.Kept kept : picture.files()) {
      csv.writeRecord(
          "file",
          kept.file().name(),
          "%,d".formatted(kept.lines()),
          kept.about(),
          kept.file().sha256());
    }
  }

  private void table(Table table) {
    csv.writeRecord("table", table.caption());
    csv.writeRecord(with("head", table.head()));
    for (List<Cell> row : table.rows()) {
      List<String> fields = new ArrayList<>();
      row.forEach(cell -> fields.addAll(List.of(cell.shown(), cell.note())));
      csv.writeRecord(with("row", fields));
    }
  }

  private static List<String> with(String first, List<String> rest) {
    List<String> fields = new ArrayList<>(List.of(first));
    fields.addAll(rest);
    return fields;
  }
}
