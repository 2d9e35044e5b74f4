package keepup.app.assess;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import keepup.app.lesson.CheckId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What children wrote over time, whatever check or sitting it was in. It looks within the current
/// school; ask [keepup.app.school.Classes#find] first whether the reader may see these children.
@Repository
@Transactional(readOnly = true)
public class AnswerRecord {
  private final JdbcClient jdbc;

  AnswerRecord(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The answers of some children that count, in the order in which they were given: by day, by
  /// check, by number.
  ///
  /// @param since the first day of the checks that are read
  public List<WrittenAnswer> list(Collection<PupilId> pupils, LocalDate since) {
    return jdbc.sql(
            """
            select * from (
              select distinct on (a.pupil_id, a.check_id, a.number)
                     a.pupil_id, a.check_id, a.number, a.given, q.step_id, q.question, l.taught_on, s.name,
                     c.sequence as checked, coalesce(t.way, case when exists (
                       select from check_child k where k.school_id = c.school_id and k.check_id = c.check_id)
                       then 'again' else 'check' end) as way
                from answer a
                join exit_check_question q
                  on q.school_id = a.school_id and q.check_id = a.check_id and q.number = a.number
                join exit_check c on c.school_id = a.school_id and c.check_id = a.check_id
                join lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
                join staff s on s.school_id = a.school_id and s.staff_id = a.recorded_by
                left join sitting t on t.school_id = c.school_id and t.check_id = c.check_id
               where a.pupil_id = any(:pupils) and l.taught_on >= :since
               order by a.pupil_id, a.check_id, a.number, coalesce(a.made_at, a.recorded_at) desc, a.sequence desc) counting
             where given is not null
             order by taught_on, checked, number, pupil_id
            """)
        .param("pupils", pupils.stream().map(PupilId::value).toArray(UUID[]::new))
        .param("since", since)
        .query((row, _) ->
            new WrittenAnswer(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new CheckId(row.getObject("check_id", UUID.class)),
                row.getInt("number"),
                new StepId(row.getString("step_id")),
                row.getString("question"),
                row.getString("given"),
                row.getObject("taught_on", LocalDate.class),
                row.getString("way"),
                row.getString("name")))
        .list();
  }

  /// That a child was asked about a step in a check and an adult marked it with a tap.
  public record Marked(PupilId pupil, StepId step, LocalDate day) {}

  /// The taps of some children, on the step that each check was about.
  ///
  /// @param since the first day of the checks that are read
  public List<Marked> listMarked(Collection<PupilId> pupils, LocalDate since) {
    return jdbc.sql(
            """
            select distinct m.pupil_id, l.step_id, l.taught_on
              from check_mark m
              join exit_check c on c.school_id = m.school_id and c.check_id = m.check_id
              join lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
             where m.pupil_id = any(:pupils) and l.taught_on >= :since and m.mark is not null
            """)
        .param("pupils", pupils.stream().map(PupilId::value).toArray(UUID[]::new))
        .param("since", since)
        .query((row, _) ->
            new Marked(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new StepId(row.getString("step_id")),
                row.getObject("taught_on", LocalDate.class)))
        .list();
  }
}
