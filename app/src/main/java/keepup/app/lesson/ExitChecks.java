package keepup.app.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.steps.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Exit checks with their questions, written down in full. Rows are only ever added.
@Repository
@Transactional(readOnly = true)
public class ExitChecks {
  private final JdbcClient jdbc;
  private final Classes classes;

  ExitChecks(JdbcClient jdbc, Classes classes) {
    this.jdbc = jdbc;
    this.classes = classes;
  }

  /// Writes a check down.
  @Transactional
  public ExitCheck add(SignedIn person, Lesson lesson, long seed, List<CheckQuestion> questions) {
    var check = new ExitCheck(new CheckId(UUID.randomUUID()), lesson, seed, questions);
    UUID school = person.school().value();
    jdbc.sql(
            """
            insert into exit_check (school_id, check_id, lesson_id, seed, made_by)
            values (:school, :id, :lesson, :seed, :by)
            """)
        .param("school", school)
        .param("id", check.id().value())
        .param("lesson", lesson.id().value())
        .param("seed", seed)
        .param("by", person.staff().value())
        .update();
    questions.forEach(question -> append(person, check.id(), question));
    return check;
  }

  /// Adds a question to a check whose questions are chosen one by one. Where a question has this
  /// number already, that one stays: two devices that ask at once ask the same.
  @Transactional
  public void append(SignedIn person, CheckId check, CheckQuestion question) {
    jdbc.sql(
            """
            insert into exit_check_question (school_id, check_id, number, step_id, question, expected)
            values (:school, :check, :number, :step, :question, :expected)
            on conflict do nothing
            """)
        .param("school", person.school().value())
        .param("check", check.value())
        .param("number", question.number())
        .param("step", question.step().value())
        .param("question", question.question())
        .param("expected", question.expected())
        .update();
  }

  /// A check of the current school.
  public Optional<ExitCheck> find(CheckId id) {
    return jdbc.sql(
            """
            select c.seed, l.lesson_id, l.class_id, l.taught_on, l.step_id, l.aside
              from exit_check c join lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
             where c.check_id = :id
            """)
        .param("id", id.value())
        .query((row, n) ->
            new ExitCheck(id, Lessons.ROW.mapRow(row, n), row.getLong("seed"), questions(id)))
        .optional();
  }

  /// A check of a class that this person may see.
  public Optional<ExitCheck> find(SignedIn person, CheckId id) {
    return find(id).filter(check -> classes.find(person, check.lesson().classId()).isPresent());
  }

  /// What a check takes, of a class that this person may see: all that is asked of the database
  /// when answers arrive, in one statement.
  public Optional<Taking> findTaking(SignedIn person, CheckId id) {
    return jdbc.sql(
            """
            select array(select q.number::int from exit_check_question q
                          where q.school_id = k.school_id and q.check_id = k.check_id) as numbers,
                   array(select p.pupil_id from pupil p
                          where p.school_id = c.school_id and p.class_id = c.class_id and p.left_on is null) as children
              from exit_check k join lesson c on c.school_id = k.school_id and c.lesson_id = k.lesson_id
             where k.check_id = :id and
            """
                + Classes.SEEN)
        .param("id", id.value())
        .param("whole", person.seesWholeSchool())
        .param("staff", person.staff().value())
        .query((row, _) ->
            new Taking(
                id,
                Set.of((UUID[]) row.getArray("children").getArray()),
                Set.of((Integer[]) row.getArray("numbers").getArray())))
        .optional();
  }

  /// The checks that a class was given on a day, the newest first: the newest counts.
  public List<CheckId> list(ClassId classId, LocalDate day) {
    return jdbc.sql(
            """
            select c.check_id
              from lesson l join exit_check c on c.school_id = l.school_id and c.lesson_id = l.lesson_id
             where l.class_id = :class and l.taught_on = :day and not l.aside
             order by l.sequence desc, c.sequence desc
            """)
        .param("class", classId.value())
        .param("day", day)
        .query((row, _) -> new CheckId(row.getObject("check_id", UUID.class)))
        .list();
  }

  /// The newest check of a class on the last day before another on which a check was given and
  /// nothing has been recorded of it: paper that waits to be marked.
  public Optional<ExitCheck> findUnmarked(ClassId classId, LocalDate since, LocalDate before) {
    return jdbc.sql(
            """
            select c.check_id
              from lesson l join exit_check c on c.school_id = l.school_id and c.lesson_id = l.lesson_id
             where l.class_id = :class and l.taught_on >= :since and l.taught_on < :before and not l.aside
               and not exists (select from exit_check d
                                 join lesson m on m.school_id = d.school_id and m.lesson_id = d.lesson_id
                                where m.class_id = l.class_id and m.taught_on = l.taught_on and not m.aside
                                  and (exists (select from answer a where a.school_id = d.school_id and a.check_id = d.check_id)
                                    or exists (select from check_mark k where k.school_id = d.school_id and k.check_id = d.check_id)))
             order by l.taught_on desc, l.sequence desc, c.sequence desc limit 1
            """)
        .param("class", classId.value())
        .param("since", since)
        .param("before", before)
        .query((row, _) -> new CheckId(row.getObject("check_id", UUID.class)))
        .optional()
        .flatMap(this::find);
  }

  /// Whether anything was typed in or tapped for a check. From then on its questions stay as they
  /// are.
  public boolean hasAnswers(CheckId id) {
    return jdbc.sql(
            "select exists (select from answer where check_id = :id) or exists (select from"
                + " check_mark where check_id = :id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  private List<CheckQuestion> questions(CheckId id) {
    return jdbc.sql(
            """
            select number, step_id, question, expected from exit_check_question
             where check_id = :id order by number
            """)
        .param("id", id.value())
        .query((row, _) ->
            new CheckQuestion(
                row.getInt("number"),
                new StepId(row.getString("step_id")),
                row.getString("question"),
                row.getString("expected")))
        .list();
  }
}
