package keepup.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// One row of a file of answers.
///
/// @param line where it begins in the file, from 1
/// @param pupil the pupil's key
/// @param question as typed
/// @param answer what was written, exactly; or the mark, `1` or `0`, where the file holds marks
/// @param date when it was given, as typed, or `""` where the file does not say
record AnswerRow(int line, String pupil, String question, String answer, String date) {
  private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d/M/uuuu");

  /// The day, where it is written as `2026-01-31`, also with a time after it, or `31/1/2026`; else
  /// null.
  @Nullable LocalDate day() {
    try {
      if (date.contains("/")) {
        return LocalDate.parse(date.strip(), BRITISH);
      }
      return date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
