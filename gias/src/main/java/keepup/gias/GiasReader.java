package keepup.gias;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import keepup.reach.Link;

/// Reads files of the register as they are published: commas, Windows-1252, about 130 columns of
/// which a dozen are used, found by their headings in any order.
public final class GiasReader {
  private final List<String> names = new ArrayList<>();
  private final List<SchoolRow> schools = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> notFollowed = new TreeMap<>();
  private int leftOut;

  private GiasReader() {}

  /// Reads them all, to the last row.
  ///
  /// @param sources told apart by their headings
  /// @throws UnreadableRegisterException if a file is none of the register, or none was given
  public static Delivery read(List<Source> sources)
      throws UnreadableRegisterException, IOException {
    GiasReader reader = new GiasReader();
    for (Source source : sources) {
      reader.take(source);
    }
    if (reader.names.isEmpty()) {
      throw new UnreadableRegisterException(
          "There is no CSV file here.",
          "Maybe choose the ZIP that the register's site sends, or the files in it.");
    }
    return new Delivery(
        reader.names,
        reader.schools,
        reader.links,
        reader.leftOut,
        reader.notFollowed,
        reader.findings);
  }

  private void take(Source source) throws UnreadableRegisterException, IOException {
    try (Reader text = Letters.read(source);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
      Iterator<CsvRecord> rows = csv.iterator();
      if (!rows.hasNext()) {
        throw new UnreadableRegisterException(
            source.name() + " is empty.", "Maybe the download had not finished.");
      }
      List<String> headings = rows.next().getFields();
      Cells cells = new Cells(source.name(), headings, findings);
      if (cells.has(LinkReader.LINKED)) {
        require(source, cells, LinkReader.NEEDED);
        takeLinks(rows, cells, headings.size());
      } else {
        require(source, cells, SchoolReader.NEEDED);
        takeSchools(rows, cells, headings.size());
      }
      names.add(source.name());
    } catch (CsvParseException fault) {
      throw new UnreadableRegisterException(
          source.name() + " stops making sense: " + fault.getMessage(),
          "Maybe a quotation mark is missing; download it again.");
    } catch (UncheckedIOException fault) {
      if (fault.getCause() instanceof ZipException || fault.getCause() instanceof EOFException) {
        throw UnreadableRegisterException.ofZip(source.name());
      }
      throw fault;
    } catch (ZipException | EOFException fault) {
      throw UnreadableRegisterException.ofZip(source.name());
    }
  }

  private static void require(Source source, Cells cells, List<String> needed)
      throws UnreadableRegisterException {
    List<String> missing = needed.stream().filter(heading -> !cells.has(heading)).toList();
    if (!missing.isEmpty()) {
      throw new UnreadableRegisterException(
          "%s has no column %s.".formatted(source.name(), String.join(", ", missing)),
          "Maybe it is another file; the register's are called edubasealldata and links_edubasealldata.");
    }
  }

  private void takeSchools(Iterator<CsvRecord> rows, Cells cells, int width) {
    SchoolReader reader = new SchoolReader(cells, findings);
    while (rows.hasNext()) {
      CsvRecord row = rows.next();
      if (isWhole(row, cells, width)) {
        reader.find(row.getFields(), row.getStartingLineNumber()).ifPresent(schools::add);
      }
    }
    leftOut += reader.leftOut();
  }

  private void takeLinks(Iterator<CsvRecord> rows, Cells cells, int width) {
    LinkReader reader = new LinkReader(cells, findings);
    while (rows.hasNext()) {
      CsvRecord row = rows.next();
      if (isWhole(row, cells, width)) {
        reader.find(row.getFields(), row.getStartingLineNumber()).ifPresent(links::add);
      }
    }
    reader.notFollowed().forEach((type, count) -> notFollowed.merge(type, count, Integer::sum));
  }

  private static boolean isWhole(CsvRecord row, Cells cells, int width) {
    if (row.getFieldCount() == width) {
      return true;
    }
    cells.next(row.getFields(), row.getStartingLineNumber());
    cells.note(
        SchoolReader.URN,
        "The row has %d cells, and the headings are %d.".formatted(row.getFieldCount(), width),
        "Maybe a comma or a quotation mark was lost, or the file ends too early.");
    return false;
  }
}
