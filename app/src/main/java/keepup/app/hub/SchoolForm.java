package keepup.app.hub;

import java.util.ArrayList;
import java.util.List;
import keepup.app.design.FieldError;
import org.jspecify.annotations.Nullable;

/// What a hub writes about a school that it adds.
///
/// @param urn as typed; `""` where it is not known
record SchoolForm(String name, String urn) {
  private static final int LONGEST_NAME = 200;
  static final SchoolForm EMPTY = new SchoolForm("", "");

  /// What a browser sends may lack anything.
  SchoolForm(@Nullable String name, @Nullable String urn) {
    this.name = name == null ? "" : name.strip();
    this.urn = urn == null ? "" : urn.strip();
  }

  List<FieldError> problems() {
    var problems = new ArrayList<FieldError>();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      problems.add(new FieldError("name", "A name of 1 to 200 letters is needed."));
    }
    if (!urn.isEmpty() && !urn.matches("[1-9]\\d{5}")) {
      problems.add(
          new FieldError(
              "urn",
              "“%s” is not a number of six figures. Maybe look it up in the national register, or leave it out."
                  .formatted(urn)));
    }
    return problems;
  }

  @Nullable Integer number() {
    return urn.isEmpty() ? null : Integer.valueOf(urn);
  }
}
