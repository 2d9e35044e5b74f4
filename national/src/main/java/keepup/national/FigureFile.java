package keepup.national;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The figures of a report as CSV, as exact as they were made, so that two reports can be held
/// against each other.
public final class FigureFile {
  private FigureFile() {}

  static String text(Map<String, Double> figures) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("figure", "value");
      figures.forEach((id, value) -> csv.writeRecord(id, Double.toString(value)));
    }
    return text.toString();
  }

  /// @param report folder of a report
  static Map<String, Double> read(Path report) throws BadRecords, IOException {
    Path file = report.resolve("figures.csv");
    if (!Files.isReadable(file)) {
      throw new BadRecords(
          "There is no figures.csv in %s.".formatted(report),
          "Maybe it is not the folder of a report.");
    }
    Map<String, Double> figures = new TreeMap<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord line : csv) {
        if (line.getStartingLineNumber() > 1 && line.getFieldCount() == 2) {
          figures.put(line.getField(0), Double.valueOf(line.getField(1)));
        }
      }
    } catch (NumberFormatException e) {
      throw new BadRecords(
          "%s holds something that is no number.".formatted(file), "Maybe it was changed by hand.");
    }
    return figures;
  }

  /// Where two sets of figures are not the same.
  ///
  /// @param apart how far two values may be from each other, as a share of the larger
  /// @return a sentence each
  public static List<String> differences(
      Map<String, Double> one, Map<String, Double> other, double apart) {
    TreeSet<String> ids = new TreeSet<>(one.keySet());
    ids.addAll(other.keySet());
    List<String> found = new ArrayList<>();
    for (String id : ids) {
      Double a = one.get(id);
      Double b = other.get(id);
      if (a == null || b == null) {
        found.add("%s is only in the %s report.".formatted(id, a == null ? "second" : "first"));
      } else if (!a.equals(b) && !(Math.abs(a - b) <= apart * Math.max(Math.abs(a), Math.abs(b)))) {
        found.add("%s is %s in the first report and %s in the second.".formatted(id, a, b));
      }
    }
    return found;
  }
}
