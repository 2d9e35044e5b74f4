package keepup.app.school;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The children who are in a class now.
@Repository
@Transactional(readOnly = true)
public class Pupils {
  private static final RowMapper<Pupil> ROW =
      (row, _) ->
          new Pupil(
              new PupilId(row.getObject("pupil_id", UUID.class)),
              row.getString("preferred_forename"),
              row.getString("preferred_surname"),
              row.getInt("year_group"));

  private final JdbcClient jdbc;

  Pupils(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The children in a class, by preferred forename then surname. Ask [Classes#find] first whether
  /// the reader may see it.
  public List<Pupil> list(ClassId id) {
    return jdbc.sql(
            """
            select pupil_id, preferred_forename, preferred_surname, year_group
              from pupil
             where class_id = :id and left_on is null
             order by preferred_forename collate "en-GB-x-icu", preferred_surname collate "en-GB-x-icu", pupil_id
            """)
        .param("id", id.value())
        .query(ROW)
        .list();
  }

  /// A child of the school who has not left, with their class. Ask [Classes#find] whether the
  /// reader may see that class.
  public Optional<Placed> find(PupilId id) {
    return jdbc.sql(
            """
            select pupil_id, preferred_forename, preferred_surname, year_group, class_id
              from pupil where pupil_id = :id and left_on is null
            """)
        .param("id", id.value())
        .query((row, n) ->
            new Placed(ROW.mapRow(row, n), new ClassId(row.getObject("class_id", UUID.class))))
        .optional();
  }
}
