package keepup.app.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SchoolId;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The classes that a person may see: all of them for a head and a maths lead, their own for
/// everybody else.
@Repository
@Transactional(readOnly = true)
public class Classes {
  /// The condition that a person may see the class of a row `c`, which names it by `school_id` and
  /// `class_id`; for statements that would else be two. Its parameters are `whole` and `staff`.
  public static final String SEEN =
      """
      (:whole or exists (select from class_adult a
                          where a.school_id = c.school_id and a.class_id = c.class_id and a.staff_id = :staff))
      """;

  private static final String VISIBLE =
      """
      select c.class_id, c.name,
             (select count(*) from pupil p where p.school_id = c.school_id and p.class_id = c.class_id and p.left_on is null)
               as children
        from school_class c
       where
      """
          + SEEN;
  private static final RowMapper<SchoolClass> ROW =
      (row, _) ->
          new SchoolClass(
              new ClassId(row.getObject("class_id", UUID.class)),
              row.getString("name"),
              row.getInt("children"));

  private final JdbcClient jdbc;

  Classes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The classes that this person may see, youngest children first, then by name.
  public List<SchoolClass> list(SignedIn person) {
    return jdbc.sql(
            VISIBLE
                + """
                 order by (select min(year_group) from pupil p
                            where p.school_id = c.school_id and p.class_id = c.class_id and p.left_on is null) nulls last,
                          c.name
                """)
        .param("whole", person.seesWholeSchool())
        .param("staff", person.staff().value())
        .query(ROW)
        .list();
  }

  /// A class, if there is one and this person may see it.
  public Optional<SchoolClass> find(SignedIn person, ClassId id) {
    return jdbc.sql(VISIBLE + " and c.class_id = :id")
        .param("whole", person.seesWholeSchool())
        .param("staff", person.staff().value())
        .param("id", id.value())
        .query(ROW)
        .optional();
  }

  /// Puts an adult with a class.
  @Transactional(propagation = Propagation.MANDATORY)
  public void addAdult(SchoolId school, ClassId id, StaffId adult) {
    jdbc.sql(
            """
            insert into class_adult (school_id, class_id, staff_id) values (:school, :class, :staff)
            on conflict do nothing
            """)
        .param("school", school.value())
        .param("class", id.value())
        .param("staff", adult.value())
        .update();
  }

  /// The classes that an adult is with, for those who may change them.
  public Set<ClassId> listOf(StaffId adult) {
    return Set.copyOf(
        jdbc.sql("select class_id from class_adult where staff_id = :staff")
            .param("staff", adult.value())
            .query((row, _) -> new ClassId(row.getObject("class_id", UUID.class)))
            .list());
  }

  /// Puts an adult with these classes and no others.
  @Transactional(propagation = Propagation.MANDATORY)
  public void setAdult(SchoolId school, StaffId adult, Set<ClassId> ids) {
    jdbc.sql("delete from class_adult where staff_id = :staff")
        .param("staff", adult.value())
        .update();
    ids.forEach(id -> addAdult(school, id, adult));
  }
}
