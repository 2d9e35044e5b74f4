package keepup.app.intervention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.StaffId;
import keepup.app.school.ClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The adults who may take sessions, and when they are already asked for.
@Repository
@Transactional(readOnly = true)
class Adults {
  private final JdbcClient jdbc;

  Adults(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The adults of a class, teaching assistants first, then the school's other teaching assistants.
  List<SchoolAdult> list(ClassId classId) {
    return jdbc.sql(
            """
            select s.staff_id, s.name, a.class_id is not null as own
              from staff s
              left join class_adult a
                on a.school_id = s.school_id and a.staff_id = s.staff_id and a.class_id = :class
             where s.left_at is null and (a.class_id is not null or s.role = 'ta')
             order by own desc, s.role = 'ta' desc, s.name, s.staff_id
            """)
        .param("class", classId.value())
        .query((row, _) ->
            new SchoolAdult(
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                row.getBoolean("own")))
        .list();
  }

  /// The times at which other classes' plans of a day already ask for an adult.
  Map<StaffId, Set<LocalTime>> listTaken(LocalDate day, ClassId exceptFor) {
    Map<StaffId, Set<LocalTime>> taken = new HashMap<>();
    jdbc.sql(
            """
            select s.adult_id, s.starts_at
              from keep_up_session s
             where s.adult_id is not null and s.starts_at is not null
               and s.plan_id in (select distinct on (class_id) plan_id from keep_up_plan
                                  where held_on = :day and class_id <> :class
                                  order by class_id, sequence desc)
            """)
        .param("day", day)
        .param("class", exceptFor.value())
        .query(row -> {
          taken
              .computeIfAbsent(
                  new StaffId(row.getObject("adult_id", UUID.class)), _ -> new HashSet<>())
              .add(row.getObject("starts_at", LocalTime.class));
        });
    return taken;
  }
}
