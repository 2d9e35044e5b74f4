package keepup.app.assess;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.lesson.CheckId;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What children wrote. Rows are only ever added; the row that was made last counts for its child
/// and question (see `V12__which_mark_counts.sql`).
@Repository
@Transactional(readOnly = true)
class Answers {
  /// What counts now for one child and question of a check.
  ///
  /// @param given as the child wrote it, `""` where left blank, null where it was taken back
  record Current(UUID id, PupilId pupil, int number, @Nullable String given, long sequence) {}

  /// What a device says of how a row came to be; see [keepup.app.sync.Line].
  record Made(@Nullable UUID seen, @Nullable Double ageSeconds) {
    static final Made UNSAID = new Made(null, null);
  }

  /// An answer with the question that it answers.
  record Written(PupilId pupil, int number, StepId step, String question, String given) {}

  private static final String COUNTING =
      """
      select distinct on (a.pupil_id, a.number)
             a.pupil_id, a.number, a.given, q.step_id, q.question
        from answer a
        join pupil p on p.school_id = a.school_id and p.pupil_id = a.pupil_id
        join exit_check_question q
          on q.school_id = a.school_id and q.check_id = a.check_id and q.number = a.number
       where p.class_id = :class and p.left_on is null and a.check_id = :check
       order by a.pupil_id, a.number, coalesce(a.made_at, a.recorded_at) desc, a.sequence desc
      """;

  private final JdbcClient jdbc;

  Answers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What counts now in a check: one row for each child and question with any row at all.
  List<Current> list(CheckId check) {
    return jdbc.sql(
            """
            select distinct on (pupil_id, number) answer_id, pupil_id, number, given, sequence
              from answer where check_id = :check
             order by pupil_id, number, coalesce(made_at, recorded_at) desc, sequence desc
            """)
        .param("check", check.value())
        .query((row, _) ->
            new Current(
                row.getObject("answer_id", UUID.class),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                row.getInt("number"),
                row.getString("given"),
                row.getLong("sequence")))
        .list();
  }

  /// What the children who are in a class now wrote in a check.
  List<Written> listOfClass(ClassId classId, CheckId check) {
    return jdbc.sql(
            "select * from ("
                + COUNTING
                + ") counting where given is not null order by pupil_id, number")
        .param("class", classId.value())
        .param("check", check.value())
        .query((row, _) ->
            new Written(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                row.getInt("number"),
                new StepId(row.getString("step_id")),
                row.getString("question"),
                row.getString("given")))
        .list();
  }

  /// Adds rows in their order; one whose id is there already is left as it is.
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(SignedIn person, CheckId check, List<Typed> typed) {
    typed.forEach(one -> add(person, check, one, Made.UNSAID));
  }

  /// Adds a row; one whose id is there already is left as it is.
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(SignedIn person, CheckId check, Typed one, Made made) {
    jdbc.sql(
            """
            insert into answer (school_id, answer_id, check_id, number, pupil_id, given, recorded_by, device_at, made_at)
            values (:school, :id, :check, :number, :pupil, :given, :by, :at,
                    greatest(now() - cast(:age as double precision) * interval '1 second',
                             (select coalesce(made_at, recorded_at) + interval '1 microsecond' from answer
                               where school_id = :school and answer_id = :seen and check_id = :check
                                 and number = :number and pupil_id = :pupil)))
            on conflict (school_id, answer_id) do nothing
            """)
        .param("school", person.school().value())
        .param("id", one.id())
        .param("check", check.value())
        .param("number", one.number())
        .param("pupil", one.pupil())
        .param("given", one.given(), java.sql.Types.VARCHAR)
        .param("by", person.staff().value())
        .param("at", one.findDeviceTime().orElse(null), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("age", made.ageSeconds(), java.sql.Types.DOUBLE)
        .param("seen", made.seen(), java.sql.Types.OTHER)
        .update();
  }

  /// The rows that are there under these ids, as they were sent.
  List<Typed> listSent(CheckId check, Collection<UUID> ids) {
    return jdbc.sql(
            "select answer_id, number, pupil_id, given from answer where check_id = :check and answer_id = any(:ids)")
        .param("check", check.value())
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, _) ->
            new Typed(
                row.getObject("answer_id", UUID.class),
                row.getInt("number"),
                row.getObject("pupil_id", UUID.class),
                row.getString("given"),
                null))
        .list();
  }
}
