package keepup.app.week;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and numbers as these pages say them.
final class WeekDays {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private WeekDays() {}

  /// `22 November`.
  static String say(LocalDate day) {
    return DAY.format(day);
  }

  /// `1.4`.
  static String tenth(double number) {
    return String.format(Locale.UK, "%.1f", number);
  }

  /// `Ava, Ben and Cal`.
  static String listed(java.util.List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
