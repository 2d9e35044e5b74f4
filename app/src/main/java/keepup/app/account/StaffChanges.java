package keepup.app.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What may be changed of an adult who is there. Whatever changes what they may do ends their
/// sessions on every device.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class StaffChanges {
  private final JdbcClient jdbc;
  private final EndedSessions sessions;

  StaffChanges(JdbcClient jdbc, EndedSessions sessions) {
    this.jdbc = jdbc;
    this.sessions = sessions;
  }

  /// Lets one change of a school's staff happen at a time; waits for the one before until its
  /// transaction ends.
  public void lock() {
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtextextended(current_setting('app.school', true), 2))")
        .query((_, _) -> "")
        .list();
  }

  /// Gives another role.
  public void changeRole(StaffId id, Role role) {
    update("update staff set role = :value where staff_id = :id", id, role.key());
    sessions.end(id.toString());
  }

  /// Marks as left, so that they cannot sign in any more.
  public void leave(StaffId id) {
    update("update staff set left_at = now() where staff_id = :id and '' = :value", id, "");
    sessions.end(id.toString());
  }

  /// Gives a password for the next sign-in, to be changed there. Somebody who had left is back.
  ///
  /// @param hash made by [Passwords#hash]
  public void giveFirstPassword(StaffId id, String hash) {
    update(
        """
        update staff set password_hash = :value, first_password = true, left_at = null where staff_id = :id
        """,
        id,
        hash);
    sessions.end(id.toString());
  }

  private void update(String sql, StaffId id, String value) {
    jdbc.sql(sql).param("value", value).param("id", id.value()).update();
  }
}
