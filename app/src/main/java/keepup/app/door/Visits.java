package keepup.app.door;

import java.util.List;
import java.util.UUID;
import keepup.app.school.PupilId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who came in by which door. Rows are only ever added.
@Repository
@Transactional(readOnly = true)
class Visits {
  /// @param child forename and surname, for the teacher's own page
  /// @param devices on how many this child came in
  record Came(String child, int devices) {}

  private final JdbcClient jdbc;

  Visits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional
  void add(ClassDoor door, PupilId child, byte[] device) {
    jdbc.sql(
            """
            insert into door_visit (school_id, visit_id, door_id, pupil_id, device_hash)
            values (:school, :id, :door, :pupil, :device)
            """)
        .param("school", door.school().value())
        .param("id", UUID.randomUUID())
        .param("door", door.id())
        .param("pupil", child.value())
        .param("device", device)
        .update();
  }

  List<Came> list(UUID door) {
    return jdbc.sql(
            """
            select p.preferred_forename || ' ' || p.preferred_surname as child, count(distinct v.device_hash) as devices
              from door_visit v join pupil p on p.school_id = v.school_id and p.pupil_id = v.pupil_id
             where v.door_id = :door
             group by p.pupil_id, p.preferred_forename, p.preferred_surname
             order by 1
            """)
        .param("door", door)
        .query((row, _) -> new Came(row.getString("child"), row.getInt("devices")))
        .list();
  }
}
