package keepup.app.intervention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.StaffId;
import keepup.app.school.ClassId;
import keepup.app.timetable.AdultTime;
import keepup.app.timetable.DaySlot;
import keepup.app.timetable.Timetable;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The adults who may take sessions, and when they are already asked for.
@Repository
@Transactional(readOnly = true)
class Adults {
  private final JdbcClient jdbc;
  private final Timetable timetable;
  private final Curriculum curriculum;

  Adults(JdbcClient jdbc, Timetable timetable, Curriculum curriculum) {
    this.jdbc = jdbc;
    this.timetable = timetable;
    this.curriculum = curriculum;
  }

  /// The adults of a class, teaching assistants first, then the school's other teaching assistants,
  /// as they can be asked on a day of the week.
  List<SchoolAdult> list(ClassId classId, DayOfWeek day) {
    Map<StaffId, AdultTime> times = timetable.listAdults();
    List<DaySlot> slots = timetable.listSlots(day);
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
            adult(
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                row.getBoolean("own"),
                times,
                slots,
                day))
        .list();
  }

  private SchoolAdult adult(
      StaffId id,
      String name,
      boolean own,
      Map<StaffId, AdultTime> times,
      List<DaySlot> slots,
      DayOfWeek day) {
    AdultTime time = times.getOrDefault(id, AdultTime.USUAL);
    Integer minutes = time.minutes();
    return new SchoolAdult(
        id,
        name,
        own,
        minutes == null ? SchoolAdult.usualMinutes(own) : minutes,
        slots.stream()
            .filter(slot -> !time.isFree(day, slot))
            .map(DaySlot::key)
            .collect(Collectors.toSet()),
        curriculum.steps().listSteps().stream()
            .filter(step -> !time.takes(step))
            .map(Step::id)
            .collect(Collectors.toSet()));
  }

  /// The rooms that other classes' plans of a day already use at each time.
  Map<LocalTime, Set<String>> listRoomsTaken(LocalDate day, ClassId exceptFor) {
    Map<LocalTime, Set<String>> taken = new HashMap<>();
    jdbc.sql(
            """
            select s.room, s.starts_at
              from keep_up_session s
             where s.room <> '' and s.starts_at is not null
               and s.plan_id in (select distinct on (class_id, before_step) plan_id from keep_up_plan
                                  where held_on = :day and (class_id <> :class or before_step is not null)
                                  order by class_id, before_step, sequence desc)
            """)
        .param("day", day)
        .param("class", exceptFor.value())
        .query(row -> {
          taken
              .computeIfAbsent(row.getObject("starts_at", LocalTime.class), _ -> new HashSet<>())
              .add(row.getString("room"));
        });
    return taken;
  }

  /// The times at which other classes' plans of a day already ask for an adult.
  Map<StaffId, Set<LocalTime>> listTaken(LocalDate day, ClassId exceptFor) {
    Map<StaffId, Set<LocalTime>> taken = new HashMap<>();
    jdbc.sql(
            """
            select s.adult_id, s.starts_at
              from keep_up_session s
             where s.adult_id is not null and s.starts_at is not null
               and s.plan_id in (select distinct on (class_id, before_step) plan_id from keep_up_plan
                                  where held_on = :day and (class_id <> :class or before_step is not null)
                                  order by class_id, before_step, sequence desc)
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
