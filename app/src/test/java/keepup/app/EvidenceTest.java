package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keepup.app.account.StaffId;
import keepup.app.cohort.Evidence;
import keepup.app.cohort.EvidenceRecord;
import keepup.course.EvidenceKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each kind of record attaches itself to a course's task: once, of the two partners alone, since
/// the day, with a way to it, and without a child's name.
class EvidenceTest {
  private static final GroupsSchool SCHOOL = GroupsSchool.make("evidence");
  private static final Visitor TEACHER = Visitor.signedIn(SCHOOL.email("teacher"));
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private static final List<StaffId> PAIR =
      List.of(new StaffId(SCHOOL.teacher), new StaffId(SCHOOL.assistant));

  private static final String SITTING =
      """
      with l as (insert into lesson (school_id, lesson_id, class_id, taught_on, step_id, chosen_by, aside)
             select school_id, gen_random_uuid(), class_id, current_date, 'y3.subtract.one-exchange', '%1$s', true
               from school_class where name = '3 Hazel' returning school_id, lesson_id),
           c as (insert into exit_check (school_id, check_id, lesson_id, seed, made_by)
             select school_id, gen_random_uuid(), lesson_id, 1, '%1$s' from l returning school_id, check_id),
           q as (insert into exit_check_question (school_id, check_id, number, step_id, question, expected)
             select school_id, check_id, n, 'y3.subtract.one-exchange', '52 - 17', '35' from c, generate_series(1, 2) n
             returning school_id, check_id, number),
           a as (insert into answer (school_id, answer_id, check_id, number, pupil_id, given, recorded_by)
             select school_id, gen_random_uuid(), check_id, number, '%2$s', '45',
                    case number when 1 then '%1$s'::uuid else '%3$s'::uuid end from q returning school_id)
      insert into sitting (school_id, sitting_id, check_id, pupil_id, way, started_by)
        select school_id, gen_random_uuid(), check_id, '%2$s', '%4$s', '%1$s' from c where '%4$s' <> ''
      """;
  private static final String SESSION =
      """
      with p as (insert into keep_up_plan (school_id, plan_id, class_id, held_on, made_by)
             select school_id, gen_random_uuid(), class_id, current_date, 'ADULT' from school_class where name = '3 Hazel'
             returning school_id, plan_id),
           s as (insert into keep_up_session (school_id, session_id, plan_id, number, step_id, adult_id, starts_at, minutes,
                                              reason, seed)
             select school_id, gen_random_uuid(), plan_id, 1, 'y3.subtract.one-exchange', 'ADULT', '10:15', 15, 'why', 1 from p
             returning school_id, session_id),
           m as (insert into keep_up_session_pupil (school_id, session_id, pupil_id, reason)
             select s.school_id, session_id, pupil_id, 'why' from s join pupil using (school_id)
              where preferred_forename in ('Beth', 'Cai') returning school_id, session_id, pupil_id),
           q as (insert into session_questions (school_id, choice_id, session_id, title, recipe, chosen_by)
             select school_id, gen_random_uuid(), session_id, 'Tried', 'length=4&seed=1', 'ADULT' from s)
      insert into outcome (school_id, outcome_id, session_id, pupil_id, result, note, recorded_by)
        select school_id, gen_random_uuid(), session_id, pupil_id, 'secure', 'Used tens.', 'ADULT' from m
      """;

  @TestFactory
  Stream<DynamicTest> every_kind_of_record_attaches_itself() {
    return Stream.of(EvidenceKind.values())
        .map(kind -> DynamicTest.dynamicTest(kind.word(), () -> attach(kind)));
  }

  private void attach(EvidenceKind kind) {
    int before = list(kind, today).size();
    record(kind, SCHOOL.otherTeacher.toString(), SCHOOL.otherTeacher.toString());
    assertThat(list(kind, today)).as("of somebody else").hasSize(before);

    record(kind, SCHOOL.teacher.toString(), SCHOOL.assistant.toString());

    List<Evidence.Item> items = list(kind, today);
    assertThat(items).as("one more").hasSize(before + 1);
    assertThat(list(kind, today.plusDays(1))).as("of tomorrow").isEmpty();
    for (Evidence.Item item : items) {
      assertThat(item.on()).isEqualTo(today);
      assertThat(item.text()).doesNotContain(SCHOOL.pupils.keySet()).isNotEmpty();
      assertThat(TEACHER.get(item.href()).statusCode()).as(item.href()).isEqualTo(200);
    }
  }

  private static void record(EvidenceKind kind, String adult, String other) {
    String beth = SCHOOL.pupil("Beth Orme").toString();
    switch (kind) {
      case INTERVIEW -> write(SITTING.formatted(adult, beth, other, "interview"));
      case SITTING -> write(SITTING.formatted(adult, beth, other, "screen"));
      case PAPER_SET -> write(SITTING.formatted(adult, beth, other, ""));
      case EXIT_CHECK ->
          write(
              """
              with l as (insert into lesson (school_id, lesson_id, class_id, taught_on, step_id, chosen_by)
                     select school_id, gen_random_uuid(), class_id, current_date, 'y3.add.tens', '%1$s'
                       from school_class where name = '3 Hazel' returning school_id, lesson_id)
              insert into exit_check (school_id, check_id, lesson_id, seed, made_by)
                select school_id, gen_random_uuid(), lesson_id, 1, '%1$s' from l
              """
                  .formatted(adult));
      case SEQUENCE ->
          write(
              """
              insert into kept_sequence (school_id, sequence_id, step_id, title, recipe, made_by)
                select school_id, gen_random_uuid(), 'y3.add.tens', 'Ours', 'length=4&seed=1', '%s' from school
              """
                  .formatted(adult));
      case SESSION, HANDOVER, SEQUENCE_SESSION -> write(SESSION.replace("ADULT", adult));
      case OBSERVATION ->
          write(
              """
              insert into observation (school_id, observation_id, pupil_id, step_id, says, note, seen_by)
                select school_id, gen_random_uuid(), '%s', 'y3.add.tens', 'can', '', '%s' from school
              """
                  .formatted(beth, adult));
      case STARTER -> {
        boolean ours = adult.equals(SCHOOL.teacher.toString());
        (ours ? TEACHER : Visitor.signedIn(SCHOOL.email("other-teacher")))
            .get("/classes/" + (ours ? SCHOOL.classId : SCHOOL.otherClassId) + "/starter");
      }
      case SCHEME ->
          write(
              """
              insert into scheme_of_work (school_id, scheme_id, year_group, begins, written_by)
                select school_id, gen_random_uuid(), %d, extract(year from current_date), '%s' from school
              """
                  .formatted(adult.equals(SCHOOL.teacher.toString()) ? 3 : 4, adult));
    }
  }

  private static void write(String sql) {
    SCHOOL.inside(() -> SCHOOL.run(sql));
  }

  private static List<Evidence.Item> list(EvidenceKind kind, LocalDate since) {
    List<Evidence.Item> items = new ArrayList<>();
    SCHOOL.inside(
        () -> items.addAll(RunningApp.bean(EvidenceRecord.class).list(kind, PAIR, since)));
    return items;
  }
}
