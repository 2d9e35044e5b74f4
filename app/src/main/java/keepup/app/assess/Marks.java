package keepup.app.assess;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.lesson.CheckId;
import keepup.app.school.PupilId;
import keepup.app.sync.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How children did in a check as an adult saw it, one tap a child. Rows are only ever added; the
/// one that was made last counts, as for answers.
@Repository
@Transactional(readOnly = true)
class Marks {
  /// What counts now for a child.
  ///
  /// @param mark the key of a [Tap], or null where it was taken back
  record Current(UUID id, UUID pupil, @Nullable String mark, String by) {}

  private final JdbcClient jdbc;

  Marks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What counts now in a check: one row for each child with any row at all.
  List<Current> list(CheckId check) {
    return jdbc.sql(
            """
            select distinct on (m.pupil_id) m.mark_id, m.pupil_id, m.mark, s.name
              from check_mark m
              join staff s on s.school_id = m.school_id and s.staff_id = m.recorded_by
             where m.check_id = :check
             order by m.pupil_id, coalesce(m.made_at, m.recorded_at) desc, m.sequence desc
            """)
        .param("check", check.value())
        .query((row, _) ->
            new Current(
                row.getObject("mark_id", UUID.class),
                row.getObject("pupil_id", UUID.class),
                row.getString("mark"),
                row.getString("name")))
        .list();
  }

  /// Adds a row; one whose id is there already is left as it is.
  ///
  /// @return whether the id now stands for this very mark
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean add(
      SignedIn person, CheckId check, PupilId pupil, @Nullable String mark, Line line) {
    jdbc.sql(
            """
            insert into check_mark (school_id, mark_id, check_id, pupil_id, mark, recorded_by, device_at, made_at)
            values (:school, :id, :check, :pupil, :mark, :by, :at,
                    greatest(now() - cast(:age as double precision) * interval '1 second',
                             (select coalesce(made_at, recorded_at) + interval '1 microsecond' from check_mark
                               where school_id = :school and mark_id = :seen and check_id = :check
                                 and pupil_id = :pupil)))
            on conflict (school_id, mark_id) do nothing
            """)
        .param("school", person.school().value())
        .param("id", line.id())
        .param("check", check.value())
        .param("pupil", pupil.value())
        .param("mark", mark, Types.VARCHAR)
        .param("by", person.staff().value())
        .param("at", line.findDeviceTime().orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("age", line.findAgeSeconds(), Types.DOUBLE)
        .param("seen", line.seen(), Types.OTHER)
        .update();
    return jdbc.sql(
            """
            select exists (select from check_mark
              where mark_id = :id and check_id = :check and pupil_id = :pupil
                and mark is not distinct from cast(:mark as text))
            """)
        .param("id", line.id())
        .param("check", check.value())
        .param("pupil", pupil.value())
        .param("mark", mark, Types.VARCHAR)
        .query(Boolean.class)
        .single();
  }
}
