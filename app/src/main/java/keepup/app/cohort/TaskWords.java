package keepup.app.cohort;

import java.util.Set;
import keepup.app.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Which tasks a pair says it has done.
@Repository
public class TaskWords {
  private final JdbcClient jdbc;

  TaskWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The ids of those that are said to be done now.
  @Transactional(readOnly = true)
  public Set<String> list(PlaceId place) {
    return Set.copyOf(
        jdbc.sql(
                """
                select task_id from (select distinct on (task_id) task_id, done from course_task_word
                                      where place_id = :place order by task_id, sequence desc) newest
                 where done
                """)
            .param("place", place.value())
            .query((row, _) -> row.getString(1))
            .list());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(SignedIn person, PlaceId place, String taskId, boolean done) {
    jdbc.sql(
            """
            insert into course_task_word (school_id, word_id, place_id, task_id, done, written_by)
            values (:school, gen_random_uuid(), :place, :task, :done, :adult)
            """)
        .param("school", person.school().value())
        .param("place", place.value())
        .param("task", taskId)
        .param("done", done)
        .param("adult", person.staff().value())
        .update();
  }
}
