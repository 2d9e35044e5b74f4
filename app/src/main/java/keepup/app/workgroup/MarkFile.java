package keepup.app.workgroup;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A school's file of marks, a row a child: `pupil,before,after` in any order, other columns
/// besides. The wave is not in it: it stands in the draw that is kept.
final class MarkFile {
  private static final String PUPIL = "pupil";
  private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", ".", "-");

  private MarkFile() {}

  /// What is wrong with a file, in one sentence with its line.
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
      super(sentence);
    }
  }

  /// The marks of children who were drawn.
  ///
  /// @param drawn the ids that are in the trial
  /// @throws Unreadable where a line is not as it has to be, or names somebody who was not drawn
  static List<TrialRecord.Mark> read(byte[] content, Set<String> drawn) throws Unreadable {
    String text = new String(content, StandardCharsets.UTF_8);
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String head = text.lines().findFirst().orElse("");
    char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
    Map<Long, List<String>> lines = lines(text, separator);
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<TrialRecord.Mark> marks = new ArrayList<>();
    for (Map.Entry<Long, List<String>> line : lines.entrySet()) {
      if (names.isEmpty()) {
        line.getValue().forEach(name -> names.add(name.strip().toLowerCase(Locale.UK)));
        for (String needed : List.of(PUPIL, ProtocolForm.BEFORE, ProtocolForm.AFTER)) {
          if (!names.contains(needed)) {
            throw new Unreadable(
                "There is no column “%s” in the first line. Maybe begin the file with pupil,before,after."
                    .formatted(needed));
          }
        }
      } else {
        marks.add(mark(new Line(line.getKey(), names, line.getValue()), drawn, seen));
      }
    }
    if (marks.isEmpty()) {
      throw new Unreadable("The file has no pupils. Maybe it is the wrong file.");
    }
    return marks;
  }

  private static Map<Long, List<String>> lines(String text, char separator) throws Unreadable {
    Map<Long, List<String>> lines = new java.util.LinkedHashMap<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      for (CsvRecord line : csv) {
        if (line.getFields().stream().anyMatch(field -> !field.isBlank())) {
          lines.put(line.getStartingLineNumber(), line.getFields());
        }
      }
    } catch (CsvParseException damaged) {
      throw new Unreadable(
          "A quotation mark is opened and never closed. Maybe save the file as CSV again.");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return lines;
  }

  private static TrialRecord.Mark mark(Line line, Set<String> drawn, Set<String> seen)
      throws Unreadable {
    String pupil = line.text(PUPIL);
    if (!MadeUpIds.isOne(pupil)) {
      throw new Unreadable(
          "Line %d: the pupil is not a made-up id such as P017. Maybe put such an id in the place of a name; nothing was kept."
              .formatted(line.number()));
    }
    if (!drawn.contains(pupil)) {
      throw new Unreadable(
          "Line %d: %s was not drawn. Maybe the id is written otherwise; nothing was kept."
              .formatted(line.number(), pupil));
    }
    if (!seen.add(pupil)) {
      throw new Unreadable(
          "Line %d: the pupil %s is there twice. Maybe take one of the lines out."
              .formatted(line.number(), pupil));
    }
    return new TrialRecord.Mark(
        pupil, line.number(ProtocolForm.BEFORE), line.number(ProtocolForm.AFTER));
  }

  private record Line(long number, List<String> names, List<String> values) {
    String text(String column) {
      int at = names.indexOf(column);
      return at < 0 || at >= values.size() ? "" : values.get(at).strip();
    }

    @Nullable Double number(String column) throws Unreadable {
      String text = text(column);
      if (MISSING.contains(text.toLowerCase(Locale.UK))) {
        return null;
      }
      if (!text.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
        throw new Unreadable(
            "Line %d: “%s” in the column “%s” is no number. Maybe leave it empty where a child was away."
                .formatted(
                    number, text.length() > 40 ? text.substring(0, 40) + "…" : text, column));
      }
      return Double.valueOf(text);
    }
  }
}
