package keepup.app.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import keepup.app.intervention.SessionSeats;
import keepup.app.lesson.CheckId;
import keepup.app.school.ClassId;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The totals of a term, added up in the database, so that no answer of any child is read for the
/// head's page. What is right is for the engine to say: the few answers that are not written as the
/// record expects them are marked first, each different one once.
@Repository
@Transactional(readOnly = true)
class TermTotals {
  private static final int MOST_HARD_POINTS = 6;
  private static final int ENOUGH_CHILDREN = 4;

  private static final String GIVEN =
      """
      with given as materialized (
        select distinct on (a.pupil_id, a.check_id, a.number)
               a.pupil_id, a.check_id, a.given, q.step_id, q.question, q.expected, l.class_id, l.taught_on,
               t.sitting_id is null and not exists (
                 select from check_child k where k.school_id = c.school_id and k.check_id = c.check_id) as whole_class
          from answer a
          join exit_check_question q on q.school_id = a.school_id and q.check_id = a.check_id and q.number = a.number
          join exit_check c on c.school_id = a.school_id and c.check_id = a.check_id
          join lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
          join pupil p on p.school_id = a.school_id and p.pupil_id = a.pupil_id and p.left_on is null
          left join sitting t on t.school_id = c.school_id and t.check_id = c.check_id
         where l.taught_on >= :from
         order by a.pupil_id, a.check_id, a.number, coalesce(a.made_at, a.recorded_at) desc, a.sequence desc)
      """;

  private static final String TOTALS =
      GIVEN
          + """
          , answered as materialized (
            select g.pupil_id, g.check_id, g.class_id, g.step_id, g.taught_on, g.whole_class,
                   g.given = g.expected or f.question is not null as is_right
              from given g
              left join unnest(:questions, :steps, :givens) as f (question, step_id, given)
                on f.question = g.question and f.step_id = g.step_id and f.given = g.given
             where g.given is not null),
          asked as (
            select pupil_id, check_id, class_id, step_id, taught_on, count(*) filter (where not is_right) * 2 >= count(*) as fell
              from answered where whole_class
             group by pupil_id, check_id, class_id, step_id, taught_on having count(*) >= 2),
          fell as materialized (select distinct pupil_id, taught_on as day from asked where fell),
          seat as materialized (\
          """
          + SessionSeats.ROWS
          + """
          ),
          attended as materialized (select * from seat where result not in ('', 'absent')),
          held as (select distinct session_id, minutes, role from attended),
          next as (
            select s.session_id, s.pupil_id, s.step_id, min(x.taught_on) as day
              from attended s join answered x on x.pupil_id = s.pupil_id and x.step_id = s.step_id and x.taught_on > s.held_on
             where s.result <> 'not-yet' group by s.session_id, s.pupil_id, s.step_id),
          later as (
            select n.session_id, n.pupil_id, bool_and(x.is_right) as still
              from next n join answered x on x.pupil_id = n.pupil_id and x.step_id = n.step_id and x.taught_on = n.day
             group by n.session_id, n.pupil_id),
          hard as (
            select class_id, check_id, step_id, taught_on, count(*) as asked, count(*) filter (where fell) as stumbled
              from asked group by class_id, check_id, step_id, taught_on
            having count(*) >= :enough and count(*) filter (where fell) * 2 >= count(*))
          select (select count(*) from fell) as stumbled,
                 (select count(*) from fell f where exists (
                    select from attended s where s.pupil_id = f.pupil_id and s.held_on between f.day and f.day + :soon)) as followed,
                 (select count(*) from attended) as attended,
                 (select count(*) from attended s where not s.before and not exists (
                    select from fell f where f.pupil_id = s.pupil_id and f.day between s.held_on - :soon and s.held_on)) as unasked,
                 (select count(*) from seat where result = 'absent') as away,
                 (select count(*) from seat where result = '') as unrecorded,
                 (select count(*) from held) as sessions,
                 (select coalesce(sum(minutes), 0) from held where role = 'ta') as by_assistants,
                 (select coalesce(sum(minutes), 0) from held where role <> 'ta') as by_others,
                 (select count(*) from attended where result = 'secure') as secure,
                 (select count(*) from attended where result = 'nearly') as nearly,
                 (select count(*) from attended where result = 'not-yet') as not_yet,
                 (select count(*) from later) as asked_again,
                 (select count(*) from later where still) as still_right,
                 h.class_id, h.check_id, h.step_id, h.taught_on, h.asked, h.stumbled as of_them
            from (select) one left join hard h on true
           order by h.taught_on desc, h.class_id, h.step_id
           limit :most
          """;

