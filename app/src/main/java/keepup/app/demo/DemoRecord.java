package keepup.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import keepup.app.account.SchoolId;
import keepup.app.demo.MadeDay.Got;
import keepup.app.demo.MadeDay.Held;
import keepup.app.demo.MadeDay.Member;
import keepup.app.demo.MadeDay.Plan;
import keepup.app.demo.MadeDay.Wrote;
import keepup.app.lesson.CheckQuestion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes made-up days into the record, in bulk. The ids come from the class and the day, so that
/// nothing can be written twice.
@Repository
class DemoRecord {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");
  private static final String ONCE = " on conflict do nothing";
  private static final int SECONDS_IN_MINUTE = 60;

  private final JdbcTemplate jdbc;

  DemoRecord(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /// Where a day is written: which class, by whom.
  record Desk(SchoolId school, UUID schoolClass, int year, UUID teacher, UUID assistant) {
    UUID id(LocalDate day, String what) {
      String name = "%s/%d/%s/%s".formatted(school.value(), year, day, what);
      return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// Whether a class has a lesson on a day already: made up before, or chosen by somebody.
  boolean hasLesson(Desk desk, LocalDate day) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from lesson where class_id = ? and taught_on = ? and not aside)",
            Boolean.class,
            desk.schoolClass(),
            day));
  }

  /// @param now nothing is said to have been written later than this
  void write(Desk desk, MadeDay made, Instant now) {
    UUID school = desk.school().value();
    LocalDate day = made.day();
    UUID lesson = desk.id(day, "lesson");
    UUID check = desk.id(day, "check");
    jdbc.update(
        """
        insert into lesson (school_id, lesson_id, class_id, taught_on, step_id, chosen_by, chosen_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """
            + ONCE,
        school,
        lesson,
        desk.schoolClass(),
        day,
        made.step().value(),
        desk.teacher(),
        at(day, LocalTime.of(8, 20), 0, now));
    jdbc.update(
        "insert into exit_check (school_id, check_id, lesson_id, seed, made_by, made_at) values (?, ?, ?, ?, ?, ?)"
            + ONCE,
        school,
        check,
        lesson,
        made.seed(),
        desk.teacher(),
        at(day, LocalTime.of(8, 20), 1, now));
    List<Object[]> questions = new ArrayList<>();
    for (CheckQuestion q : made.questions()) {
      questions.add(
          new Object[] {school, check, q.number(), q.step().value(), q.question(), q.expected()});
    }
    jdbc.batchUpdate(
        "insert into exit_check_question (school_id, check_id, number, step_id, question, expected) values (?, ?, ?, ?, ?, ?)"
            + ONCE,
        questions);
    writeAnswers(desk, made, check, now);
    Plan plan = made.plan();
    if (plan != null) {
      writePlan(desk, day, plan, now);
    }
  }

  private void writeAnswers(Desk desk, MadeDay made, UUID check, Instant now) {
    List<Object[]> answers = new ArrayList<>();
    for (Wrote wrote : made.answers()) {
      answers.add(
          new Object[] {
            desk.school().value(),
            desk.id(made.day(), "answer/" + wrote.pupil() + "/" + wrote.number()),
            check,
            wrote.number(),
            wrote.pupil(),
            wrote.given(),
            desk.teacher(),
            at(made.day(), LocalTime.of(9, 50), wrote.secondsIn(), now)
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

  private void writePlan(Desk desk, LocalDate day, Plan plan, Instant now) {
    UUID school = desk.school().value();
    UUID id = desk.id(day, "plan");
    LocalTime planned = plan.checkedOn().equals(day) ? LocalTime.of(10, 10) : LocalTime.of(8, 25);
    jdbc.update(
        """
        insert into keep_up_plan (school_id, plan_id, class_id, held_on, check_id, made_by, made_at)
        values (?, ?, ?, ?, (select check_id from exit_check where school_id = ? and check_id = ?), ?, ?)
        """
            + ONCE,
        school,
        id,
        desk.schoolClass(),
        day,
        school,
        desk.id(plan.checkedOn(), "check"),
        desk.teacher(),
        at(day, planned, 0, now));
    List<Object[]> sessions = new ArrayList<>();
    List<Object[]> members = new ArrayList<>();
    List<Object[]> outcomes = new ArrayList<>();
    for (Held held : plan.sessions()) {
      int number = sessions.size() + 1;
      UUID session = desk.id(day, "session/" + number);
      UUID adult = held.byAssistant() ? desk.assistant() : desk.teacher();
      sessions.add(
          new Object[] {
            school,
            session,
            id,
            number,
            held.group().step().value(),
            held.group().misconception(),
            adult,
            held.at(),
            15,
            held.group().why(),
            day.toEpochDay() * 10 + number
          });
      for (Member member : held.group().members()) {
        members.add(new Object[] {school, session, member.pupil(), member.need().because()});
      }
      for (Got got : held.outcomes()) {
        outcomes.add(
            new Object[] {
              school,
              desk.id(day, "outcome/" + number + "/" + got.pupil()),
              session,
              got.pupil(),
              got.result(),
              got.used(),
              got.note(),
              adult,
              at(day, held.at(), 17 * SECONDS_IN_MINUTE, now)
            });
      }
    }
    jdbc.batchUpdate(
        """
        insert into keep_up_session (school_id, session_id, plan_id, number, step_id, misconception_id,
                                     adult_id, starts_at, minutes, reason, seed)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
            + ONCE,
        sessions);
    jdbc.batchUpdate(
        "insert into keep_up_session_pupil (school_id, session_id, pupil_id, reason) values (?, ?, ?, ?)"
            + ONCE,
        members);
    jdbc.batchUpdate(
        """
        insert into outcome (school_id, outcome_id, session_id, pupil_id, result, used, note, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
            + ONCE,
        outcomes);
  }

  private static OffsetDateTime at(LocalDate day, LocalTime time, int seconds, Instant now) {
    Instant then = day.atTime(time).atZone(SCHOOL).plusSeconds(seconds).toInstant();
    return (then.isBefore(now) ? then : now).atOffset(ZoneOffset.UTC);
  }
}
