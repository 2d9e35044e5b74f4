package keepup.app.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as these pages say them.
final class SupportDays {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private SupportDays() {}

  /// `14 December`.
  static String say(LocalDate day) {
    return DAY.format(day);
  }
}
