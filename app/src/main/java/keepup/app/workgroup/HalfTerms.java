package keepup.app.workgroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import keepup.app.timetable.OpenDays.HalfTerm;
import keepup.app.timetable.SchoolYear;

/// The six half-terms of a school year as most schools have them: a hub has no calendar of its own.
public final class HalfTerms {
  private static final int MONDAY_TO_FRIDAY = 4;

  private HalfTerms() {}

  /// The half-terms in order: runs of weeks with school.
  public static List<HalfTerm> of(SchoolYear year) {
    List<HalfTerm> found = new ArrayList<>();
    List<LocalDate> weeks = year.weeks();
    LocalDate first = weeks.getFirst();
    for (int i = 0; i < weeks.size(); i++) {
      LocalDate week = weeks.get(i);
      if (i + 1 == weeks.size() || weeks.get(i + 1).isAfter(week.plusWeeks(1))) {
        found.add(
            new HalfTerm(year.begins(), found.size() + 1, first, week.plusDays(MONDAY_TO_FRIDAY)));
        first = i + 1 == weeks.size() ? week : weeks.get(i + 1);
      }
    }
    return found;
  }

  /// The number of the half-term that a day belongs to; a holiday belongs to the half-term before
  /// it, and all before September to the first.
  public static int numberOf(LocalDate day) {
    int number = 1;
    for (HalfTerm term : of(SchoolYear.of(day))) {
      number = day.isBefore(term.first()) ? number : term.number();
    }
    return number;
  }

  /// 1 for autumn, 2 for spring, 3 for summer.
  public static int termOf(int halfTerm) {
    return (halfTerm + 1) / 2;
  }

  /// `Autumn`.
  public static String term(int number) {
    return List.of("Autumn", "Spring", "Summer").get(number - 1);
  }
}
