package keepup.app.tablescheck;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.SignedIn;
import keepup.app.school.PupilId;
import keepup.tablescheck.Ended;
import keepup.tablescheck.Reply;
import keepup.tablescheck.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What children typed in their goes. Rows are only ever added, one for each question of a go.
@Repository
@Transactional(readOnly = true)
class TableAnswers {
  private final JdbcClient jdbc;

  TableAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds an answer; where its id or its question has one already, that stays.
  @Transactional
  void add(SignedIn person, Practice practice, Sent sent) {
    Times asked = practice.asked().get(sent.number() - 1);
    jdbc.sql(
            """
            insert into tables_answer (school_id, answer_id, practice_id, number, first_factor, second_factor, given,
                                       ended, shown_ms, pause_ms, first_key_ms, away_ms, recorded_by, device_at)
            values (:school, :id, :practice, :number, :left, :right, :given,
                    :ended, :shown, :pause, :key, :away, :by, :at)
            on conflict do nothing
            """)
        .param("school", person.school().value())
        .param("id", sent.id())
        .param("practice", practice.id().value())
        .param("number", sent.number())
        .param("left", asked.left())
        .param("right", asked.right())
        .param("given", sent.given())
        .param("ended", sent.ended())
        .param("shown", sent.shownMs())
        .param("pause", sent.pauseMs())
        .param("key", sent.firstKeyMs())
        .param("away", sent.awayMs())
        .param("by", person.staff().value())
        .param("at", sent.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The questions of a go that are answered.
  Set<Integer> answered(PracticeId practice) {
    return jdbc
        .sql("select number from tables_answer where practice_id = :practice")
        .param("practice", practice.value())
        .query(Integer.class)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The answers of some children, the newest first.
  List<TableAnswer> list(Collection<PupilId> pupils, OffsetDateTime since) {
    return jdbc.sql(
            """
            select a.practice_id, t.pupil_id, a.number, a.first_factor, a.second_factor, a.given, a.ended, t.timed,
                   a.shown_ms, a.pause_ms, a.first_key_ms, a.away_ms, a.device_at
              from tables_answer a
              join tables_practice t on t.school_id = a.school_id and t.practice_id = a.practice_id
             where t.pupil_id = any(:pupils) and t.begun_at >= :since
             order by t.sequence desc, a.number desc
            """)
        .param("pupils", pupils.stream().map(PupilId::value).toArray(UUID[]::new))
        .param("since", since)
        .query((row, _) ->
            new TableAnswer(
                row.getObject("practice_id", UUID.class),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                row.getInt("number"),
                new Reply(
                    new Times(row.getInt("first_factor"), row.getInt("second_factor")),
                    row.getString("given"),
                    Ended.of(row.getString("ended"))),
                Timed.of(row.getString("timed")).hasLimit(),
                row.getInt("shown_ms"),
                row.getObject("pause_ms", Integer.class),
                row.getObject("first_key_ms", Integer.class),
                row.getInt("away_ms"),
                row.getObject("device_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
