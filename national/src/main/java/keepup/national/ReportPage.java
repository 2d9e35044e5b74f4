package keepup.national;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The report as one page that leans on no other file and is XML too: for a screen, for a printer
/// and for making a PDF. Every figure is a link to the note that says how it was made.
public final class ReportPage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  static final String LIMITS_TITLE = "What this cannot say";
  static final String LIMITS =
      """
      Schools chose to take part: they are not a random sample, and other schools may differ.
      What schools find hard is what those who answered said.
      An effect is what a test given soon after showed, not what lasts.
      No record holds a child’s name or number, and none was read.
      """;

  private static final String STYLE =
      """
      @page { size: A4; margin: 16mm 14mm; @bottom-right { content: counter(page); font: 9pt 'Atkinson Hyperlegible'; } }
      body { font: 1.05rem/1.5 'Atkinson Hyperlegible', sans-serif; max-width: 62rem; margin: 0 auto; padding: 1rem; color: #222; background: #fff; }
      h1 { line-height: 1.2; } h2 { margin-top: 2rem; } a { color: #0b4f8a; }
      table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
      th, td { border: 1px solid #999; padding: .25rem .5rem; text-align: left; vertical-align: top; }
      td.figure { white-space: nowrap; }
      caption { text-align: left; padding: .25rem 0; font-weight: bold; }
      pre { white-space: pre-wrap; font-size: .85rem; border-left: 3px solid #999; padding-left: .75rem; }
      code { word-wrap: break-word; }
      .wide { overflow-x: auto; } svg { max-width: 100%; }
      @media screen and (max-width: 40rem) {
        body { font-size: 1rem; } table, caption, tbody, tr, td, tr th { display: block; width: auto; } thead { display: none; }
        tr { border-bottom: 2px solid #999; padding: .25rem 0; } th, td { border: 0; padding: .1rem 0; }
        td::before { content: attr(data-label) " \\b7  "; font-weight: bold; } }
      @media screen and (prefers-color-scheme: dark) { body { color: #eee; background: #151515; } a { color: #9cf; } }
      @media print {
        body { max-width: none; font-size: 9.5pt; padding: 0; } a { color: #000; text-decoration: none; border-bottom: 1px dotted #666; }
        h2, h3 { page-break-after: avoid; } tr, li { page-break-inside: avoid; } h2 { margin-top: 6mm; } table { page-break-inside: auto; }
        pre { font-family: 'Atkinson Hyperlegible'; } table { font-size: 8.5pt; } th, td { padding: 1mm 1.5mm; } pre { font-size: 7.5pt; } }
      """;

  private final Picture picture;
  private final StringBuilder html = new StringBuilder();

  private ReportPage(Picture picture) {
    this.picture = picture;
  }

  public static String html(Picture picture) {
    return new ReportPage(picture).write();
  }

  private String write() {
    String title = "Keeping up in mathematics: the national picture";
    html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        .append(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n");
    element("h1", title);
    element(
        "p",
        "%s. Every figure that is a link opens how it was made."
            .formatted(picture.date().format(DAY)));
    picture.sections().forEach(this::section);
    element("h2", LIMITS_TITLE);
    list(LIMITS.lines().toList());
    notes();
    html.append("</main>\n</body>\n</html>\n");
    return html.toString();
  }

  private void section(Section section) {
    element("h2", section.title());
    section.before().forEach(text -> element("p", text));
    section.tables().forEach(this::table);
    section.after().forEach(text -> element("p", text));
  }

  private void notes() {
    html.append("<div class=\"notes\">\n");
    element("h2", "How each figure was made");
    Set<String> questions = new LinkedHashSet<>();
    for (Section section : picture.sections()) {
      for (Note note : section.notes()) {
        note(note);
        questions.addAll(note.questions());
      }
    }
    element("h2", "The questions that were asked of the records");
    for (String question : questions) {
      anchored("h3", question, "question-" + question);
      element("pre", Sql.read(question));
    }
    anchored("h2", "The records", "records");
    element(
        "p",
        "Read on %s by %s. A file’s SHA-256 says whether somebody else’s is the same."
            .formatted(picture.date().format(DAY), picture.engine()));
    table(files());
    html.append("</div>\n");
  }

  private void note(Note note) {
    anchored("h3", note.title(), note.id());
    note.sentences().forEach(text -> element("p", text));
    html.append("<p>Asked of <a href=\"#records\">the records</a> of ")
        .append(picture.date().format(DAY))
        .append(": ");
    for (String question : note.questions()) {
      html.append("<a href=\"#question-").append(question).append("\">").append(question);
      html.append("</a> ");
    }
    html.append("</p>\n");
    note.tables().forEach(this::table);
    html.append(note.picture().replace("\"sans-serif\"", "\"Atkinson Hyperlegible, sans-serif\""));
  }

  private Table files() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Records.Kept kept : picture.files()) {
      rows.add(
          List.of(
              Cell.words(kept.file().name()),
              Cell.of("%,d".formatted(kept.lines()), "", "", (double) kept.lines()),
              Cell.words(kept.about()),
              Cell.words(kept.file().sha256())));
    }
    return new Table("The files", List.of("File", "Lines", "What a line is", "SHA-256"), rows);
  }

  private void table(Table table) {
    html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .append(escaped(table.caption()))
        .append("\">\n<table role=\"table\">\n");
    element("caption", table.caption());
    html.append("<thead><tr role=\"row\">");
    table
        .head()
        .forEach(cell -> html.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (List<Cell> row : table.rows()) {
      html.append("<tr role=\"row\"><th scope=\"row\">")
          .append(cell(row.getFirst()))
          .append("</th>");
      for (int i = 1; i < row.size(); i++) {
        html.append(row.get(i).figures().isEmpty() ? "<td" : "<td class=\"figure\"")
            .append(" role=\"cell\" data-label=\"")
            .append(escaped(table.head().get(i)))
            .append("\">")
            .append(cell(row.get(i)))
            .append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n</div>\n");
  }

  private static String cell(Cell cell) {
    return cell.note().isEmpty()
        ? escaped(cell.shown())
        : "<a href=\"#%s\">%s</a>".formatted(cell.note(), escaped(cell.shown()));
  }

  private void list(List<String> items) {
    html.append("<ul>\n");
    items.forEach(item -> element("li", item));
    html.append("</ul>\n");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name).append(">\n");
  }

  private void anchored(String name, String text, String id) {
    html.append('<').append(name).append(" id=\"").append(id).append("\">").append(escaped(text));
    html.append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
