package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/// What no page offers yet, done in the demo school's database with the application's own rights:
/// putting an adult with a class, and counting what the record holds.
final class Office {
  private static final String SCHOOL = "d3700000-0000-4000-8000-000000000001";
  private static final int PORT_LINE = 3; // of PostgreSQL's postmaster.pid
  private static final int QUARTER_SECOND = 250;
  private static final int MOST_WAITS = 480;

  private Office() {}

  /// Puts an adult of the demo school with a class, which is there.
  ///
  /// @param user the adult's e-mail up to the @
  static void putWithClass(String user, String className) {
    int there =
        query(
            """
            insert into class_adult (school_id, class_id, staff_id)
            select c.school_id, c.class_id, s.staff_id from school_class c join staff s using (school_id)
             where c.name = ? and s.email = ? || '@willowlane.example'
            on conflict (school_id, class_id, staff_id) do update set staff_id = excluded.staff_id
            returning 1
            """,
            className,
            user);
    assertThat(there).as("%s with %s", user, className).isEqualTo(1);
  }

  /// How many rows of answers the record holds for a check: the same answer sent twice counts once,
  /// an answer that was put right counts twice.
  static int countAnswers(String check) {
    return query("select count(*) from answer where check_id = ?::uuid", check);
  }

  /// How many boxes of a grid the record holds an answer of: one that is typed slowly is kept more
  /// than once, as it stood at each pause.
  static int countAnswered(String check) {
    return query(
        "select count(distinct (pupil_id, number)) from answer where check_id = ?::uuid", check);
  }

  /// How many answers to number facts the record holds.
  static int countFactAnswers() {
    return query("select count(*) from fact_answer");
  }

  /// Gives an adult a session today with some children of a class.
  ///
  /// @return the session's id
  static String planSession(String user, String classBegins, int children) {
    waitForToday(classBegins);
    String session = java.util.UUID.randomUUID().toString();
    int planned =
        query(
            """
            with c as (select school_id, class_id from school_class where name like ? || '%'),
                 a as (select staff_id from staff where email = ? || '@willowlane.example'),
                 p as (insert into keep_up_plan (school_id, plan_id, class_id, held_on, made_by)
                         select school_id, gen_random_uuid(), class_id, current_date, staff_id from c, a
                       returning school_id, plan_id),
                 s as (insert into keep_up_session (school_id, session_id, plan_id, number, step_id, adult_id,
                                                    starts_at, minutes, reason, seed)
                         select p.school_id, ?::uuid, plan_id, 1,
                                'y3.subtract.exchange-through-zero', staff_id,
                                time '13:05', 15, 'Asked for it.', 7 from p, a
                       returning school_id, session_id),
                 m as (insert into keep_up_session_pupil (school_id, session_id, pupil_id, reason)
                         select s.school_id, s.session_id, l.pupil_id, 'Asked for it.'
                           from s, (select pupil_id from pupil join c using (school_id, class_id)
                                     where left_on is null order by preferred_forename limit ?::int) l
                       returning pupil_id)
            select count(*) from m
            """,
            classBegins, user, session, String.valueOf(children));
    assertThat(planned).isEqualTo(children);
    return session;
  }

  /// The demo writes its history behind the pages. A class's plan of today that it wrote after ours
  /// would take ours' place. Its last day is the one on which it was started, midnight or not; it
  /// is written first.
  private static void waitForToday(String classBegins) {
    String written =
        """
        select count(*) from lesson join school_class using (school_id, class_id)
         where name like ? || '%' and taught_on = (select max(taught_on) from lesson)
        """;
    try {
      for (int i = 0; query(written, classBegins) == 0; i++) {
        assertThat(i).as("quarter seconds waited for %s", classBegins).isLessThan(MOST_WAITS);
        Thread.sleep(QUARTER_SECOND);
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("Stopped while waiting for the demo's history.", stopped);
    }
  }

  /// How many rows the record holds on how children got on in a session, and of how many children.
  static int countOutcomes(String session) {
    return query("select count(*) from outcome where session_id = ?::uuid", session);
  }

  static int countChildrenWithOutcome(String session) {
    return query(
        "select count(distinct pupil_id) from outcome where session_id = ?::uuid", session);
  }

  /// How many marks the record holds for some checks.
  static int countMarks(List<String> checks) {
    return countOf("check_id", checks);
  }

  /// How many of these ids stand for a mark in the record.
  static int countKnownMarks(List<String> ids) {
    return countOf("mark_id", ids);
  }

  private static int countOf(String column, List<String> ids) {
    return query(
        "select count(*) from check_mark where %s = any(string_to_array(?, ',')::uuid[])"
            .formatted(column),
        String.join(",", ids));
  }

  private static int query(String sql, String... values) {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      try (var enter = connection.prepareStatement("select set_config('app.school', ?, true)")) {
        enter.setString(1, SCHOOL);
        enter.execute();
      }
      try (var statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          statement.setString(i + 1, values[i]);
        }
        try (var rows = statement.executeQuery()) {
          int first = rows.next() ? rows.getInt(1) : 0;
          connection.commit();
          return first;
        }
      }
    } catch (SQLException fault) {
      throw new IllegalStateException("The demo's database refused: " + sql, fault);
    }
  }

  private static Connection connect() throws SQLException {
    Path cluster = RunningProduct.demo().database().resolve("database");
    try (InputStream in = Files.newInputStream(cluster.resolve("passwords"))) {
      var passwords = new Properties();
      passwords.load(in);
      String port = Files.readAllLines(cluster.resolve("data/postmaster.pid")).get(PORT_LINE);
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + port.strip() + "/keepup",
          "keepup_app",
          passwords.getProperty("keepup_app"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
