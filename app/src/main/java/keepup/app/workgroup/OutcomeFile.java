package keepup.app.workgroup;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keepup.evidence.TrialRow;

/// A school's own file of outcomes, a row a pupil: `pupil,wave,before,after`, any order and other
/// columns besides. It is read, used and forgotten.
final class OutcomeFile {
  private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", ".", "-");
  private static final int MOST_ROWS = 2000;

  private OutcomeFile() {}

  /// What is wrong with a file, in one sentence with its line.
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
      super(sentence);
    }
  }

  /// Every pupil who was drawn, those without an outcome too.
  ///
  /// @throws Unreadable where a line is not as it has to be, or says a name
  static List<TrialRow> read(byte[] content) throws Unreadable {
    String text = new String(content, StandardCharsets.UTF_8);
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String head = text.lines().findFirst().orElse("");
    char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
    List<TrialRow> rows = new ArrayList<>();
    Set<String> pupils = new HashSet<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      List<String> names = new ArrayList<>();
      for (CsvRecord record : csv) {
        if (names.isEmpty()) {
          record.getFields().forEach(name -> names.add(name.strip().toLowerCase(Locale.UK)));
          for (String needed : List.of(ProtocolForm.PUPIL, ProtocolForm.WAVE, ProtocolForm.AFTER)) {
            if (!names.contains(needed)) {
              throw new Unreadable(
                  "There is no column “%s” in the first line. Maybe begin the file with pupil,wave,before,after."
                      .formatted(needed));
            }
          }
        } else if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
          rows.add(
              row(new Line(record.getStartingLineNumber(), names, record.getFields()), pupils));
        }
        if (rows.size() > MOST_ROWS) {
          throw new Unreadable(
              "The file has more than %d pupils. Maybe it is not one school’s."
                  .formatted(MOST_ROWS));
        }
      }
    } catch (CsvParseException damaged) {
      throw new Unreadable(
          "A quotation mark is opened and never closed. Maybe save the file as CSV again.");
    } catch (java.io.IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
    if (rows.isEmpty()) {
      throw new Unreadable("The file has no pupils. Maybe it is the wrong file.");
    }
    return rows;
  }

  private static TrialRow row(Line line, Set<String> pupils) throws Unreadable {
    String pupil = line.text(ProtocolForm.PUPIL);
    // a name never comes in: a made-up id has a figure in it and no blank
    if (!pupil.matches("(?=.*\\d)[\\w-]{1,40}")) {
      throw new Unreadable(
          "Line %d: the pupil is not a made-up id such as P017. Maybe put such an id in the place of a name; nothing was read."
              .formatted(line.number()));
    }
    if (!pupils.add(pupil)) {
      throw new Unreadable(
          "Line %d: the pupil %s is there twice. Maybe take one of the lines out."
              .formatted(line.number(), pupil));
    }
    String wave = line.text(ProtocolForm.WAVE);
    if (!Set.of("1", "2").contains(wave)) {
      throw new Unreadable(
          "Line %d: the wave is “%s”. Maybe 1 for those who began first and 2 for the others, as they were drawn."
              .formatted(line.number(), wave));
    }
    return new TrialRow(
        pupil,
        pupil,
        "",
        Integer.parseInt(wave),
        0,
        line.number(ProtocolForm.AFTER),
        line.number(ProtocolForm.BEFORE),
        "",
        Double.NaN,
        Map.of());
  }

  private record Line(long number, List<String> names, List<String> values) {
    String text(String column) {
      int at = names.indexOf(column);
      return at < 0 || at >= values.size() ? "" : values.get(at).strip();
    }

    double number(String column) throws Unreadable {
      String text = text(column);
      if (MISSING.contains(text.toLowerCase(Locale.UK))) {
        return Double.NaN;
      }
      if (!text.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
        throw new Unreadable(
            "Line %d: “%s” in the column “%s” is no number. Maybe leave it empty where a child was away."
                .formatted(number, text, column));
      }
      return Double.parseDouble(text);
    }
  }
}
