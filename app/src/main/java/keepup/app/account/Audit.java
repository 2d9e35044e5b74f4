package keepup.app.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down who saw or changed what. Entries are never changed.
@Repository
public class Audit {
  private final JdbcClient jdbc;

  Audit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds an entry to the transaction that is going on.
  ///
  /// @param action such as `class list seen`
  /// @param subject the id of what it was done to
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(SignedIn person, String action, String subject) {
    jdbc.sql(
            """
            insert into audit_entry (school_id, staff_id, action, subject)
            values (:school, :staff, :action, :subject)
            """)
        .param("school", person.school().value())
        .param("staff", person.staff().value())
        .param("action", action)
        .param("subject", subject)
        .update();
  }
}
