package keepup.app.intervention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.app.school.ClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who has seen what was handed over. Somebody says so, for themselves or for a colleague who has
/// it on paper: that a page was fetched tells nobody that it was read.
@Repository
@Transactional(readOnly = true)
class SeenBy {
  private final JdbcClient jdbc;

  SeenBy(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What was handed over: the plan to those who take the sessions, the results to those who teach.
  enum What {
    PLAN("plan"),
    RESULTS("results");

    private final String key;

    What(String key) {
      this.key = key;
    }

    static Optional<What> find(String key) {
      return java.util.stream.Stream.of(values()).filter(what -> what.key.equals(key)).findFirst();
    }
  }

  /// The last time of each adult, the newest last.
  List<Seen> list(ClassId classId, LocalDate about, What what) {
    return jdbc.sql(
            """
            select * from (
              select distinct on (h.seen_by) h.seen_by, a.name, h.way, b.name as by, h.recorded_at, h.sequence
                from handover_seen h
                join staff a on a.school_id = h.school_id and a.staff_id = h.seen_by
                join staff b on b.school_id = h.school_id and b.staff_id = h.recorded_by
               where h.class_id = :class and h.about = :about and h.what = :what
               order by h.seen_by, h.sequence desc) last
             order by sequence
            """)
        .param("class", classId.value())
        .param("about", about)
        .param("what", what.key)
        .query((row, _) ->
            new Seen(
                new StaffId(row.getObject("seen_by", UUID.class)),
                row.getString("name"),
                row.getString("way").equals("paper"),
                row.getString("by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Optional<Seen> find(StaffId who, ClassId classId, LocalDate about, What what) {
    return list(classId, about, what).stream().filter(seen -> seen.who().equals(who)).findFirst();
  }

  /// Writes down that somebody has seen it.
  ///
  /// @param who the person themselves, or a colleague who has it on paper
  @Transactional
  void add(SignedIn person, ClassId classId, LocalDate about, What what, StaffId who) {
    jdbc.sql(
            """
            insert into handover_seen (school_id, seen_id, class_id, about, what, way, seen_by, recorded_by, recorded_at)
            values (:school, :id, :class, :about, :what, :way, :who, :by, clock_timestamp())
            """)
        .param("school", person.school().value())
        .param("id", UUID.randomUUID())
        .param("class", classId.value())
        .param("about", about)
        .param("what", what.key)
        .param("way", who.equals(person.staff()) ? "screen" : "paper")
        .param("who", who.value())
        .param("by", person.staff().value())
        .update();
  }
}
