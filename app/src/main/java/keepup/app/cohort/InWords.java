package keepup.app.cohort;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and counts as pages say them.
final class InWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private InWords() {}

  /// `Monday 23 November 2026`.
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// `1 child`, `3 children`.
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
