package keepup.app.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down who did what in a hub. Entries are never changed.
@Repository
public class HubAudit {
  private final JdbcClient jdbc;

  HubAudit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds an entry to the transaction that is going on.
  ///
  /// @param action such as `school invited`
  /// @param subject the id of what it was done to
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(HubMember person, String action, String subject) {
    jdbc.sql(
            """
            insert into hub_audit (hub_id, member_id, action, subject)
            values (:hub, :member, :action, :subject)
            """)
        .param("hub", person.hub().value())
        .param("member", person.member().value())
        .param("action", action)
        .param("subject", subject)
        .update();
  }
}
