package keepup.app.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SchoolId;
import keepup.app.account.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the current school answered of its readiness. It only grows: the latest answer counts.
@Repository
public class Audits {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final JdbcClient jdbc;

  Audits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All of the school, the newest first.
  @Transactional(readOnly = true)
  List<SelfAudit> list() {
    Map<UUID, Map<String, SelfAudit.Answer>> answers = new HashMap<>();
    jdbc.sql(
            """
            select r.audit_id, r.statement, r.answer, r.evidence, s.name, r.answered_at
              from readiness_answer r join staff s on s.school_id = r.school_id and s.staff_id = r.answered_by
             order by r.sequence
            """)
        .query(row -> {
          answers
              .computeIfAbsent(row.getObject("audit_id", UUID.class), _ -> new HashMap<>())
              .put(
                  row.getString("statement"),
                  new SelfAudit.Answer(
                      Level.of(row.getInt("answer")),
                      row.getString("evidence"),
                      row.getString("name"),
                      row.getObject("answered_at", OffsetDateTime.class)
                          .atZoneSameInstant(HERE)
                          .toLocalDate()));
        });
    return jdbc.sql("select audit_id, begun_on from readiness_audit order by sequence desc")
        .query((row, _) -> {
          UUID id = row.getObject("audit_id", UUID.class);
          return new SelfAudit(
              id, row.getObject("begun_on", LocalDate.class), answers.getOrDefault(id, Map.of()));
        })
        .list();
  }

  /// One of the school.
  @Transactional(readOnly = true)
  Optional<SelfAudit> find(UUID id) {
    return list().stream().filter(audit -> audit.id().equals(id)).findFirst();
  }

  /// Begins one.
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID begin(SchoolId school, StaffId by, LocalDate on) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into readiness_audit (school_id, audit_id, begun_by, begun_on) values (:school, :id, :by, :on)
            """)
        .param("school", school.value())
        .param("id", id)
        .param("by", by.value())
        .param("on", on)
        .update();
    return id;
  }

  /// Adds an answer to a statement.
  ///
  /// @param level 0 for not yet to 3 for secure with evidence
  @Transactional(propagation = Propagation.MANDATORY)
  public void answer(
      SchoolId school, StaffId by, UUID audit, String statement, int level, String evidence) {
    jdbc.sql(
            """
            insert into readiness_answer (school_id, audit_id, statement, answer, evidence, answered_by)
            values (:school, :audit, :statement, :level, :evidence, :by)
            """)
        .param("school", school.value())
        .param("audit", audit)
        .param("statement", statement)
        .param("level", level)
        .param("evidence", evidence)
        .param("by", by.value())
        .update();
  }
}
