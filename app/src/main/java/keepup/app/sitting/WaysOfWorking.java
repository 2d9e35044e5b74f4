package keepup.app.sitting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import keepup.app.lesson.CheckId;
import keepup.app.school.PupilId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What adults saw of how children work. It looks within the current school; ask
/// [keepup.app.school.Classes#find] first whether the reader may see the child.
@Repository
@Transactional(readOnly = true)
public class WaysOfWorking {
  private static final int MOST = 12;

  private final JdbcClient jdbc;

  WaysOfWorking(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest of a child, the newest first, without those where nothing could be told.
  public List<WayOfWorking> list(PupilId pupil) {
    return jdbc.sql(
            """
            select a.check_id, l.taught_on, q.question, v.strategy, v.note, s.name
              from strategy_seen v
              join answer a on a.school_id = v.school_id and a.answer_id = v.answer_id
              join exit_check_question q
                on q.school_id = a.school_id and q.check_id = a.check_id and q.number = a.number
              join exit_check c on c.school_id = a.school_id and c.check_id = a.check_id
              join lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
              join staff s on s.school_id = a.school_id and s.staff_id = a.recorded_by
             where a.pupil_id = :pupil and (v.strategy <> :nothing or v.note <> '')
             order by a.sequence desc
             limit :most
            """)
        .param("pupil", pupil.value())
        .param("nothing", Strategy.NOT_SEEN.key())
        .param("most", MOST)
        .query((row, _) ->
            new WayOfWorking(
                new CheckId(row.getObject("check_id", UUID.class)),
                row.getObject("taught_on", LocalDate.class),
                row.getString("question"),
                Strategy.find(row.getString("strategy")).orElse(Strategy.NOT_SEEN).words(),
                row.getString("note"),
                row.getString("name")))
        .list();
  }
}
