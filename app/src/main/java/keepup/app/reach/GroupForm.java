package keepup.app.reach;

import java.util.ArrayList;
import java.util.List;
import keepup.app.design.FieldError;
import keepup.reach.AcademicYear;
import org.jspecify.annotations.Nullable;

/// What a hub types about a group that a specialist led in a year.
record GroupForm(String year, String name, String urns) {
  static final GroupForm EMPTY = new GroupForm("", "", "");

  /// What a browser sends may lack anything.
  GroupForm(@Nullable String year, @Nullable String name, @Nullable String urns) {
    this.year = year == null ? "" : year.strip();
    this.name = name == null ? "" : name.strip();
    this.urns = urns == null ? "" : urns;
  }

  PartForm parts() {
    return new PartForm(year, Route.WORK_GROUP.key(), urns);
  }

  List<FieldError> problems(AcademicYear now) {
    List<FieldError> problems = new ArrayList<>();
    if (name.isEmpty() || name.length() > 200) {
      problems.add(new FieldError("name", "A name of 1 to 200 letters is needed."));
    }
    problems.addAll(parts().problems(now));
    return problems;
  }
}
