package keepup.app.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.app.design.FieldError;
import keepup.reach.AcademicYear;
import org.jspecify.annotations.Nullable;

/// What a hub types about schools that took part.
///
/// @param urns numbers of the register, as typed
record PartForm(String year, String route, String urns) {
  static final PartForm EMPTY = new PartForm("", "", "");

  /// What a browser sends may lack anything.
  PartForm(@Nullable String year, @Nullable String route, @Nullable String urns) {
    this.year = year == null ? "" : year.strip();
    this.route = route == null ? "" : route;
    this.urns = urns == null ? "" : urns;
  }

  Optional<AcademicYear> findYear(AcademicYear now) {
    return AcademicYear.find(year).filter(one -> YearChoices.has(now, one));
  }

  Optional<Route> findRoute() {
    return Route.find(route).filter(Route::isRecorded);
  }

  WrittenNumbers numbers() {
    return WrittenNumbers.of(urns);
  }

  List<FieldError> problems(AcademicYear now) {
    List<FieldError> problems = new ArrayList<>();
    if (findYear(now).isEmpty()) {
      problems.add(new FieldError("year", "This is no year of the list. Maybe choose one."));
    }
    if (findRoute().isEmpty()) {
      problems.add(new FieldError("route", "Nothing was chosen. Maybe how they took part."));
    }
    if (!numbers().problem().isEmpty()) {
      problems.add(new FieldError("urns", numbers().problem()));
    }
    return problems;
  }
}
