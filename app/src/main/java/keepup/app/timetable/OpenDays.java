package keepup.app.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The days on which children come. In a school year whose half-terms nobody entered these are all
/// days from Monday to Friday.
///
/// @param terms every half-term that was entered
/// @param closed days inside half-terms on which the school is closed to children, and why
public record OpenDays(List<HalfTerm> terms, Map<LocalDate, String> closed) {
  private static final int FAR = 400;

  /// A half-term.
  ///
  /// @param begins 2026 for the school year 2026/27
  /// @param number 1 to 6
  public record HalfTerm(int begins, int number, LocalDate first, LocalDate last) {
    private static final List<String> NAMES =
        List.of("Autumn 1", "Autumn 2", "Spring 1", "Spring 2", "Summer 1", "Summer 2");

    /// `Autumn 1`.
    public String name() {
      return NAMES.get(number - 1);
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  public OpenDays {
    terms = List.copyOf(terms);
    closed = Map.copyOf(closed);
  }

  /// Whether children come on this day.
  public boolean isOpen(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || closed.containsKey(day)) {
      return false;
    }
    int begins = SchoolYear.of(day).begins();
    return terms.stream().noneMatch(term -> term.begins() == begins)
        || terms.stream().anyMatch(term -> term.holds(day));
  }

  /// The open day so many open days before a day; the day itself, open or not, for none.
  public LocalDate before(LocalDate day, int openDays) {
    return step(day, openDays, -1);
  }

  /// The open day so many open days after a day; the day itself, open or not, for none.
  public LocalDate after(LocalDate day, int openDays) {
    return step(day, openDays, 1);
  }

  /// How many open days there are from one day to another, both included.
  public int count(LocalDate first, LocalDate last) {
    return Math.toIntExact(first.datesUntil(last.plusDays(1)).filter(this::isOpen).count());
  }

  private LocalDate step(LocalDate from, int openDays, int direction) {
    LocalDate day = from;
    int left = openDays;
    for (int i = 0; left > 0 && i < FAR; i++) {
      day = day.plusDays(direction);
      left -= isOpen(day) ? 1 : 0;
    }
    return left > 0 ? from.plusDays((long) direction * openDays) : day;
  }
}
