package keepup.app.hub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.app.account.HubRole;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import org.jspecify.annotations.Nullable;

/// What the page for somebody who works for a hub asks for.
///
/// @param roles the keys of [HubRole]s
record PersonForm(String name, String email, List<String> roles) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 320;
  static final PersonForm EMPTY = new PersonForm("", "", List.of());

  /// What a browser sends may lack anything.
  PersonForm(@Nullable String name, @Nullable String email, @Nullable List<String> roles) {
    this.name = name == null ? "" : name.strip();
    this.email = email == null ? "" : email.strip();
    this.roles = roles == null ? List.of() : List.copyOf(roles);
  }

  List<FieldError> problems() {
    var problems = new ArrayList<FieldError>();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      problems.add(new FieldError("name", "A name of 1 to 200 letters is needed."));
    }
    if (!email.matches("[^@\\s]+@[^@\\s]+") || email.length() > LONGEST_EMAIL) {
      problems.add(
          new FieldError("email", "This is not an e-mail. Maybe a part of it is missing."));
    }
    problems.addAll(roleProblems());
    return problems;
  }

  List<FieldError> roleProblems() {
    return hubRoles().isEmpty()
        ? List.of(new FieldError("roles", "Nothing was ticked. Maybe what they do most."))
        : List.of();
  }

  Set<HubRole> hubRoles() {
    return Arrays.stream(HubRole.values())
        .filter(role -> roles.contains(role.key()))
        .collect(Collectors.toSet());
  }

  List<Choice> choices(boolean national) {
    return Arrays.stream(HubRole.values())
        .filter(role -> national || role != HubRole.EVALUATOR)
        .map(role -> Choice.of(role.key(), role.words(), roles.contains(role.key())))
        .toList();
  }
}
