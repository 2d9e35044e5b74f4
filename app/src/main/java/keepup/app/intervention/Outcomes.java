package keepup.app.intervention;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.app.sync.Line;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How children got on in sessions. Rows are only ever added; of a child and session the one that
/// was made last counts (see `V12__which_mark_counts.sql`).
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
  /// @param line as a device sent it, or null where a plain form did
  /// @return whether its id now stands for an outcome of this child and session
  @Transactional
  boolean add(SignedIn person, Outcome outcome, @Nullable Line line) {
    jdbc.sql(
            """
            insert into outcome (school_id, outcome_id, session_id, pupil_id, result, used, note, recorded_by,
                                 device_at, made_at)
            values (:school, :id, :session, :pupil, :result, :used, :note, :by, :at,
                    greatest(now() - cast(:age as double precision) * interval '1 second',
                             (select coalesce(made_at, recorded_at) + interval '1 microsecond' from outcome
                               where school_id = :school and outcome_id = :seen and session_id = :session
                                 and pupil_id = :pupil)))
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
        .param(
            "at",
            line == null ? null : line.findDeviceTime().orElse(null),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .param("age", line == null ? null : line.findAgeSeconds(), Types.DOUBLE)
        .param("seen", line == null ? null : line.seen(), Types.OTHER)
        .update();
    return jdbc.sql(
            """
            select exists (select from outcome
              where outcome_id = :id and session_id = :session and pupil_id = :pupil and result = :result)
            """)
        .param("id", outcome.id())
        .param("session", outcome.session().value())
        .param("pupil", outcome.pupil().value())
        .param("result", outcome.result().key())
        .query(Boolean.class)
        .single();
  }

  /// The outcomes of a session that count, one for each child who has one.
  List<Outcome> list(SessionId session) {
    return jdbc.sql(
            """
            select distinct on (pupil_id) outcome_id, session_id, pupil_id, result, used, note, recorded_at
              from outcome where session_id = :session
             order by pupil_id, coalesce(made_at, recorded_at) desc, sequence desc
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
               order by o.session_id, coalesce(o.made_at, o.recorded_at) desc, o.sequence desc) newest
             order by sequence desc
            """)
        .param("pupil", pupil.value())
        .param("step", step.value())
        .query((row, _) -> Result.find(row.getString("result")).orElseThrow())
        .list();
  }
}
