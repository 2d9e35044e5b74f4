package keepup.app.tablescheck;

import java.sql.Array;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.PupilId;
import keepup.tablescheck.Times;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Goes at the check as they were written down. Rows are only ever added.
@Repository
@Transactional(readOnly = true)
class Practices {
  private static final String ROWS =
      """
      select t.practice_id, t.pupil_id, t.asked, t.helps, t.timed, t.begun_at, p.preferred_forename, s.name,
             e.why is not null as over
        from tables_practice t
        join pupil p on p.school_id = t.school_id and p.pupil_id = t.pupil_id
        join staff s on s.school_id = t.school_id and s.staff_id = t.begun_by
        left join tables_practice_end e on e.school_id = t.school_id and e.practice_id = t.practice_id
      """;
  private static final RowMapper<Practice> ROW =
      (row, _) ->
          new Practice(
              new PracticeId(row.getObject("practice_id", UUID.class)),
              new PupilId(row.getObject("pupil_id", UUID.class)),
              row.getString("preferred_forename"),
              texts(row.getArray("asked")).stream().map(Practices::read).toList(),
              Help.read(texts(row.getArray("helps"))),
              Timed.of(row.getString("timed")),
              row.getString("name"),
              row.getObject("begun_at", OffsetDateTime.class).toInstant(),
              row.getBoolean("over"));

  private final JdbcClient jdbc;

  Practices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes down that a go begins.
  @Transactional
  void add(
      SignedIn person,
      PracticeId id,
      PupilId pupil,
      List<Times> asked,
      Set<Help> helps,
      Timed timed) {
    jdbc.sql(
            """
            insert into tables_practice (school_id, practice_id, pupil_id, asked, helps, timed, begun_by)
            values (:school, :id, :pupil, :asked, :helps, :timed, :by)
            """)
        .param("school", person.school().value())
        .param("id", id.value())
        .param("pupil", pupil.value())
        .param("asked", asked.stream().map(Practices::write).toArray(String[]::new))
        .param("helps", helps.stream().sorted().map(Help::key).toArray(String[]::new))
        .param("timed", timed.key())
        .param("by", person.staff().value())
        .update();
  }

  /// Writes down that a go is over; the first ending stays.
  ///
  /// @param why `all` was asked, or the child had `enough`
  @Transactional
  void end(SignedIn person, PracticeId id, String why) {
    jdbc.sql(
            """
            insert into tables_practice_end (school_id, practice_id, why, recorded_by)
            values (:school, :id, :why, :by) on conflict do nothing
            """)
        .param("school", person.school().value())
        .param("id", id.value())
        .param("why", why)
        .param("by", person.staff().value())
        .update();
  }

  /// A go of the current school.
  Optional<Practice> find(PracticeId id) {
    return jdbc.sql(ROWS + " where t.practice_id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional();
  }

  /// The goes of some children, the newest first.
  List<Practice> list(Collection<PupilId> pupils, OffsetDateTime since) {
    return jdbc.sql(
            ROWS
                + " where t.pupil_id = any(:pupils) and t.begun_at >= :since order by t.sequence desc")
        .param("pupils", pupils.stream().map(PupilId::value).toArray(UUID[]::new))
        .param("since", since)
        .query(ROW)
        .list();
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }

  /// `7x8`.
  static String write(Times times) {
    return times.left() + "x" + times.right();
  }

  private static Times read(String written) {
    int sign = written.indexOf('x');
    return new Times(
        Integer.parseInt(written.substring(0, sign)),
        Integer.parseInt(written.substring(sign + 1)));
  }
}
