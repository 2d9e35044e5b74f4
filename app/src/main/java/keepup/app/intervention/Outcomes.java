package keepup.app.intervention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How children got on in sessions. Rows are only ever added; the newest of a child and session
/// counts.
@Repository
@Transactional(readOnly = true)
class Outcomes {
  private static final RowMapper<Outcome> ROW =
      (row, _) ->
          new Outcome(
              row.getObject("outcome_id", UUID.class),
              new SessionId(row.getObject("session_id", UUID.class)),
              new PupilId(row.getObject("pupil_id", UUID.class)),
              Result.find(row.getString("result")).orElseThrow(),
              row.getString("used"),
              row.getString("note"),
              row.getObject("recorded_at", OffsetDateTime.class).toInstant());

  private final JdbcClient jdbc;

  Outcomes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes an outcome down, once however often it is sent.
  ///
  /// @param deviceAt what the device's clock said, or null
  @Transactional
  void add(SignedIn person, Outcome outcome, @Nullable Instant deviceAt) {
    jdbc.sql(
            """
            insert into outcome (school_id, outcome_id, session_id, pupil_id, result, used, note, recorded_by, device_at)
            values (:school, :id, :session, :pupil, :result, :used, :note, :by, :deviceAt)
            on conflict (school_id, outcome_id) do nothing
            """)
        .param("school", person.school().value())
        .param("id", outcome.id())
        .param("session", outcome.session().value())
        .param("pupil", outcome.pupil().value())
        .param("result", outcome.result().key())
        .param("used", outcome.used())
        .param("note", outcome.note())
        .param("by", person.staff().value())
        .param("deviceAt", deviceAt == null ? null : deviceAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The outcomes of a session that count, one for each child who has one.
  List<Outcome> list(SessionId session) {
    return jdbc.sql(
            """
            select distinct on (pupil_id) outcome_id, session_id, pupil_id, result, used, note, recorded_at
              from outcome where session_id = :session
             order by pupil_id, sequence desc
            """)
        .param("session", session.value())
        .query(ROW)
        .list();
  }

  /// How the children of a class got on in sessions on each step, the newest first, one for each
  /// session.
  Map<PupilId, Map<StepId, List<Result>>> listResults(ClassId classId) {
    Map<PupilId, Map<StepId, List<Result>>> results = new HashMap<>();
    jdbc.sql(
            """
            select pupil_id, step_id, result from (
              select distinct on (o.session_id, o.pupil_id) o.pupil_id, s.step_id, o.result, o.sequence
                from outcome o
                join keep_up_session s on s.school_id = o.school_id and s.session_id = o.session_id
                join pupil p on p.school_id = o.school_id and p.pupil_id = o.pupil_id
               where p.class_id = :class
               order by o.session_id, o.pupil_id, o.sequence desc) newest
             order by sequence desc
            """)
        .param("class", classId.value())
        .query(row -> {
          results
              .computeIfAbsent(
                  new PupilId(row.getObject("pupil_id", UUID.class)), _ -> new HashMap<>())
              .computeIfAbsent(new StepId(row.getString("step_id")), _ -> new ArrayList<>())
              .add(Result.find(row.getString("result")).orElseThrow());
        });
    return results;
  }

  /// How a child got on in sessions on a step, the newest first, one for each session.
  List<Result> listResults(PupilId pupil, StepId step) {
    return jdbc.sql(
            """
            select result from (
              select distinct on (o.session_id) o.session_id, o.result, o.sequence
                from outcome o
                join keep_up_session s on s.school_id = o.school_id and s.session_id = o.session_id
               where o.pupil_id = :pupil and s.step_id = :step
               order by o.session_id, o.sequence desc) newest
             order by sequence desc
            """)
        .param("pupil", pupil.value())
        .param("step", step.value())
        .query((row, _) -> Result.find(row.getString("result")).orElseThrow())
        .list();
  }
}
