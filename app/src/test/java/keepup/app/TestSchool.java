package keepup.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Passwords;
import keepup.app.account.Role;
import keepup.app.account.SchoolId;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffId;
import keepup.app.school.Classes;
import keepup.app.school.RegisterEntry;
import keepup.app.school.SchoolClass;
import keepup.app.school.SchoolRegister;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A small made-up school with one adult of each role, two classes and three children; the teacher
/// and the TA are with the first class. E-mails are `head@NAME.example` and so on.
record TestSchool(SchoolId id, String name, List<SchoolClass> classes) {
  static final String PASSWORD = "three odd words";

  static TestSchool make(String name) {
    return make(RunningApp.context(), name);
  }

  static TestSchool make(ConfigurableApplicationContext app, String name) {
    var id = new SchoolId(UUID.randomUUID());
    var transaction = new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        id,
        () -> {
          TestSchool made = transaction.execute(_ -> fill(app, id, name));
          return java.util.Objects.requireNonNull(made);
        });
  }

  private static TestSchool fill(ConfigurableApplicationContext app, SchoolId id, String name) {
    var staff = app.getBean(Staff.class);
    var classes = app.getBean(Classes.class);
    String hash = app.getBean(Passwords.class).hash(PASSWORD);
    staff.addSchool(id, name + " School");
    app.getBean(SchoolRegister.class)
        .add(List.of(child("Ada", "1 Apple"), child("Bo", "1 Apple"), child("Cy", "2 Pear")));
    var somebody = new SignedIn(id, new StaffId(UUID.randomUUID()), "", Role.HEAD, "");
    List<SchoolClass> made = classes.list(somebody);
    for (Role role : Role.values()) {
      StaffId adult = staff.add(id, "A " + role.words(), email(role, name), role, hash);
      if (!role.seesWholeSchool()) {
        classes.addAdult(id, made.getFirst().id(), adult);
      }
    }
    return new TestSchool(id, name, made);
  }

  private static RegisterEntry child(String name, String className) {
    return new RegisterEntry(
        null,
        name,
        "Testing",
        name,
        "Testing",
        LocalDate.of(2020, 1, 1),
        1,
        className,
        null,
        false,
        false,
        "N",
        false);
  }

  String email(Role role) {
    return email(role, name);
  }

  private static String email(Role role, String name) {
    return role.key() + "@" + name + ".example";
  }
}
