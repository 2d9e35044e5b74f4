package keepup.app.tablescheck;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// A child's own answers as CSV, the newest first.
final class TablesCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TablesCsv() {}

  /// Columns `at,timed,warm-up,question,given,shows,shown_ms,pause_ms,first_key_ms,away_ms`; the
  /// mark at the front tells a spreadsheet that it is UTF-8.
  static String write(List<TableAnswer> answers) {
    var into = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(into)) {
      csv.writeRecord(
          BYTE_ORDER_MARK + "at",
          "timed",
          "warm-up",
          "question",
          "given",
          "shows",
          "shown_ms",
          "pause_ms",
          "first_key_ms",
          "away_ms");
      for (TableAnswer one : answers) {
        csv.writeRecord(
            one.at().toString(),
            one.timed() ? "yes" : "no",
            Practice.isWarmUp(one.number()) ? "yes" : "no",
            one.reply().asked().toString(),
            one.reply().given(),
            Told.shown(one.reply()),
            Integer.toString(one.shownMillis()),
            one.pauseMillis() == null ? "" : one.pauseMillis().toString(),
            one.firstKeyMillis() == null ? "" : one.firstKeyMillis().toString(),
            Integer.toString(one.awayMillis()));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return into.toString();
  }
}
