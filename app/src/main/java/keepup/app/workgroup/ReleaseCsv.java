package keepup.app.workgroup;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import keepup.app.design.Pence;

/// The release money of a group for a finance office: a line a claim or payment, in pounds.
final class ReleaseCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ReleaseCsv() {}

  /// Columns `year,group,school,what,day,pounds,note`; what was agreed comes first for each school.
  static String write(WorkGroup group, List<Release.Sum> sums, List<Release.Line> lines) {
    var into = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(into)) {
      csv.writeRecord(BYTE_ORDER_MARK + "year", "group", "school", "what", "day", "pounds", "note");
      for (Release.Sum sum : sums) {
        csv.writeRecord(
            group.year().inWords(),
            plain(group.name()),
            plain(sum.name()),
            "agreed",
            "",
            new Pence(sum.agreed()).plain(),
            "");
        for (Release.Line line : lines) {
          if (line.school().equals(sum.school())) {
            csv.writeRecord(
                group.year().inWords(),
                plain(group.name()),
                plain(sum.name()),
                line.kind(),
                line.on().toString(),
                new Pence(line.pence()).plain(),
                plain(line.note()));
          }
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return into.toString();
  }

  /// A spreadsheet takes no text for a formula.
  private static String plain(String text) {
    return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
  }
}
