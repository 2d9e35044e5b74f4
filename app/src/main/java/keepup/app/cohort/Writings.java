package keepup.app.cohort;

import java.util.List;
import java.util.Optional;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.course.Course.Reflection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What partners write to the prompts of reflections, kept in their school.
@Repository
public class Writings {
  private final JdbcClient jdbc;

  Writings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What stands now: the pair's, or this adult's own. One answer a prompt; `""` where there is
  /// none.
  @Transactional(readOnly = true)
  public Optional<List<String>> find(StaffId adult, PlaceId place, Reflection reflection) {
    return jdbc.sql(
            """
            select answers from course_writing
             where place_id = :place and reflection_id = :reflection and together = :together
               and (together or written_by = :adult)
             order by sequence desc limit 1
            """)
        .param("place", place.value())
        .param("reflection", reflection.id())
        .param("together", isTogether(reflection))
        .param("adult", adult.value())
        .query((row, _) -> List.of((String[]) row.getArray(1).getArray()))
        .optional();
  }

  /// Writes it anew; what was written before stays in the record.
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(SignedIn person, PlaceId place, Reflection reflection, List<String> answers) {
    jdbc.sql(
            """
            insert into course_writing (school_id, writing_id, place_id, reflection_id, together, answers, written_by)
            values (:school, gen_random_uuid(), :place, :reflection, :together, :answers::text[], :adult)
            """)
        .param("school", person.school().value())
        .param("place", place.value())
        .param("reflection", reflection.id())
        .param("together", isTogether(reflection))
        .param("answers", answers.toArray(String[]::new))
        .param("adult", person.staff().value())
        .update();
  }

  /// Whether the two write it together, or each alone.
  public static boolean isTogether(Reflection reflection) {
    return reflection.writer().equals("pair");
  }
}
