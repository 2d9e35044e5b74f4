package keepup.app.timetable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.SchoolId;
import keepup.app.account.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The school's times of the day, rooms, and adults' times and limits.
@Repository
@Transactional(readOnly = true)
public class Timetable {
  private final JdbcClient jdbc;

  Timetable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The times of the day in order; [DaySlot#USUAL] where the school has entered none.
  public List<DaySlot> listSlots() {
    List<DaySlot> own =
        jdbc
            .sql("select slot_key, name, starts_at, minutes, misses, days from session_slot")
            .query((row, _) ->
                new DaySlot(
                    row.getString("slot_key"),
                    row.getObject("starts_at", LocalTime.class),
                    row.getInt("minutes"),
                    row.getString("name"),
                    row.getString("misses"),
                    days((Object[]) row.getArray("days").getArray())))
            .list()
            .stream()
            .sorted()
            .toList();
    return own.isEmpty() ? DaySlot.USUAL : own;
  }

  private static Set<DayOfWeek> days(Object[] numbers) {
    return Arrays.stream(numbers)
        .map(number -> DayOfWeek.of(((Number) number).intValue()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  /// Those that are there on a day of the week; all of them where none is, so that a day can be
  /// talked through at the weekend.
  public List<DaySlot> listSlots(DayOfWeek day) {
    List<DaySlot> all = listSlots();
    List<DaySlot> then = all.stream().filter(slot -> slot.days().contains(day)).toList();
    return then.isEmpty() ? all : then;
  }

  /// The rooms by name; none where sessions are held wherever there is a table.
  public List<Room> listRooms() {
    return jdbc.sql("select room_key, name, seats from session_room order by name, room_key")
        .query((row, _) ->
            new Room(row.getString("room_key"), row.getString("name"), row.getInt("seats")))
        .list();
  }

  /// The times and limits of every adult of whom something is entered.
  public Map<StaffId, AdultTime> listAdults() {
    Map<StaffId, AdultTime> adults = new HashMap<>();
    jdbc.sql("select staff_id, minutes, away, highest_year, not_domains from adult_time")
        .query(row -> {
          adults.put(
              new StaffId(row.getObject("staff_id", UUID.class)),
              new AdultTime(
                  row.getObject("minutes", Integer.class),
                  Set.of((String[]) row.getArray("away").getArray()),
                  row.getObject("highest_year", Integer.class),
                  Set.of((String[]) row.getArray("not_domains").getArray())));
        });
    return adults;
  }

  /// The times and limits of one adult.
  public AdultTime getAdult(StaffId id) {
    return listAdults().getOrDefault(id, AdultTime.USUAL);
  }

  /// Writes all times of the day and rooms anew.
  @Transactional(propagation = Propagation.MANDATORY)
  public void replace(SchoolId school, List<DaySlot> slots, List<Room> rooms) {
    jdbc.sql("delete from session_slot").update();
    jdbc.sql("delete from session_room").update();
    for (DaySlot slot : slots) {
      jdbc.sql(
              """
              insert into session_slot (school_id, slot_key, name, starts_at, minutes, misses, days)
              values (:school, :key, :name, :start, :minutes, :misses, :days)
              """)
          .param("school", school.value())
          .param("key", slot.key())
          .param("name", slot.name())
          .param("start", slot.start())
          .param("minutes", slot.minutes())
          .param("misses", slot.misses())
          .param(
              "days",
              slot.days().stream()
                  .map(DayOfWeek::getValue)
                  .map(Integer::shortValue)
                  .sorted()
                  .toArray(Short[]::new))
          .update();
    }
    for (Room room : rooms) {
      jdbc.sql("insert into session_room values (:school, :key, :name, :seats)")
          .param("school", school.value())
          .param("key", room.key())
          .param("name", room.name())
          .param("seats", room.seats())
          .update();
    }
  }

  /// Writes one adult's times and limits anew.
  @Transactional(propagation = Propagation.MANDATORY)
  public void replace(SchoolId school, StaffId adult, AdultTime time) {
    jdbc.sql("delete from adult_time where staff_id = :staff")
        .param("staff", adult.value())
        .update();
    jdbc.sql(
            """
            insert into adult_time (school_id, staff_id, minutes, away, highest_year, not_domains)
            values (:school, :staff, :minutes, :away, :highest, :domains)
            """)
        .param("school", school.value())
        .param("staff", adult.value())
        .param("minutes", time.minutes())
        .param("away", time.away().toArray(String[]::new))
        .param("highest", time.highestYear())
        .param("domains", time.notDomains().toArray(String[]::new))
        .update();
  }
}
