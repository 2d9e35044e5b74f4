package keepup.app.sitting;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.lesson.CheckId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How children came to their answers, as adults saw it. Rows are only ever added, one to an
/// answer.
@Repository
@Transactional(readOnly = true)
class Strategies {
  /// What was seen.
  record Seen(Strategy strategy, String note) {}

  private final JdbcClient jdbc;

  Strategies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param answer that is written down already
  @Transactional
  void add(SignedIn person, UUID answer, Strategy strategy, String note) {
    jdbc.sql(
            """
            insert into strategy_seen (school_id, answer_id, strategy, note)
            values (:school, :answer, :strategy, :note) on conflict do nothing
            """)
        .param("school", person.school().value())
        .param("answer", answer)
        .param("strategy", strategy.key())
        .param("note", note)
        .update();
  }

  /// What was seen in a check, by the id of the answer.
  Map<UUID, Seen> list(CheckId check) {
    Map<UUID, Seen> seen = new HashMap<>();
    jdbc.sql(
            """
            select v.answer_id, v.strategy, v.note
              from strategy_seen v
              join answer a on a.school_id = v.school_id and a.answer_id = v.answer_id
             where a.check_id = :check
            """)
        .param("check", check.value())
        .query(row -> {
          seen.put(
              row.getObject("answer_id", UUID.class),
              new Seen(
                  Strategy.find(row.getString("strategy")).orElse(Strategy.NOT_SEEN),
                  row.getString("note")));
        });
    return seen;
  }
}
