package keepup.app.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.hub.HubSchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The copies of audits that schools shared with the current hub; in a school's own transaction,
/// those that it shared.
@Repository
public class SharedAudits {

  private final JdbcClient jdbc;

  SharedAudits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A copy of a school's audit in a hub.
  record Shared(HubId hub, HubSchoolId school, SelfAudit audit, String by) {}

  /// All there are, the newest of each school first.
  @Transactional(readOnly = true)
  List<Shared> list() {
    record Key(UUID hub, UUID school, UUID audit) {}
    Map<Key, Map<String, SelfAudit.Answer>> answers = new HashMap<>();
    jdbc.sql("select * from shared_audit_answer")
        .query(row -> {
          answers
              .computeIfAbsent(
                  new Key(
                      row.getObject("hub_id", UUID.class),
                      row.getObject("hub_school_id", UUID.class),
                      row.getObject("audit_id", UUID.class)),
                  _ -> new HashMap<>())
              .put(
                  row.getString("statement"),
                  new SelfAudit.Answer(
                      Level.of(row.getInt("answer")),
                      row.getString("evidence"),
                      "",
                      LocalDate.EPOCH));
        });
    return jdbc.sql("select * from shared_audit order by finished_on desc, shared_at desc")
        .query((row, _) -> {
          var key =
              new Key(
                  row.getObject("hub_id", UUID.class),
                  row.getObject("hub_school_id", UUID.class),
                  row.getObject("audit_id", UUID.class));
          return new Shared(
              new HubId(key.hub()),
              new HubSchoolId(key.school()),
              new SelfAudit(
                  key.audit(),
                  row.getObject("finished_on", LocalDate.class),
                  answers.getOrDefault(key, Map.of())),
              row.getString("shared_by"));
        })
        .list();
  }

  /// Copies an audit of the current school into a hub; what was shared of the same one before goes.
  ///
  /// @param withEvidence whether the lines of evidence go with it
  @Transactional(propagation = Propagation.MANDATORY)
  void share(HubId hub, HubSchoolId place, SelfAudit audit, boolean withEvidence, String by) {
    takeBack(place, audit.id());
    jdbc.sql(
            """
            insert into shared_audit (hub_id, hub_school_id, audit_id, finished_on, shared_by)
            values (:hub, :school, :audit, :on, :by)
            """)
        .param("hub", hub.value())
        .param("school", place.value())
        .param("audit", audit.id())
        .param("on", audit.begunOn())
        .param("by", by)
        .update();
    audit
        .answers()
        .forEach((statement, answer) ->
            jdbc.sql(
                    """
                    insert into shared_audit_answer values (:hub, :school, :audit, :statement, :level, :evidence)
                    """)
                .param("hub", hub.value())
                .param("school", place.value())
                .param("audit", audit.id())
                .param("statement", statement)
                .param("level", answer.level().number())
                .param("evidence", withEvidence ? answer.evidence() : "")
                .update());
  }

  /// Takes a copy back: the hub sees it no more.
  @Transactional(propagation = Propagation.MANDATORY)
  void takeBack(HubSchoolId place, UUID audit) {
    jdbc.sql("delete from shared_audit where hub_school_id = :school and audit_id = :audit")
        .param("school", place.value())
        .param("audit", audit)
        .update();
  }
}
