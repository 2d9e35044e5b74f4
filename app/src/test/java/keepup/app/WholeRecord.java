package keepup.app;

import keepup.app.account.CurrentSchool;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts a row of the school into every table of the record, so that every wall has something behind
/// it.
final class WholeRecord {
  private static final String FILL =
      """
      with s as (select nullif(current_setting('app.school', true), '')::uuid as school),
           c as (select class_id from school_class order by name limit 1),
           p as (select pupil_id from pupil join c using (class_id) order by legal_forename limit 1),
           a as (select staff_id from staff where role = 'teacher'),
           lesson1 as (insert into lesson (school_id, lesson_id, class_id, taught_on, step_id, chosen_by)
             select school, gen_random_uuid(), class_id, current_date, 'secret-step', staff_id from s, c, a
             returning lesson_id),
           check1 as (insert into exit_check (school_id, check_id, lesson_id, seed, made_by)
             select school, gen_random_uuid(), lesson_id, 1, staff_id from s, lesson1, a returning check_id),
           question1 as (insert into exit_check_question (school_id, check_id, number, step_id, question, expected)
             select school, check_id, 1, 'secret-step', '304 - 187', '117' from s, check1 returning check_id),
           answer1 as (insert into answer (school_id, answer_id, check_id, number, pupil_id, given, recorded_by)
             select school, gen_random_uuid(), check_id, 1, pupil_id, 'secret-answer', staff_id
               from s, question1, p, a returning answer_id),
           mark1 as (insert into check_mark (school_id, mark_id, check_id, pupil_id, mark, recorded_by)
             select school, gen_random_uuid(), check_id, pupil_id, 'nearly', staff_id from s, check1, p, a),
           strategy1 as (insert into strategy_seen (school_id, answer_id, strategy, note)
             select school, answer_id, 'counted-on', 'secret-note' from s, answer1),
           sitting1 as (insert into sitting (school_id, sitting_id, check_id, pupil_id, way, started_by)
             select school, gen_random_uuid(), check_id, pupil_id, 'interview', staff_id from s, check1, p, a
             returning sitting_id),
           end1 as (insert into sitting_end (school_id, sitting_id, why, recorded_by)
             select school, sitting_id, 'adult', staff_id from s, sitting1, a),
           observation1 as (insert into observation (school_id, observation_id, pupil_id, step_id, says, note, seen_by)
             select school, gen_random_uuid(), pupil_id, 'secret-step', 'can', 'secret-note', staff_id from s, p, a),
           fact1 as (insert into fact_answer (school_id, answer_id, pupil_id, fact, given, helped, answered_on, recorded_by)
             select school, gen_random_uuid(), pupil_id, '7x8', 54, false, current_date, staff_id from s, p, a),
           colour1 as (insert into fact_colour (school_id, colour_id, pupil_id, fact, colour, recorded_by)
             select school, gen_random_uuid(), pupil_id, '7x8', 2, staff_id from s, p, a),
           plan1 as (insert into keep_up_plan (school_id, plan_id, class_id, held_on, check_id, made_by)
             select school, gen_random_uuid(), class_id, current_date, check_id, staff_id from s, c, check1, a
             returning plan_id),
           session1 as (insert into keep_up_session (school_id, session_id, plan_id, number, step_id, adult_id,
                                                     minutes, reason, seed)
             select school, gen_random_uuid(), plan_id, 1, 'secret-step', staff_id, 10, 'secret-reason', 1
               from s, plan1, a returning session_id),
           member1 as (insert into keep_up_session_pupil (school_id, session_id, pupil_id, reason)
             select school, session_id, pupil_id, 'secret-reason' from s, session1, p returning session_id, pupil_id),
           upload1 as (insert into register_upload (school_id, upload_id, uploaded_by, file_name, content)
             select school, gen_random_uuid(), staff_id, 'secret.csv', convert_to('secret', 'UTF8') from s, a),
           wording1 as (insert into step_wording (school_id, wording_id, step_id, part, words, original, written_by)
             select school, gen_random_uuid(), 'y3.add.tens', 'says', 'secret-wording', 'secret-original', staff_id from s, a),
           scheme1 as (insert into scheme_of_work (school_id, scheme_id, year_group, begins, written_by)
             select school, gen_random_uuid(), 3, extract(year from current_date), staff_id from s, a returning scheme_id),
           scheme2 as (insert into scheme_step (school_id, scheme_id, number, step_id, taught_from)
             select school, scheme_id, 1, 'secret-step', current_date from s, scheme1),
           help1 as (insert into tables_help (school_id, help_id, pupil_id, helps, chosen_by)
             select school, gen_random_uuid(), pupil_id, '{secret-help}', staff_id from s, p, a),
           practice1 as (insert into tables_practice (school_id, practice_id, pupil_id, asked, helps, timed, begun_by)
             select school, gen_random_uuid(), pupil_id, '{1x4,1x5,1x6,7x8}', '{secret-help}', 'no', staff_id from s, p, a
             returning practice_id),
           practice2 as (insert into tables_answer (school_id, answer_id, practice_id, number, first_factor, second_factor,
                                                    given, ended, shown_ms, away_ms, recorded_by, device_at)
             select school, gen_random_uuid(), practice_id, 4, 7, 8, '54', 'child', 2000, 0, staff_id, now()
               from s, practice1, a),
           practice3 as (insert into tables_practice_end (school_id, practice_id, why, recorded_by)
             select school, practice_id, 'enough', staff_id from s, practice1, a),
           kept1 as (insert into kept_sequence (school_id, sequence_id, step_id, title, recipe, made_by)
             select school, gen_random_uuid(), 'y3.add.tens', 'secret-title', 'length=4&seed=1', staff_id from s, a),
           chosen1 as (insert into session_questions (school_id, choice_id, session_id, title, recipe, chosen_by)
             select school, gen_random_uuid(), session_id, 'secret-title', null, staff_id from s, session1, a),
           term1 as (insert into school_term select school, 2026, 1, date '2026-09-01', date '2026-10-23' from s),
           closed1 as (insert into closed_day select school, date '2026-09-01', 'secret-why' from s),
           slot1 as (insert into session_slot
             select school, 'assembly', 'secret-slot', time '10:15', 15, 'secret-lesson', '{1,2}'::smallint[] from s),
           room1 as (insert into session_room select school, 'library', 'secret-room', 4 from s),
           time1 as (insert into adult_time select school, staff_id, 30, '{}', 4, '{}' from s, a),
           kept2 as (insert into pupil_kept_in select school, pupil_id, 'secret-lesson' from s, p),
           pair1 as (insert into pupil_pair
             select school, least(p.pupil_id, o.pupil_id), greatest(p.pupil_id, o.pupil_id), 'apart'
               from s, p, pupil o where o.pupil_id <> p.pupil_id limit 1),
           support1 as (insert into child_support (school_id, support_id, pupil_id, kind, says, written_by)
             select school, gen_random_uuid(), pupil_id, 'words', 'secret-support', staff_id from s, p, a),
           again1 as (insert into check_child (school_id, check_id, pupil_id)
             select school, check_id, pupil_id from s, check1, p),
           seen1 as (insert into handover_seen (school_id, seen_id, class_id, about, what, way, seen_by, recorded_by)
             select school, gen_random_uuid(), class_id, current_date, 'plan', 'paper', staff_id, staff_id from s, c, a),
           pass1 as (insert into picture_card (school_id, pupil_id, hash, made_by)
             select school, pupil_id, sha256('secret-pictures'), staff_id from s, p, a),
           door1 as (insert into door (school_id, door_id, class_id, check_id, code, opened_by, ends_at)
             select school, gen_random_uuid(), class_id, check_id,
                    translate(substr(md5(school::text), 1, 6), '0123456789abcdef', 'BCDFGHJKLMNPQRST'), staff_id,
                    now() + interval '1 hour' from s, c, check1, a returning door_id),
           visit1 as (insert into door_visit (school_id, visit_id, door_id, pupil_id, device_hash)
             select school, gen_random_uuid(), door_id, pupil_id, sha256('secret-device') from s, door1, p),
           attempt1 as (insert into door_attempt (school_id, door_id, device_hash)
             select school, door_id, sha256('secret-device') from s, door1),
           writing1 as (insert into course_writing (school_id, writing_id, place_id, reflection_id, together, answers, written_by)
             select school, gen_random_uuid(), gen_random_uuid(), 'secret-reflection', true, '{secret-writing}', staff_id
               from s, a),
           target1 as (insert into course_target (school_id, entry_id, target_id, place_id, says, state, written_by)
             select school, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'secret-target', 'set', staff_id from s, a),
           word1 as (insert into course_task_word (school_id, word_id, place_id, task_id, done, written_by)
             select school, gen_random_uuid(), gen_random_uuid(), 'secret-task', true, staff_id from s, a),
           calendar1 as (insert into staff_calendar (school_id, staff_id, token_hash)
             select school, staff_id, sha256(('token ' || school)::bytea) from s, a),
           saved1 as (insert into case_saved (school_id, staff_id, case_id)
             select school, staff_id, gen_random_uuid() from s, a),
           draw1 as (insert into trial_draw (school_id, group_id, code, wave, drawn_by)
             select school, gen_random_uuid(), 'secret-1', 1, staff_id from s, a returning group_id, code),
           draw2 as (insert into trial_mark (school_id, group_id, code, before, recorded_by)
             select school, group_id, code, 4, staff_id from s, draw1, a),
           ready1 as (insert into readiness_audit (school_id, audit_id, begun_by, begun_on)
             select school, gen_random_uuid(), staff_id, current_date from s, a returning audit_id),
           ready2 as (insert into readiness_answer (school_id, audit_id, statement, answer, evidence, answered_by)
             select school, audit_id, 'vision.everyone', 3, 'secret-evidence', staff_id from s, ready1, a),
           audit1 as (insert into audit_entry (school_id, staff_id, action)
             select school, staff_id, 'secret-action' from s, a)
      insert into outcome (school_id, outcome_id, session_id, pupil_id, result, recorded_by)
        select school, gen_random_uuid(), session_id, pupil_id, 'secure', staff_id from s, member1, a
      """;

  /// What is kept of erased children is written by erasing one.
  private static final String SOMEBODY_TO_ERASE =
      """
      insert into pupil (school_id, pupil_id, class_id, legal_forename, legal_surname, preferred_forename,
                         preferred_surname, born_on, year_group)
        select school_id, gen_random_uuid(), class_id, 'Gone', 'Gone', 'Gone', 'Gone', date '2019-01-01', 1
          from school_class order by name limit 1
      """;

  private static final String ERASE =
      """
      select erase_pupil((select pupil_id from pupil where legal_forename = 'Gone'),
                         (select staff_id from staff where role = 'head'))
      """;

  private WholeRecord() {}

  static void fill(ConfigurableApplicationContext app, TestSchool school) {
    var transaction = new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
    var jdbc = app.getBean(JdbcClient.class);
    Integer rows =
        CurrentSchool.in(
            school.id(),
            () ->
                transaction.execute(_ -> {
                  jdbc.sql(SOMEBODY_TO_ERASE).update();
                  jdbc.sql(ERASE).query(Integer.class).single();
                  return jdbc.sql(FILL).update();
                }));
    if (rows == null || rows != 1) {
      throw new IllegalStateException("The record was not filled.");
    }
  }
}
