package keepup.app.setup;

import java.util.ArrayList;
import java.util.List;
import keepup.app.account.Passwords;
import keepup.app.design.FieldError;

/// What the set-up page asks for.
///
/// @param name of the head, as staff call them
record SetUpForm(String code, String school, String name, String email, String password) {
  static final SetUpForm EMPTY = new SetUpForm("", "", "", "", "");

  List<FieldError> problems(Passwords passwords) {
    var problems = new ArrayList<FieldError>();
    if (school.isBlank() || school.length() > 200) {
      problems.add(new FieldError("school", "The school needs a name of at most 200 letters."));
    }
    if (name.isBlank() || name.length() > 200) {
      problems.add(new FieldError("name", "Your name is missing. Maybe Ms or Mr and a surname."));
    }
    if (!email.strip().matches("[^@\\s]+@[^@\\s]+") || email.length() > 320) {
      problems.add(
          new FieldError("email", "This is not an e-mail. Maybe head@yourschool.example."));
    }
    String password = passwords.problemWith(this.password);
    if (!password.isEmpty()) {
      problems.add(new FieldError("password", password));
    }
    return problems;
  }
}