  private final JdbcClient jdbc;
  private final RightOrNot marks;

  TermTotals(JdbcClient jdbc, RightOrNot marks) {
    this.jdbc = jdbc;
    this.marks = marks;
  }

  /// A step that half of a class stumbled on.
  record Hard(ClassId classId, Stumble.Share share) {}

  /// The totals, and what was hard for half a class, the newest first.
  record Found(Term term, List<Hard> hard) {}

  private record Written(String question, String step, String given) {}

  /// @param weeks that end with a day
  Found find(Collection<ClassId> classes, LocalDate to, int weeks) {
    LocalDate from = to.minusWeeks(weeks);
    List<Written> right = listRightOtherwiseWritten(from);
    List<Term> term = new ArrayList<>();
    List<Hard> hard = new ArrayList<>();
    jdbc.sql(TOTALS)
        .param("from", from)
        .param("to", to)
        .param("classes", classes.stream().map(ClassId::value).toArray(UUID[]::new))
        .param("questions", right.stream().map(Written::question).toArray(String[]::new))
        .param("steps", right.stream().map(Written::step).toArray(String[]::new))
        .param("givens", right.stream().map(Written::given).toArray(String[]::new))
        .param("enough", ENOUGH_CHILDREN)
        .param("soon", Term.SOON)
        .param("most", MOST_HARD_POINTS)
        .query(row -> {
          Map<String, Integer> minutes = new TreeMap<>();
          minutes.put("Teaching assistants", row.getInt("by_assistants"));
          minutes.put("Teachers and others", row.getInt("by_others"));
          term.add(
              new Term(
                  row.getInt("stumbled"),
                  row.getInt("followed"),
                  row.getInt("attended"),
                  row.getInt("unasked"),
                  row.getInt("away"),
                  row.getInt("unrecorded"),
                  row.getInt("sessions"),
                  minutes,
                  weeks,
                  Map.of(
                      "secure", row.getLong("secure"),
                      "nearly", row.getLong("nearly"),
                      "not-yet", row.getLong("not_yet")),
                  row.getInt("asked_again"),
                  row.getInt("still_right")));
          @Nullable UUID classId = row.getObject("class_id", UUID.class);
          if (classId != null) {
            hard.add(
                new Hard(
                    new ClassId(classId),
                    new Stumble.Share(
                        new CheckId(row.getObject("check_id", UUID.class)),
                        new StepId(row.getString("step_id")),
                        row.getObject("taught_on", LocalDate.class),
                        row.getInt("asked"),
                        row.getInt("of_them"))));
          }
        });
    return new Found(term.getFirst(), hard);
  }

  /// What is right although it is not written as the record expects it: `1,204` for `1204`.
  private List<Written> listRightOtherwiseWritten(LocalDate from) {
    return jdbc
        .sql(
            GIVEN
                + " select distinct question, step_id, given from given where given <> expected and given <> ''")
        .param("from", from)
        .query((row, _) ->
            new Written(
                row.getString("question"), row.getString("step_id"), row.getString("given")))
        .list()
        .stream()
        .filter(one -> marks.isRight(one.question(), new StepId(one.step()), one.given()))
        .toList();
  }
}
