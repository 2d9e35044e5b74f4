package keepup.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// A made-up school with one of everything: a class, an adult, a child, a lesson and a check of one
/// question.
record SchoolFixture(String name) {

  UUID id(String what) {
    return UUID.nameUUIDFromBytes((name + "/" + what).getBytes(UTF_8));
  }

  UUID school() {
    return id("school");
  }

  void insert(Database database) throws SQLException {
    database
        .schoolTransactions()
        .in(
            school(),
            connection -> {
              UUID s = school();
              run(connection, "insert into school values (?, ?)", s, name);
              run(
                  connection,
                  "insert into staff values (?, ?, 'Ada Fictional', 'ada@school.invalid', 'teacher', 'hash of ' || ?)",
                  s,
                  id("staff"),
                  name);
              run(connection, "insert into school_class values (?, ?, 'Oak')", s, id("class"));
              run(
                  connection,
                  "insert into class_adult values (?, ?, ?)",
                  s,
                  id("class"),
                  id("staff"));
              run(
                  connection,
                  "insert into pupil values (?, ?, ?, 'A123456789012', 'Tom', 'Madeup', 'Tom', 'Madeup', '2018-01-02', 3)",
                  s,
                  id("pupil"),
                  id("class"));
              run(
                  connection,
                  "insert into staff values (?, ?, 'Hedda Fictional', 'head@school.invalid', 'head', 'hash')",
                  s,
                  id("head"));
              run(
                  connection,
                  "insert into pupil values (?, ?, ?, null, 'Gone', 'Madeup', 'Gone', 'Madeup', '2018-01-02', 3)",
                  s,
                  id("gone"),
                  id("class"));
              run(
                  connection,
                  "insert into audit_entry (school_id, action, subject) select ?, 'rows erased', erase_pupil(?, ?)::text",
                  s,
                  id("gone"),
                  id("head"));
              run(
                  connection,
                  "insert into staff_calendar values (?, ?, sha256('token'))",
                  s,
                  id("staff"));
              run(
                  connection,
                  "insert into case_saved values (?, ?, ?)",
                  s,
                  id("staff"),
                  id("case"));
              run(
                  connection,
                  "insert into register_upload values (?, ?, ?, now(), 'register.csv', 'x')",
                  s,
                  id("upload"),
                  id("staff"));
              run(
                  connection,
                  "insert into lesson values (?, ?, ?, '2026-11-02', 'some-step', ?)",
                  s,
                  id("lesson"),
                  id("class"),
                  id("staff"));
              run(
                  connection,
                  "insert into exit_check values (?, ?, ?, 1, ?)",
                  s,
                  id("check"),
                  id("lesson"),
                  id("staff"));
              run(
                  connection,
                  "insert into exit_check_question values (?, ?, 1, 'some-step', '7 + 5', '12')",
                  s,
                  id("check"));
              insertAnswer(connection, id("answer"));
              run(
                  connection,
                  "insert into keep_up_plan values (?, ?, ?, '2026-11-02', ?, ?)",
                  s,
                  id("plan"),
                  id("class"),
                  id("check"),
                  id("staff"));
              run(
                  connection,
                  "insert into keep_up_session values (?, ?, ?, 1, 'some-step', null, ?, '09:00', 10, 'why', 1)",
                  s,
                  id("session"),
                  id("plan"),
                  id("staff"));
              run(
                  connection,
                  "insert into keep_up_session_pupil values (?, ?, ?, 'why')",
                  s,
                  id("session"),
                  id("pupil"));
              run(
                  connection,
                  "insert into outcome values (?, ?, ?, ?, 'nearly', '', '', ?)",
                  s,
                  id("outcome"),
                  id("session"),
                  id("pupil"),
                  id("staff"));
              run(
                  connection,
                  "insert into step_wording values (?, ?, 'some-step', 'says', 'Ours.', 'Theirs.', ?)",
                  s,
                  id("wording"),
                  id("staff"));
              run(
                  connection,
                  "insert into scheme_of_work values (?, ?, 3, 2026, ?)",
                  s,
                  id("scheme"),
                  id("staff"));
              run(
                  connection,
                  "insert into scheme_step values (?, ?, 1, 'some-step', '2026-09-07')",
                  s,
                  id("scheme"));
              run(
                  connection,
                  "insert into sitting values (?, ?, ?, ?, 'interview', ?)",
                  s,
                  id("sitting"),
                  id("check"),
                  id("pupil"),
                  id("staff"));
              run(
                  connection,
                  "insert into sitting_end values (?, ?, 'adult', ?)",
                  s,
                  id("sitting"),
                  id("staff"));
              run(
                  connection,
                  "insert into strategy_seen values (?, ?, 'counted-on')",
                  s,
                  id("answer"));
              run(
                  connection,
                  "insert into observation values (?, ?, ?, 'some-step', 'can', 'Seen.', ?)",
                  s,
                  id("observation"),
                  id("pupil"),
                  id("staff"));
              run(
                  connection,
                  "insert into check_mark values (?, ?, ?, ?, 'nearly', ?)",
                  s,
                  id("mark"),
                  id("check"),
                  id("pupil"),
                  id("staff"));
              run(
                  connection,
                  "insert into fact_answer values (?, ?, ?, '7x8', 54, false, '2026-11-02', ?)",
                  s,
                  id("fact answer"),
                  id("pupil"),
                  id("staff"));
              run(
                  connection,
                  "insert into fact_colour values (?, ?, ?, '7x8', 2, ?)",
                  s,
                  id("fact colour"),
                  id("pupil"),
                  id("staff"));
              run(
                  connection,
                  "insert into tables_help values (?, ?, ?, '{large}', ?)",
                  s,
                  id("tables help"),
                  id("pupil"),
                  id("staff"));
              run(
                  connection,
                  "insert into tables_practice values (?, ?, ?, '{1x4,1x5,1x6,7x8}', '{}', 'no', ?)",
                  s,
                  id("practice"),
                  id("pupil"),
                  id("staff"));
              run(
                  connection,
                  "insert into tables_answer values (?, ?, ?, 4, 7, 8, '54', 'child', 2000, null, null, 0, ?, now())",
                  s,
                  id("tables answer"),
                  id("practice"),
                  id("staff"));
              run(
                  connection,
                  "insert into tables_practice_end values (?, ?, 'enough', ?)",
                  s,
                  id("practice"),
                  id("staff"));
              run(
                  connection,
                  "insert into kept_sequence values (?, ?, 'some-step', 'Ours', 'length=4&seed=1', ?)",
                  s,
                  id("kept sequence"),
                  id("staff"));
              run(
                  connection,
                  "insert into session_questions values (?, ?, ?, 'Ours', null, ?)",
                  s,
                  id("choice"),
                  id("session"),
                  id("staff"));
              run(
                  connection,
                  "insert into pupil (school_id, pupil_id, class_id, legal_forename, legal_surname, preferred_forename, preferred_surname, born_on, year_group) values (?, ?, ?, 'Sam', 'Other', 'Sam', 'Other', '2018-01-03', 3)",
                  s,
                  id("other pupil"),
                  id("class"));
              run(
                  connection,
                  "insert into school_term values (?, 2026, 1, '2026-09-01', '2026-10-23')",
                  s);
              run(connection, "insert into closed_day values (?, '2026-09-01', 'Training day')", s);
              run(
                  connection,
                  "insert into session_slot values (?, 'assembly', 'Assembly', '10:15', 15, 'assembly', '{1,2}')",
                  s);
              run(connection, "insert into session_room values (?, 'library', 'Library', 4)", s);
              run(
                  connection,
                  "insert into adult_time values (?, ?, 30, '{1 assembly}', 4, '{}')",
                  s,
                  id("staff"));
              run(
                  connection,
                  "insert into pupil_kept_in values (?, ?, 'assembly')",
                  s,
                  id("pupil"));
              run(
                  connection,
                  "insert into pupil_pair values (?, least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), 'apart')",
                  s,
                  id("pupil"),
                  id("other pupil"),
                  id("pupil"),
                  id("other pupil"));
              run(
                  connection,
                  "insert into child_support values (?, ?, ?, 'words', 'The words first.', '', null, ?)",
                  s,
                  id("support"),
                  id("pupil"),
                  id("staff"));
              run(
                  connection,
                  "insert into check_child values (?, ?, ?)",
                  s,
                  id("check"),
                  id("pupil"));
              run(
                  connection,
                  "insert into handover_seen values (?, ?, ?, '2026-11-02', 'plan', 'paper', ?, ?)",
                  s,
                  id("seen"),
                  id("class"),
                  id("staff"),
                  id("staff"));
              run(
                  connection,
                  "insert into picture_card values (?, ?, sha256('pictures'), ?)",
                  s,
                  id("pupil"),
                  id("staff"));
              run(
                  connection,
                  "insert into door values (?, ?, ?, ?, 'BCDFGH', now(), ?, now(), now() + interval '1 hour')",
                  s,
                  id("door"),
                  id("class"),
                  id("check"),
                  id("staff"));
              run(
                  connection,
                  "insert into door_visit values (?, ?, ?, ?, sha256('device'))",
                  s,
                  id("visit"),
                  id("door"),
                  id("pupil"));
              run(
                  connection,
                  "insert into door_attempt (school_id, door_id, device_hash) values (?, ?, sha256('device'))",
                  s,
                  id("door"));
              insertTrialAndReadiness(connection);
              run(
                  connection,
                  "insert into course_writing values (?, ?, ?, 'a-reflection', true, '{Ours.}', ?)",
                  s,
                  id("writing"),
                  id("place"),
                  id("staff"));
              run(
                  connection,
                  "insert into course_target values (?, ?, ?, ?, 'Ours.', '', null, 'set', ?)",
                  s,
                  id("target entry"),
                  id("target"),
                  id("place"),
                  id("staff"));
              run(
                  connection,
                  "insert into course_task_word values (?, ?, ?, 'a-task', true, ?)",
                  s,
                  id("task word"),
                  id("place"),
                  id("staff"));
              run(
                  connection,
                  "insert into audit_entry (school_id, staff_id, action) values (?, ?, 'looked')",
                  s,
                  id("staff"));
              return s;
            });
  }

  private void insertTrialAndReadiness(Connection connection) throws SQLException {
    UUID s = school();
    run(
        connection,
        "insert into trial_draw values (?, ?, 'P1', 1, ?)",
        s,
        id("group"),
        id("staff"));
    run(
        connection,
        "insert into trial_mark (school_id, group_id, code, before, recorded_by) values (?, ?, 'P1', 4, ?)",
        s,
        id("group"),
        id("staff"));
    run(
        connection,
        "insert into readiness_audit (school_id, audit_id, begun_by, begun_on) values (?, ?, ?, '2026-11-02')",
        s,
        id("audit"),
        id("head"));
    run(
        connection,
        """
        insert into readiness_answer (school_id, audit_id, statement, answer, answered_by)
        values (?, ?, 'vision.everyone', 2, ?)
        """,
        s,
        id("audit"),
        id("head"));
  }

  void insertAnswer(Connection connection, UUID answer) throws SQLException {
    run(
        connection,
        "insert into answer (school_id, answer_id, check_id, number, pupil_id, given, recorded_by) values (?, ?, ?, 1, ?, '12', ?)",
        school(),
        answer,
        id("check"),
        id("pupil"),
        id("staff"));
  }

  static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  static long count(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("select count(*) from " + table);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
