package keepup.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import keepup.app.demo.DemoRecord.Desk;
import keepup.app.lesson.CheckQuestion;
import keepup.steps.StepId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes what goes before made-up lessons and after made-up sessions. The ids come from the class
/// and the day, so that nothing can be written twice.
@Repository
class DemoAroundRecord {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");
  private static final String ONCE = " on conflict do nothing";
  private static final LocalTime BEFORE_SCHOOL = LocalTime.of(8, 30);
  private static final LocalTime LUNCH = LocalTime.of(12, 10);

  private final JdbcTemplate jdbc;

  DemoAroundRecord(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /// A group before a lesson.
  record Before(
      StepId lesson,
      StepId step,
      LocalTime at,
      Map<UUID, String> why,
      List<MadeDay.Got> outcomes) {}

  /// A child who was in a session, and not left with a "not yet".
  record Taken(UUID pupil, StepId step) {}

  /// Some children asked again.
  record Asked(
      StepId step, List<CheckQuestion> questions, List<MadeDay.Wrote> answers, List<UUID> pupils) {}

  List<Taken> list(Desk desk, LocalDate day) {
    return jdbc.query(
        """
        select o.pupil_id, s.step_id
          from keep_up_plan p
          join keep_up_session s on s.school_id = p.school_id and s.plan_id = p.plan_id
          join outcome o on o.school_id = s.school_id and o.session_id = s.session_id
         where p.class_id = ? and p.held_on = ? and o.result in ('secure', 'nearly')
         order by s.number, o.pupil_id
        """,
        (row, _) ->
            new Taken(row.getObject("pupil_id", UUID.class), new StepId(row.getString("step_id"))),
        desk.schoolClass(),
        day);
  }

  void write(Desk desk, LocalDate day, Before before) {
    UUID school = desk.school().value();
    UUID plan = desk.id(day, "before");
    UUID session = desk.id(day, "before/session");
    OffsetDateTime made = at(day.minusDays(1), LocalTime.of(15, 40));
    jdbc.update(
        """
        insert into keep_up_plan (school_id, plan_id, class_id, held_on, made_by, before_step, made_at)
        values (?, ?, ?, ?, ?, ?, least(now(), ?))
        """
            + ONCE,
        school,
        plan,
        desk.schoolClass(),
        day,
        desk.teacher(),
        before.lesson().value(),
        made);
    jdbc.update(
        """
        insert into keep_up_session (school_id, session_id, plan_id, number, step_id, adult_id, starts_at, minutes, reason, seed)
        values (?, ?, ?, 1, ?, ?, ?, 15, ?, ?)
        """
            + ONCE,
        school,
        session,
        plan,
        before.step().value(),
        desk.assistant(),
        before.at(),
        "Before the lesson: the words, the picture and the step before it.",
        day.toEpochDay() * 10);
    List<Object[]> members = new ArrayList<>();
    before.why().forEach((pupil, why) -> members.add(new Object[] {school, session, pupil, why}));
    jdbc.batchUpdate(
        "insert into keep_up_session_pupil (school_id, session_id, pupil_id, reason) values (?, ?, ?, ?)"
            + ONCE,
        members);
    List<Object[]> outcomes = new ArrayList<>();
    for (MadeDay.Got got : before.outcomes()) {
      outcomes.add(
          new Object[] {
            school,
            desk.id(day, "before/" + got.pupil()),
            session,
            got.pupil(),
            got.result(),
            got.used(),
            got.note(),
            desk.assistant(),
            at(day, before.at().plusMinutes(17))
          });
    }
    jdbc.batchUpdate(
        """
        insert into outcome (school_id, outcome_id, session_id, pupil_id, result, used, note, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
            + ONCE,
        outcomes);
  }

  /// @param held the day of the session that is asked about
  void write(Desk desk, LocalDate day, LocalDate held, Asked asked) {
    UUID school = desk.school().value();
    String what = "again/" + held + "/" + asked.step().value();
    UUID lesson = desk.id(day, what + "/lesson");
    UUID check = desk.id(day, what);
    jdbc.update(
        """
        insert into lesson (school_id, lesson_id, class_id, taught_on, step_id, chosen_by, chosen_at, aside)
        values (?, ?, ?, ?, ?, ?, ?, true)
        """
            + ONCE,
        school,
        lesson,
        desk.schoolClass(),
        day,
        asked.step().value(),
        desk.teacher(),
        at(day, BEFORE_SCHOOL));
    jdbc.update(
        "insert into exit_check (school_id, check_id, lesson_id, seed, made_by, made_at) values (?, ?, ?, 1, ?, ?)"
            + ONCE,
        school,
        check,
        lesson,
        desk.teacher(),
        at(day, BEFORE_SCHOOL));
    List<Object[]> rows = new ArrayList<>();
    asked
        .questions()
        .forEach(q ->
            rows.add(
                new Object[] {
                  school, check, q.number(), q.step().value(), q.question(), q.expected()
                }));
    jdbc.batchUpdate(
        "insert into exit_check_question (school_id, check_id, number, step_id, question, expected) values (?, ?, ?, ?, ?, ?)"
            + ONCE,
        rows);
    List<Object[]> only = new ArrayList<>();
    asked.pupils().forEach(pupil -> only.add(new Object[] {school, check, pupil}));
    jdbc.batchUpdate(
        "insert into check_child (school_id, check_id, pupil_id) values (?, ?, ?)" + ONCE, only);
    List<Object[]> answers = new ArrayList<>();
    for (MadeDay.Wrote wrote : asked.answers()) {
      answers.add(
          new Object[] {
            school,
            desk.id(day, what + "/" + wrote.pupil() + "/" + wrote.number()),
            check,
            wrote.number(),
            wrote.pupil(),
            wrote.given(),
            desk.assistant(),
            at(day, LUNCH.plusSeconds(wrote.secondsIn()))
          });
    }
    jdbc.batchUpdate(
        """
        insert into answer (school_id, answer_id, check_id, number, pupil_id, given, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """
            + ONCE,
        answers);
  }

  /// The assistant has seen the day's plan, the teacher how the day before went.
  void read(Desk desk, LocalDate day, LocalDate dayBefore) {
    seen(desk, day, "plan", desk.assistant(), at(day, LocalTime.of(10, 20)));
    seen(desk, dayBefore, "results", desk.teacher(), at(day, BEFORE_SCHOOL));
  }

  private void seen(Desk desk, LocalDate about, String what, UUID by, OffsetDateTime when) {
    jdbc.update(
        """
        insert into handover_seen (school_id, seen_id, class_id, about, what, way, seen_by, recorded_by, recorded_at)
        select ?, ?, ?, ?, ?, 'screen', ?, ?, ?
         where exists (select from keep_up_plan where class_id = ? and held_on = ?)
        """
            + ONCE,
        desk.school().value(),
        desk.id(about, "seen/" + what),
        desk.schoolClass(),
        about,
        what,
        by,
        by,
        when,
        desk.schoolClass(),
        about);
  }

  private static OffsetDateTime at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(SCHOOL).toOffsetDateTime();
  }
}
