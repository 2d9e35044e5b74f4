package keepup.app.door;

import java.security.SecureRandom;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import keepup.app.account.Role;
import keepup.app.account.SchoolId;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.app.lesson.CheckId;
import keepup.app.school.ClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The doors that teachers open for a lesson.
@Repository
@Transactional(readOnly = true)
class ClassDoors {
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ"; // they make no words
  private static final int LENGTH = 6;
  private static final Pattern CODE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
  private static final String ROWS =
      """
      select d.door_id, d.class_id, d.check_id, d.code, d.ends_at, d.school_id, d.opened_by, s.role,
             d.closed_at is null and d.ends_at > now() and s.left_at is null as open
        from door d join staff s on s.school_id = d.school_id and s.staff_id = d.opened_by
      """;

  /// Which school a code belongs to.
  record Found(SchoolId school, UUID door) {}

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();

  ClassDoors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A code as it was typed, in capitals and without spaces; nothing where it can be none.
  static Optional<String> findCode(String typed) {
    String code = typed.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
    return Optional.of(code).filter(one -> CODE.matcher(one).matches());
  }

  /// The open door with a code, in whatever school. Where two schools have the same by chance,
  /// there is none.
  Optional<Found> findByCode(String code) {
    List<Found> found =
        jdbc.sql("select * from find_door(:code)")
            .param("code", code)
            .query((row, _) ->
                new Found(
                    new SchoolId(row.getObject("school_id", UUID.class)),
                    row.getObject("door_id", UUID.class)))
            .list();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// A door of the current school, open or not.
  Optional<ClassDoor> find(UUID id) {
    return query(ROWS + " where d.door_id = :id", id);
  }

  /// The open door of a class.
  Optional<ClassDoor> findOpen(ClassId classId) {
    return query(
            ROWS
                + " where d.class_id = :id and d.closed_at is null and d.ends_at > now()"
                + " order by d.opened_at desc limit 1",
            classId.value())
        .filter(ClassDoor::open);
  }

  /// Opens a door, and closes those of the class that were open.
  @Transactional
  void open(SignedIn person, ClassId classId, CheckId check, Duration length) {
    close(classId);
    jdbc.sql(
            """
            insert into door (school_id, door_id, class_id, check_id, code, opened_by, ends_at)
            values (:school, :id, :class, :check, :code, :by, now() + make_interval(secs => :seconds))
            """)
        .param("school", person.school().value())
        .param("id", UUID.randomUUID())
        .param("class", classId.value())
        .param("check", check.value())
        .param("code", freeCode())
        .param("by", person.staff().value())
        .param("seconds", length.toSeconds(), Types.DOUBLE)
        .update();
  }

  @Transactional
  void close(ClassId classId) {
    jdbc.sql("update door set closed_at = now() where class_id = :class and closed_at is null")
        .param("class", classId.value())
        .update();
  }

  /// Whoever is in stays in; whoever knows the old code only stays out.
  @Transactional
  void giveNewCode(UUID door) {
    jdbc.sql("update door set code = :code, code_since = now() where door_id = :id")
        .param("code", freeCode())
        .param("id", door)
        .update();
  }

  private String freeCode() {
    String code;
    do {
      var letters = new StringBuilder();
      for (int i = 0; i < LENGTH; i++) {
        letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      code = letters.toString();
    } while (findByCode(code).isPresent());
    return code;
  }

  private Optional<ClassDoor> query(String sql, UUID id) {
    return jdbc.sql(sql)
        .param("id", id)
        .query((row, _) ->
            new ClassDoor(
                row.getObject("door_id", UUID.class),
                new ClassId(row.getObject("class_id", UUID.class)),
                new CheckId(row.getObject("check_id", UUID.class)),
                row.getString("code"),
                row.getBoolean("open"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                new SchoolId(row.getObject("school_id", UUID.class)),
                new StaffId(row.getObject("opened_by", UUID.class)),
                Role.of(row.getString("role"))))
        .optional();
  }
}
