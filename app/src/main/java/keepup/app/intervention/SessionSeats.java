package keepup.app.intervention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who was in which session, with whom and how it went, over some weeks. It looks within the
/// current school; ask [keepup.app.school.Classes] first whether the reader may see these classes.
@Repository
@Transactional(readOnly = true)
public class SessionSeats {
  /// The seats of sessions that count, of `:classes` from `:from` to `:to`, for queries that go on
  /// from them.
  public static final String ROWS =
      """
      select m.pupil_id, p.class_id, s.session_id, p.held_on, s.step_id, p.before_step is not null as before,
             s.minutes, s.starts_at, s.misses, coalesce(a.name, '') as adult, coalesce(a.role, '') as role,
             coalesce(o.result, '') as result, coalesce(o.note, '') as note
        from keep_up_session_pupil m
        join keep_up_session s on s.school_id = m.school_id and s.session_id = m.session_id
        join keep_up_plan p on p.school_id = s.school_id and p.plan_id = s.plan_id
        left join staff a on a.school_id = s.school_id and a.staff_id = s.adult_id
        left join lateral (
          select result, note from outcome o
           where o.school_id = m.school_id and o.session_id = m.session_id and o.pupil_id = m.pupil_id
           order by coalesce(o.made_at, o.recorded_at) desc, o.sequence desc limit 1) o on true
       where p.class_id = any(:classes) and p.held_on >= :from and p.held_on <= :to
      """
          + KeepUpSessions.COUNTS;

  private final JdbcClient jdbc;

  SessionSeats(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The seats of sessions held from one day to another, both included, by day and time.
  public List<SessionSeat> list(Collection<ClassId> classes, LocalDate from, LocalDate to) {
    return jdbc.sql(ROWS + " order by p.held_on, s.starts_at, s.number, m.pupil_id")
        .param("classes", classes.stream().map(ClassId::value).toArray(UUID[]::new))
        .param("from", from)
        .param("to", to)
        .query((row, _) -> {
          @Nullable LocalTime at = row.getObject("starts_at", LocalTime.class);
          return new SessionSeat(
              new PupilId(row.getObject("pupil_id", UUID.class)),
              new ClassId(row.getObject("class_id", UUID.class)),
              row.getObject("session_id", UUID.class),
              row.getObject("held_on", LocalDate.class),
              new StepId(row.getString("step_id")),
              row.getBoolean("before"),
              row.getInt("minutes"),
              row.getString("adult"),
              row.getString("role"),
              at == null ? "" : KeepUpSessions.misses(row.getString("misses"), at),
              row.getString("result"),
              row.getString("note"));
        })
        .list();
  }
}
