package keepup.app.reach;

import java.util.ArrayList;
import java.util.List;
import keepup.app.design.Choice;
import keepup.reach.AcademicYear;

/// School years to choose from, the newest first.
final class YearChoices {
  private static final int FIRST = 2010;

  private YearChoices() {}

  /// From 2010/11 to the year after this one.
  ///
  /// @param chosen as `2015/16`; else this year
  static List<Choice> of(AcademicYear now, String chosen) {
    AcademicYear picked = AcademicYear.find(chosen).orElse(now);
    List<Choice> choices = new ArrayList<>();
    for (int start = now.start() + 1; start >= FIRST; start--) {
      AcademicYear year = new AcademicYear(start);
      choices.add(Choice.of(year.toString(), year.toString(), year.equals(picked)));
    }
    return choices;
  }

  /// Whether one may be chosen.
  static boolean has(AcademicYear now, AcademicYear year) {
    return year.start() >= FIRST && year.start() <= now.start() + 1;
  }
}
