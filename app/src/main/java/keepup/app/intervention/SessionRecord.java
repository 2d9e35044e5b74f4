package keepup.app.intervention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import keepup.app.school.PupilId;
import keepup.steps.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How children got on in keep-up sessions over time. It looks within the current school; ask
/// [keepup.app.school.Classes#find] first whether the reader may see these children.
@Repository
@Transactional(readOnly = true)
public class SessionRecord {
  private final JdbcClient jdbc;

  SessionRecord(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The outcomes that count, one for each child and session, by day.
  public List<SessionOutcome> list(Collection<PupilId> pupils, LocalDate since) {
    return jdbc.sql(
            """
            select * from (
              select distinct on (o.pupil_id, o.session_id)
                     o.pupil_id, s.step_id, p.held_on, o.result, o.note, a.name, s.number
                from outcome o
                join keep_up_session s on s.school_id = o.school_id and s.session_id = o.session_id
                join keep_up_plan p on p.school_id = s.school_id and p.plan_id = s.plan_id
                join staff a on a.school_id = o.school_id and a.staff_id = o.recorded_by
               where o.pupil_id = any(:pupils) and p.held_on >= :since
               order by o.pupil_id, o.session_id, coalesce(o.made_at, o.recorded_at) desc, o.sequence desc) counting
             where result <> 'absent'
             order by held_on, number, pupil_id
            """)
        .param("pupils", pupils.stream().map(PupilId::value).toArray(UUID[]::new))
        .param("since", since)
        .query((row, _) ->
            new SessionOutcome(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new StepId(row.getString("step_id")),
                row.getObject("held_on", LocalDate.class),
                row.getString("result"),
                Result.find(row.getString("result")).map(Result::words).orElse(""),
                row.getString("note"),
                row.getString("name")))
        .list();
  }
}
