package keepup.app.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import keepup.app.office.EveryChild.Kept;
import keepup.app.office.WholeFile.Rows;
import keepup.content.Curriculum;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything that is kept of a child as one ZIP: a page to read, every row as JSON, and each table
/// as CSV (UK GDPR, article 15).
@Component
class FileOfChild {
  private static final List<String> SEEN = List.of("at", "action", "by");

  /// Tells a spreadsheet that the text is UTF-8.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final WholeFile whole;
  private final Curriculum curriculum;
  private final TemplateEngine templates;
  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  FileOfChild(WholeFile whole, Curriculum curriculum, TemplateEngine templates) {
    this.whole = whole;
    this.curriculum = curriculum;
    this.templates = templates;
  }

  /// A table as a person reads it.
  record Sheet(String title, List<String> columns, List<List<String>> rows) {}

  byte[] make(Kept child, String school, LocalDate today) {
    List<Rows> tables = whole.list(child.id());
    List<Map<String, Object>> seen = whole.listSeen(child.id());
    try (var bytes = new ByteArrayOutputStream()) {
      try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
        put(zip, "read-me.html", page(child, school, today, tables, seen));
        put(zip, "record.json", json(child, today, tables, seen));
        for (Rows table : tables) {
          put(
              zip,
              (table.about() ? "about/" : "behind/") + table.table() + ".csv",
              csv(table.columns(), table.rows()));
        }
        put(zip, "seen.csv", csv(SEEN, seen));
      }
      return bytes.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String json(
      Kept child, LocalDate today, List<Rows> tables, List<Map<String, Object>> seen) {
    Map<String, Object> about = new LinkedHashMap<>();
    Map<String, Object> behind = new LinkedHashMap<>();
    tables.forEach(table -> (table.about() ? about : behind).put(table.table(), table.rows()));
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("child", child.id().toString());
    file.put("made", today.toString());
    file.put("about", about);
    file.put("behind", behind);
    file.put("seen", seen);
    return json.writeValueAsString(file);
  }

  private static String csv(Collection<String> columns, List<Map<String, Object>> rows) {
    var into = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(into)) {
      csv.writeRecord(columns);
      for (Map<String, Object> row : rows) {
        csv.writeRecord(
            columns.stream()
                .map(column -> notFormula(String.valueOf(row.getOrDefault(column, ""))))
                .toList());
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return into.toString();
  }

  /// What a spreadsheet would take for a formula is kept from it by a leading apostrophe; the JSON
  /// has the very text.
  private static String notFormula(String value) {
    return value.matches("(?s)([=@+\\t\\r]|-(?!\\d)).*") ? "'" + value : value;
  }

  private String page(
      Kept child,
      String school,
      LocalDate today,
      List<Rows> tables,
      List<Map<String, Object>> seen) {
    Map<String, String> staff = whole.staffNames();
    StringOutput html = new StringOutput();
    List<Sheet> readable = new ArrayList<>();
    tables.forEach(
        table -> readable.add(readable(table.words(), table.columns(), table.rows(), staff)));
    if (!seen.isEmpty()) {
      readable.add(readable("who looked", SEEN, seen, staff));
    }
    templates.render(
        "office/FilePaper.jte",
        Map.of("child", child, "school", school, "today", today.toString(), "tables", readable),
        html);
    return html.toString();
  }

  private Sheet readable(
      String title,
      Collection<String> columns,
      List<Map<String, Object>> rows,
      Map<String, String> staff) {
    List<String> shown = columns.stream().filter(column -> !isForMachines(column)).toList();
    return new Sheet(
        title,
        shown.stream().map(column -> column.replace('_', ' ')).toList(),
        rows.stream()
            .map(row ->
                shown.stream()
                    .map(column -> words(String.valueOf(row.getOrDefault(column, "")), staff))
                    .toList())
            .toList());
  }

  private static boolean isForMachines(String column) {
    return column.equals("sequence") || column.equals("seed") || column.equals("pupil_id");
  }

  /// An adult's name for their id, a step's sentence for its id.
  private String words(String value, Map<String, String> staff) {
    if (staff.containsKey(value)) {
      return String.valueOf(staff.get(value));
    }
    if (value.matches("[a-z0-9]+(\\.[a-z0-9-]+)+")) {
      return curriculum.steps().findStep(new StepId(value)).map(step -> step.says()).orElse(value);
    }
    return value.matches("[0-9a-f]{8}-[0-9a-f-]{27}") ? value.substring(0, 8) : value;
  }
}
