package keepup.app.cohort;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who of a school can take the course together: a teacher and a teaching assistant of one class.
@Repository
class PairChoice {
  private final JdbcClient jdbc;

  PairChoice(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An adult who is with a class.
  record Adult(StaffId id, String name, String role, String classes) {
    boolean is(Part part) {
      return role.equals(part.key());
    }
  }

  /// Teachers and teaching assistants who are with a class, by name.
  @Transactional(readOnly = true)
  public List<Adult> list() {
    return jdbc.sql(
            """
            select s.staff_id, s.name, s.role, string_agg(c.name, ', ' order by c.name) as classes
              from staff s
              join class_adult a on a.school_id = s.school_id and a.staff_id = s.staff_id
              join school_class c on c.school_id = a.school_id and c.class_id = a.class_id
             where s.left_at is null and s.role in ('teacher', 'ta')
             group by s.staff_id, s.name, s.role
             order by s.name collate "en-GB-x-icu", s.staff_id
            """)
        .query((row, _) ->
            new Adult(
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                row.getString("role"),
                row.getString("classes")))
        .list();
  }

  /// The name of a class that both are with.
  @Transactional(readOnly = true)
  public Optional<String> findClass(StaffId one, StaffId other) {
    return jdbc.sql(
            """
            select c.name from school_class c
             where exists (select from class_adult a where a.class_id = c.class_id and a.staff_id = :one)
               and exists (select from class_adult a where a.class_id = c.class_id and a.staff_id = :other)
             order by c.name limit 1
            """)
        .param("one", one.value())
        .param("other", other.value())
        .query((row, _) -> row.getString(1))
        .optional();
  }
}
