package keepup.app.sitting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.lesson.CheckId;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Sittings as they were written down. Rows are only ever added.
@Repository
@Transactional(readOnly = true)
class Sittings {
  private static final String ROWS =
      """
      select t.sitting_id, t.check_id, t.pupil_id, t.way, t.started_at, p.preferred_forename, s.name, e.why
        from sitting t
        join pupil p on p.school_id = t.school_id and p.pupil_id = t.pupil_id
        join staff s on s.school_id = t.school_id and s.staff_id = t.started_by
        left join sitting_end e on e.school_id = t.school_id and e.sitting_id = t.sitting_id
      """;
  private static final RowMapper<Sitting> ROW =
      (row, _) -> {
        String why = row.getString("why");
        return new Sitting(
            new SittingId(row.getObject("sitting_id", UUID.class)),
            new CheckId(row.getObject("check_id", UUID.class)),
            new PupilId(row.getObject("pupil_id", UUID.class)),
            row.getString("preferred_forename"),
            Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
            row.getString("name"),
            row.getObject("started_at", OffsetDateTime.class).toInstant(),
            why == null ? null : Ending.of(why));
      };

  private final JdbcClient jdbc;

  Sittings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes down that a sitting begins.
  @Transactional
  SittingId add(SignedIn person, CheckId check, PupilId pupil, Way way) {
    var id = new SittingId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into sitting (school_id, sitting_id, check_id, pupil_id, way, started_by)
            values (:school, :id, :check, :pupil, :way, :by)
            """)
        .param("school", person.school().value())
        .param("id", id.value())
        .param("check", check.value())
        .param("pupil", pupil.value())
        .param("way", way.key())
        .param("by", person.staff().value())
        .update();
    return id;
  }

  /// Writes down that a sitting ended; the first ending stays.
  @Transactional
  void end(SignedIn person, SittingId id, Ending why) {
    jdbc.sql(
            """
            insert into sitting_end (school_id, sitting_id, why, recorded_by)
            values (:school, :id, :why, :by) on conflict do nothing
            """)
        .param("school", person.school().value())
        .param("id", id.value())
        .param("why", why.key())
        .param("by", person.staff().value())
        .update();
  }

  /// A sitting of the current school.
  Optional<Sitting> find(SittingId id) {
    return jdbc.sql(ROWS + " where t.sitting_id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional();
  }

  /// The last interviews of a class's children, the newest first.
  List<Sitting> listInterviews(ClassId classId, int most) {
    return jdbc.sql(
            ROWS
                + """
                 where p.class_id = :class and p.left_on is null and t.way = 'interview'
                 order by t.sequence desc limit :most
                """)
        .param("class", classId.value())
        .param("most", most)
        .query(ROW)
        .list();
  }
}
