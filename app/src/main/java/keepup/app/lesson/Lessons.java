package keepup.app.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.steps.StepId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What classes were taught. Rows are only ever added; the newest of a class and day counts.
@Repository
@Transactional(readOnly = true)
public class Lessons {
  static final RowMapper<Lesson> ROW =
      (row, _) ->
          new Lesson(
              new LessonId(row.getObject("lesson_id", UUID.class)),
              new ClassId(row.getObject("class_id", UUID.class)),
              row.getObject("taught_on", LocalDate.class),
              new StepId(row.getString("step_id")),
              row.getBoolean("aside"));

  private final JdbcClient jdbc;

  Lessons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes down what a class is taught on a day. Ask [keepup.app.school.Classes#find] first
  /// whether the person may.
  @Transactional
  public Lesson add(SignedIn person, ClassId classId, LocalDate day, StepId step) {
    return write(person, new Lesson(new LessonId(UUID.randomUUID()), classId, day, step, false));
  }

  /// Writes down what a check is about that is not of a lesson taught. Ask
  /// [keepup.app.school.Classes#find] first whether the person may.
  @Transactional
  public Lesson addAside(SignedIn person, ClassId classId, LocalDate day, StepId step) {
    return write(person, new Lesson(new LessonId(UUID.randomUUID()), classId, day, step, true));
  }

  private Lesson write(SignedIn person, Lesson lesson) {
    jdbc.sql(
            """
            insert into lesson (school_id, lesson_id, class_id, taught_on, step_id, chosen_by, aside)
            values (:school, :id, :class, :day, :step, :by, :aside)
            """)
        .param("school", person.school().value())
        .param("id", lesson.id().value())
        .param("class", lesson.classId().value())
        .param("day", lesson.taughtOn())
        .param("step", lesson.step().value())
        .param("by", person.staff().value())
        .param("aside", lesson.aside())
        .update();
    return lesson;
  }

  /// The lesson that counts for a class and day.
  public Optional<Lesson> find(ClassId classId, LocalDate day) {
    return jdbc.sql(
            """
            select lesson_id, class_id, taught_on, step_id, aside from lesson
             where class_id = :class and taught_on = :day and not aside
             order by sequence desc limit 1
            """)
        .param("class", classId.value())
        .param("day", day)
        .query(ROW)
        .optional();
  }

  /// The lessons of a class since a day, that day included, newest first; one for each day.
  public List<Lesson> listSince(ClassId classId, LocalDate since) {
    return jdbc.sql(
            """
            select distinct on (taught_on) lesson_id, class_id, taught_on, step_id, aside from lesson
             where class_id = :class and taught_on >= :since and not aside
             order by taught_on desc, sequence desc
            """)
        .param("class", classId.value())
        .param("since", since)
        .query(ROW)
        .list();
  }
}
