package keepup.app.setup;

import java.util.UUID;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Passwords;
import keepup.app.account.Role;
import keepup.app.account.SchoolId;
import keepup.app.account.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the school and its first head, together or not at all.
@Service
class SetUp {
  private final Staff staff;
  private final Passwords passwords;
  private final TransactionTemplate transaction;

  SetUp(Staff staff, Passwords passwords, PlatformTransactionManager transactions) {
    this.staff = staff;
    this.passwords = passwords;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// The two are made in one transaction, inside the new school.
  void make(SetUpForm form) {
    var school = new SchoolId(UUID.randomUUID());
    String hash = passwords.hash(form.password());
    CurrentSchool.in(
        school,
        () -> {
          transaction.executeWithoutResult(_ -> {
            staff.addSchool(school, form.school().strip());
            staff.add(school, form.name().strip(), form.email(), Role.HEAD, hash);
          });
          return school;
        });
  }
}
