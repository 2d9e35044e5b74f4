package keepup.app.child;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Dates and lists of names as pages say them.
final class Days {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

  private Days() {}

  /// `22 November`.
  static String say(LocalDate day) {
    return DAY.format(day);
  }

  /// `22 Nov`.
  static String shorten(LocalDate day) {
    return SHORT.format(day);
  }

  /// `Ava, Ben and Cal`.
  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
