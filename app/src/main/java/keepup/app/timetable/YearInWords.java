package keepup.app.timetable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import keepup.app.timetable.OpenDays.HalfTerm;

/// A school year as people say it, for the page and for paper.
///
/// @param lines a half-term each
/// @param sum how many days there are with children
/// @param closed the days in between without, each in words
record YearInWords(List<Line> lines, String sum, List<String> closed) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  /// A maintained school in England meets for at least 380 half-days (Education (School Day and
  /// School Year) (England) Regulations 1999, reg. 3).
  private static final int USUAL_DAYS = 190;

  /// @param then how long the holiday after it is
  record Line(String name, String from, String to, int days, String then) {}

  static YearInWords of(SchoolYear year, OpenDays open) {
    List<HalfTerm> terms =
        open.terms().stream().filter(term -> term.begins() == year.begins()).toList();
    List<Line> lines = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < terms.size(); i++) {
      HalfTerm term = terms.get(i);
      int days = open.count(term.first(), term.last());
      sum += days;
      lines.add(
          new Line(
              term.name(),
              DAY.format(term.first()),
              DAY.format(term.last()),
              days,
              i + 1 < terms.size() ? holiday(term.last(), terms.get(i + 1).first()) : "Summer"));
    }
    List<String> closed =
        open.closed().entrySet().stream()
            .filter(one -> year.holds(one.getKey()))
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(one -> DAY.format(one.getKey()) + ": " + one.getValue())
            .toList();
    return new YearInWords(lines, sum(sum), closed);
  }

  private static String sum(int days) {
    String all = days + " days with children in this school year.";
    return days == USUAL_DAYS
        ? all
        : all
            + " Most schools have %d; this is %d %s."
                .formatted(
                    USUAL_DAYS, Math.abs(days - USUAL_DAYS), days < USUAL_DAYS ? "fewer" : "more");
  }

  private static String holiday(LocalDate last, LocalDate next) {
    long weekdays =
        last.plusDays(1).datesUntil(next).filter(day -> day.getDayOfWeek().getValue() <= 5).count();
    return weekdays == 0
        ? "No holiday"
        : weekdays % 5 == 0
            ? "%d %s off".formatted(weekdays / 5, weekdays == 5 ? "week" : "weeks")
            : "%d weekdays off, %d days in all"
                .formatted(weekdays, ChronoUnit.DAYS.between(last, next) - 1);
  }
}
