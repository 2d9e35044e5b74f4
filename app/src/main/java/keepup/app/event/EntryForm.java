package keepup.app.event;

import java.util.ArrayList;
import java.util.List;
import keepup.app.design.FieldError;
import org.jspecify.annotations.Nullable;

/// Somebody whom an organiser enters.
///
/// @param school the id of a school of the hub
record EntryForm(String name, String email, String school) {
  static final EntryForm EMPTY = new EntryForm("", "", "");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 320;

  /// What a browser sends may lack anything.
  EntryForm(@Nullable String name, @Nullable String email, @Nullable String school) {
    this.name = name == null ? "" : name.strip();
    this.email = email == null ? "" : email.strip();
    this.school = school == null ? "" : school.strip();
  }

  List<FieldError> problems() {
    var problems = new ArrayList<FieldError>();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      problems.add(new FieldError("name", "A name of 1 to 200 letters is needed."));
    }
    if (!email.matches("[^@\\s<>,;]+@[^@\\s<>,;]+") || email.length() > LONGEST_EMAIL) {
      problems.add(
          new FieldError("email", "This is not an e-mail. Maybe a part of it is missing."));
    }
    return problems;
  }
}
