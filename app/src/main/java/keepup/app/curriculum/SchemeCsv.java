package keepup.app.curriculum;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import keepup.steps.Step;
import keepup.steps.StepGraph;

/// A scheme of work as CSV, for a school's own planning sheets.
final class SchemeCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SchemeCsv() {}

  /// Columns `from,step,strand,id,codes,note`; the note says what the step stands before although
  /// it needs it. A spreadsheet is told that it is UTF-8, and takes no cell for a formula.
  static String write(SchemePage page, StepGraph graph) {
    var into = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(into)) {
      csv.writeRecord(BYTE_ORDER_MARK + "from", "step", "strand", "id", "codes", "note");
      for (SchemePage.Row row : page.rows()) {
        List<String> codes = graph.findStep(row.id()).map(Step::codes).orElse(List.of());
        csv.writeRecord(
            row.field(),
            plain(row.says()),
            row.strand(),
            row.id().value(),
            String.join(" ", codes),
            plain(String.join(" ", row.warnings())));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return into.toString();
  }

  private static String plain(String text) {
    return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
  }
}
