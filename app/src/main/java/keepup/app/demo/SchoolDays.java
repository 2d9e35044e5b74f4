package keepup.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days on which the made-up school was open, and how far each is from the day on which the
/// demo began. Whatever the calendar says, the school is open today: somebody is looking.
final class SchoolDays {
  /// How many days back the history goes.
  static final int DAYS_BACK = 28;

  private SchoolDays() {}

  /// The days that have a history, oldest first, today last.
  ///
  /// @param begun the day on which the demo began: open even if it was a Sunday
  static List<LocalDate> list(LocalDate begun, LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = today.minusDays(DAYS_BACK); day.isBefore(today); day = day.plusDays(1)) {
      if (isWeekday(day) || day.equals(begun)) {
        days.add(day);
      }
    }
    days.add(today);
    return days;
  }

  /// How many school days a day comes after the first day of the demo; below 0 before it.
  static int position(LocalDate begun, LocalDate day) {
    int weekdays = 0;
    boolean after = day.isAfter(begun);
    LocalDate from = after ? begun.plusDays(1) : day;
    LocalDate to = after ? day.plusDays(1) : begun;
    for (LocalDate each = from; each.isBefore(to); each = each.plusDays(1)) {
      if (isWeekday(each) || (after && each.equals(day))) {
        weekdays++;
      }
    }
    return after ? weekdays : -weekdays;
  }

  /// The next weekday after a day.
  static LocalDate after(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isWeekday(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
