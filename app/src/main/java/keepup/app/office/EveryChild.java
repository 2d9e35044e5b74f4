package keepup.app.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.school.PupilId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Every child of whom the school keeps something, those who left included.
@Repository
@Transactional(readOnly = true)
class EveryChild {
  private static final String ROWS =
      """
      select p.pupil_id, p.preferred_forename, p.preferred_surname, p.legal_forename, p.legal_surname, p.upn, p.left_on,
             c.name as class_name
        from pupil p join school_class c on c.school_id = p.school_id and c.class_id = p.class_id
      """;
  private static final RowMapper<Kept> ROW =
      (row, _) ->
          new Kept(
              new PupilId(row.getObject("pupil_id", UUID.class)),
              row.getString("preferred_forename") + " " + row.getString("preferred_surname"),
              row.getString("legal_forename") + " " + row.getString("legal_surname"),
              row.getString("upn"),
              row.getString("class_name"),
              row.getObject("left_on", LocalDate.class));

  private final JdbcClient jdbc;

  EveryChild(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A child.
  ///
  /// @param name as the class calls them
  /// @param leftOn or null where they are here
  record Kept(
      PupilId id,
      String name,
      String legalName,
      @Nullable String upn,
      String className,
      @Nullable LocalDate leftOn) {
    static final String LEFT = "left";

    /// The list that the child is in: the class's, or that of those who left.
    String group() {
      return leftOn == null ? className : LEFT;
    }
  }

  /// By surname.
  List<Kept> list() {
    return jdbc.sql(
            ROWS
                + " order by p.preferred_surname collate \"en-GB-x-icu\", p.preferred_forename collate \"en-GB-x-icu\", p.pupil_id")
        .query(ROW)
        .list();
  }

  Optional<Kept> find(PupilId id) {
    return jdbc.sql(ROWS + " where p.pupil_id = :id").param("id", id.value()).query(ROW).optional();
  }
}
