package keepup.app.assess;

import java.util.List;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.app.lesson.CheckId;
import keepup.app.school.PupilId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Answers of one child that come in one by one. They go into the same record as those that are
/// typed into the grid.
@Repository
@Transactional(readOnly = true)
public class OneByOne {
  /// The longest answer that is kept.
  public static final int LONGEST = SaveAnswers.LONGEST;

  private final Answers answers;
  private final JdbcClient jdbc;

  OneByOne(Answers answers, JdbcClient jdbc) {
    this.answers = answers;
    this.jdbc = jdbc;
  }

  /// Adds an answer; one whose id is there already is left as it is.
  ///
  /// @param check one that this person may see, with a question of this number
  @Transactional
  public void add(
      SignedIn person, CheckId check, PupilId pupil, int number, UUID id, String given) {
    answers.add(person, check, List.of(new Typed(id, number, pupil.value(), given, null)));
  }

  /// The answers of a child in a check: of each question the newest of each adult, by number.
  public List<RecordedAnswer> list(CheckId check, PupilId pupil) {
    return jdbc.sql(
            """
            select *, 1 = row_number() over (partition by number order by made desc, sequence desc) as counts from (
              select distinct on (a.number, a.recorded_by)
                     a.answer_id, a.number, a.given, a.recorded_by, s.name, a.sequence,
                     coalesce(a.made_at, a.recorded_at) as made
                from answer a
                join staff s on s.school_id = a.school_id and s.staff_id = a.recorded_by
               where a.check_id = :check and a.pupil_id = :pupil
               order by a.number, a.recorded_by, coalesce(a.made_at, a.recorded_at) desc, a.sequence desc) newest
             where given is not null
             order by number, sequence
            """)
        .param("check", check.value())
        .param("pupil", pupil.value())
        .query((row, _) ->
            new RecordedAnswer(
                row.getObject("answer_id", UUID.class),
                row.getInt("number"),
                row.getString("given"),
                new StaffId(row.getObject("recorded_by", UUID.class)),
                row.getString("name"),
                row.getBoolean("counts")))
        .list();
  }
}
