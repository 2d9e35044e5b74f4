package keepup.app.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A school year in England, with its weeks as most schools there have them. Each school sets its
/// own days in its scheme of work; these weeks only say where to begin.
///
/// @param begins 2026 for the school year 2026/27
public record SchoolYear(int begins) {

  /// The school year that a day belongs to; August belongs to the one that is about to begin.
  public static SchoolYear of(LocalDate day) {
    return new SchoolYear(day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1);
  }

  /// `2026/27`.
  public String inWords() {
    return "%d/%02d".formatted(begins, (begins + 1) % 100);
  }

  public SchoolYear next() {
    return new SchoolYear(begins + 1);
  }

  public SchoolYear previous() {
    return new SchoolYear(begins - 1);
  }

  public LocalDate first() {
    return LocalDate.of(begins, Month.AUGUST, 1);
  }

  public LocalDate last() {
    return LocalDate.of(begins + 1, Month.JULY, 31);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /// The Mondays of the weeks with school: from the first Monday in September to the week of 20
  /// July, without a week at the end of October, two at Christmas, one in February, two at Easter
  /// and one at the end of May.
  public List<LocalDate> weeks() {
    LocalDate easterMonday = monday(easter(begins + 1).plusDays(1));
    Set<LocalDate> off =
        Set.of(
            lastMonday(begins, Month.OCTOBER),
            monday(LocalDate.of(begins, Month.DECEMBER, 25)),
            monday(LocalDate.of(begins, Month.DECEMBER, 25)).plusWeeks(1),
            monday(LocalDate.of(begins + 1, Month.FEBRUARY, 17)),
            easterMonday.minusWeeks(1),
            easterMonday,
            lastMonday(begins + 1, Month.MAY));
    List<LocalDate> weeks = new ArrayList<>();
    LocalDate last = monday(LocalDate.of(begins + 1, Month.JULY, 20));
    for (LocalDate week =
            LocalDate.of(begins, Month.SEPTEMBER, 1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        !week.isAfter(last);
        week = week.plusWeeks(1)) {
      if (!off.contains(week)) {
        weeks.add(week);
      }
    }
    return weeks;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate lastMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  /// Easter Sunday (the anonymous Gregorian computation, Nature 1876).
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
