package keepup.app.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Ends the sessions of an adult on every device: their next request finds nobody signed in.
@Repository
class EndedSessions {
  private final JdbcClient jdbc;

  EndedSessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param person the id of an adult of a school, or of somebody of a hub
  @Transactional(propagation = Propagation.MANDATORY)
  void end(String person) {
    jdbc.sql("delete from spring_session where principal_name = :name")
        .param("name", person)
        .update();
  }

  /// Ends all but one.
  @Transactional(propagation = Propagation.MANDATORY)
  void endOthers(String person, String sessionId) {
    jdbc.sql("delete from spring_session where principal_name = :name and session_id <> :this")
        .param("name", person)
        .param("this", sessionId)
        .update();
  }
}
