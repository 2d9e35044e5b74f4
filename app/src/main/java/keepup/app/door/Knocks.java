package keepup.app.door;

import java.time.Duration;
import java.util.UUID;
import keepup.app.account.AttemptHashes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Slows guessing down: of codes, by address; of pictures, by device and by door. A door that heard
/// too many wrong pictures needs a new code, which the teacher gives with one press; whoever is in
/// stays in.
@Repository
class Knocks {
  static final int WRONG_IS_OFTEN = 3;
  static final int WRONG_ON_ONE_DEVICE = 5;
  static final Duration DEVICE_WINDOW = Duration.ofMinutes(3);
  static final int WRONG_CODES_FROM_ONE_ADDRESS = 200; // a school shares one address
  static final int WRONG_AT_A_DOOR_LEAST = 30;
  static final int WRONG_AT_A_DOOR_EACH_CHILD = 2;

  private final JdbcClient jdbc;
  private final AttemptHashes hashes;

  Knocks(JdbcClient jdbc, AttemptHashes hashes) {
    this.jdbc = jdbc;
    this.hashes = hashes;
  }

  byte[] deviceHash(String device) {
    return hashes.of("device " + device);
  }

  boolean tooManyCodes(String address) {
    return jdbc.sql(
                """
                select count(*) from sign_in_attempt
                 where address_hash = :address and not succeeded and at > now() - interval '15 minutes'
                """)
            .param("address", hashes.of("join " + address))
            .query(Long.class)
            .single()
        >= WRONG_CODES_FROM_ONE_ADDRESS;
  }

  /// Counted apart from adults' passwords, so that children who mistype keep no adult out.
  void noteWrongCode(String address) {
    byte[] from = hashes.of("join " + address);
    jdbc.sql(
            "insert into sign_in_attempt (email_hash, address_hash, succeeded) values (:from, :from, false)")
        .param("from", from)
        .update();
  }

  /// How often wrong pictures were pressed on a device in the last minutes. A new code begins anew:
  /// the teacher gave it, so a child who had to wait need not.
  @Transactional(readOnly = true)
  long countWrong(UUID door, String device) {
    return jdbc.sql(
            """
            select count(*) from door_attempt a join door d on d.school_id = a.school_id and d.door_id = a.door_id
             where a.door_id = :door and a.device_hash = :device and a.at >= d.code_since
               and a.at > now() - make_interval(secs => :window)
            """)
        .param("door", door)
        .param("device", deviceHash(device))
        .param("window", DEVICE_WINDOW.toSeconds())
        .query(Long.class)
        .single();
  }

  /// Whether so many wrong pictures came since the door has its code that nobody more comes in by
  /// it.
  @Transactional(readOnly = true)
  boolean isWornOut(UUID door, int children) {
    return jdbc.sql(
                """
                select count(*) from door_attempt a join door d on d.school_id = a.school_id and d.door_id = a.door_id
                 where a.door_id = :door and a.at >= d.code_since
                """)
            .param("door", door)
            .query(Long.class)
            .single()
        >= Math.max(WRONG_AT_A_DOOR_LEAST, WRONG_AT_A_DOOR_EACH_CHILD * children);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void noteWrongPictures(ClassDoor door, String device) {
    jdbc.sql(
            "insert into door_attempt (school_id, door_id, device_hash) values (:school, :door, :device)")
        .param("school", door.school().value())
        .param("door", door.id())
        .param("device", deviceHash(device))
        .update();
    jdbc.sql("delete from door_attempt where at < now() - interval '1 day'").update();
  }
}
