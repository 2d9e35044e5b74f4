package keepup.app.reach;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import keepup.reach.Aspect;
import keepup.reach.Breakdown;

/// The report and the lists behind it as CSV. A mark at the front tells a spreadsheet that it is
/// UTF-8, and no cell is taken for a formula.
final class ReachCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ReachCsv() {}

  private interface Rows {
    void write(CsvWriter csv);
  }

  /// One figure a row: `by,group,year,figure,value`, ready to be turned into any table.
  static String report(ReachReport report) {
    return written(csv -> {
      csv.writeRecord(BYTE_ORDER_MARK + "by", "group", "year", "figure", "value");
      for (ReachReport.Year year : report.years()) {
        all(csv, year, "schools first reached", year.fresh());
        all(csv, year, "schools ever reached", year.ever());
        all(csv, year, "todays schools reached", year.today());
        all(csv, year, "numbers written down", year.numbers());
        all(csv, year, "specialists first trained", year.newSpecialists());
        all(csv, year, "specialists ever trained", year.specialists());
      }
      for (Aspect aspect : Aspect.values()) {
        Breakdown by = report.by(aspect);
        for (Breakdown.Row row : by.rows()) {
          for (int i = 0; i < by.years().size(); i++) {
            row(
                csv,
                aspect,
                row,
                by.years().get(i).toString(),
                "schools ever reached",
                row.ever().get(i));
          }
          row(csv, aspect, row, "today", "todays schools reached", row.today());
          row(csv, aspect, row, "today", "schools open", row.open());
        }
      }
    });
  }

  private static void all(CsvWriter csv, ReachReport.Year year, String figure, int value) {
    csv.writeRecord("all", "", year.year().toString(), figure, Integer.toString(value));
  }

  private static void row(
      CsvWriter csv, Aspect aspect, Breakdown.Row row, String year, String figure, int value) {
    csv.writeRecord(aspect.key(), plain(row.group()), year, figure, Integer.toString(value));
  }

  /// Columns `urn,name,phase,region,disadvantage,reached,now`.
  static String schools(List<ListedSchool> schools) {
    return written(csv -> {
      csv.writeRecord(
          BYTE_ORDER_MARK + "urn", "name", "phase", "region", "disadvantage", "reached", "now");
      for (ListedSchool one : schools) {
        csv.writeRecord(
            one.urn().toString(),
            plain(one.name()),
            plain(one.phase()),
            plain(one.region()),
            one.disadvantage(),
            one.reached(),
            plain(one.now()));
      }
    });
  }

  private static String written(Rows rows) {
    var into = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(into)) {
      rows.write(csv);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return into.toString();
  }

  private static String plain(String text) {
    return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
  }
}
