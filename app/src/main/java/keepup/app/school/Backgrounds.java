package keepup.app.school;

import java.util.List;
import java.util.UUID;
import keepup.app.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The backgrounds of a school's children, only for those who see the whole school.
@Repository
@Transactional(readOnly = true)
public class Backgrounds {
  private final JdbcClient jdbc;

  Backgrounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Every child who is at the school now.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException for anybody but a head and a
  ///   maths lead
  public List<Background> list(SignedIn person) {
    person.requireWholeSchool();
    return jdbc.sql(
            """
            select p.pupil_id, p.class_id, c.name, coalesce(p.sex, '') as sex,
                   p.pupil_premium or p.free_meals as premium, p.send <> 'N' as send
              from pupil p join school_class c on c.school_id = p.school_id and c.class_id = p.class_id
             where p.left_on is null
             order by p.year_group, c.name, p.pupil_id
            """)
        .query((row, _) ->
            new Background(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new ClassId(row.getObject("class_id", UUID.class)),
                row.getString("name"),
                row.getString("sex"),
                row.getBoolean("premium"),
                row.getBoolean("send")))
        .list();
  }
}
