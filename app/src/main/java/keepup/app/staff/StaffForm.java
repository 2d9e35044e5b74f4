package keepup.app.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.Role;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.school.ClassId;
import keepup.app.school.SchoolClass;
import org.jspecify.annotations.Nullable;

/// What the page for one adult asks for.
///
/// @param name as staff call them
/// @param role the key of a [Role]
/// @param classes the ids of classes; none where no box is ticked
record StaffForm(String name, String email, String role, List<UUID> classes) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 320;

  static final StaffForm EMPTY = new StaffForm("", "", Role.TEACHER.key(), List.of());

  /// What a browser sends may lack anything.
  StaffForm(
      @Nullable String name,
      @Nullable String email,
      @Nullable String role,
      @Nullable List<UUID> classes) {
    this.name = name == null ? "" : name.strip();
    this.email = email == null ? "" : email.strip();
    this.role = role == null ? "" : role;
    this.classes = classes == null ? List.of() : List.copyOf(classes);
  }

  List<FieldError> problems() {
    var problems = new ArrayList<FieldError>();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      problems.add(
          new FieldError("name", "A name of 1 to 200 letters is needed. Maybe Ms and a surname."));
    }
    if (!email.matches("[^@\\s]+@[^@\\s]+") || email.length() > LONGEST_EMAIL) {
      problems.add(
          new FieldError("email", "This is not an e-mail. Maybe a part of it is missing."));
    }
    if (!isRole()) {
      problems.add(new FieldError("role", "No role was chosen. Maybe Class teacher."));
    }
    return problems;
  }

  boolean isRole() {
    return Arrays.stream(Role.values()).anyMatch(one -> one.key().equals(role));
  }

  Set<ClassId> classIds() {
    return classes.stream().map(ClassId::new).collect(Collectors.toSet());
  }

  List<Choice> roleChoices(boolean mayMakeHeads) {
    return Arrays.stream(Role.values())
        .filter(one -> mayMakeHeads || one != Role.HEAD)
        .map(one -> Choice.of(one.key(), one.words(), one.key().equals(role)))
        .toList();
  }

  List<Choice> classChoices(List<SchoolClass> all) {
    return all.stream()
        .map(one -> Choice.of(one.id().toString(), one.name(), classes.contains(one.id().value())))
        .toList();
  }
}
