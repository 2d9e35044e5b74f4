package keepup.app.demo;

import java.time.Clock;
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
import keepup.app.school.SchoolClass;
import keepup.app.school.SchoolRegister;
import keepup.app.shell.Greeting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the demo school on the first start, in one transaction, and tells its sign-ins on the
/// console.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
@Order(10)
public class DemoSchool implements ApplicationRunner, Greeting {
  /// The demo school's id, the same in every installation.
  public static final SchoolId ID =
      new SchoolId(UUID.fromString("d3700000-0000-4000-8000-000000000001"));

  private static final long SEED = 20260901;

  private final Staff staff;
  private final Passwords passwords;
  private final SchoolRegister register;
  private final Classes classes;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoSchool(
      Staff staff,
      Passwords passwords,
      SchoolRegister register,
      Classes classes,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.staff = staff;
    this.passwords = passwords;
    this.register = register;
    this.classes = classes;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Boolean there = CurrentSchool.in(ID, () -> staff.hasSchool(ID));
    if (!there) {
      String hash = passwords.hash(DemoPeople.PASSWORD);
      CurrentSchool.in(
          ID,
          () -> {
            transaction.executeWithoutResult(_ -> make(hash));
            return ID;
          });
    }
  }

  private void make(String hash) {
    staff.addSchool(ID, DemoPeople.SCHOOL);
    register.add(DemoChildren.list(SEED, LocalDate.now(clock)));
    var somebody =
        new SignedIn(ID, new StaffId(new UUID(0, 0)), "the demo", Role.HEAD, DemoPeople.SCHOOL);
    List<SchoolClass> made = classes.list(somebody);
    for (DemoPeople.Adult adult : DemoPeople.ADULTS) {
      StaffId id = staff.add(ID, adult.name(), adult.email(), adult.role(), hash);
      for (int year : adult.classes()) {
        classes.addAdult(ID, made.get(year).id(), id);
      }
    }
  }

  @Override
  public List<String> lines() {
    return List.of(
        "This is the demo. Nobody in it is real. Sign in as any of these:",
        "  year4@willowlane.example   Mr Elmsworth, teacher: today's answers are in, his groups are ready",
        "  year3@willowlane.example   Mrs Dewsbury-Okoro, teacher: half of today's answers are in",
        "  ta3@willowlane.example     Ms Juniper, teaching assistant: a session to take today",
        "  maths@willowlane.example   Mr Pennyfeather, maths lead: every class, four weeks back",
        "  sendco@willowlane.example  Mr Orchardson, SENDCo: what helps each child, and evidence for reviews",
        "  head@willowlane.example    Mrs Thistlewood, headteacher",
        "  (also reception, year1, year2, year5, year6; ta1, ta2, ta4)",
        "  The password is the same for all:  " + DemoPeople.PASSWORD);
  }
}
