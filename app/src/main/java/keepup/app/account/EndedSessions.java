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

  @Transactional(propagation = Propagation.MANDATORY)
  void end(StaffId adult) {
    jdbc.sql("delete from spring_session where principal_name = :name")
        .param("name", adult.toString())
        .update();
  }

  /// Ends all but one.
  @Transactional(propagation = Propagation.MANDATORY)
  void endOthers(StaffId adult, String sessionId) {
    jdbc.sql("delete from spring_session where principal_name = :name and session_id <> :this")
        .param("name", adult.toString())
        .param("this", sessionId)
        .update();
  }
}
