package keepup.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// What no page offers yet, done in the demo school's database with the application's own rights:
/// putting an adult with a class, and counting what the record holds.
final class Office {
  private static final String SCHOOL = "d3700000-0000-4000-8000-000000000001";
  private static final int PORT_LINE = 3; // of PostgreSQL's postmaster.pid

  private Office() {}

  /// Puts an adult of the demo school with a class.
  ///
  /// @param user the adult's e-mail up to the @
  static void putWithClass(String user, String className) {
    query(
        """
        insert into class_adult (school_id, class_id, staff_id)
        select c.school_id, c.class_id, s.staff_id from school_class c join staff s using (school_id)
         where c.name = ? and s.email = ? || '@willowlane.example'
        on conflict do nothing returning 1
        """,
        className,
        user);
  }

  /// How many rows of answers the record holds for a check: the same answer sent twice counts once,
  /// an answer that was put right counts twice.
  static int countAnswers(String check) {
    return query("select count(*) from answer where check_id = ?::uuid", check);
  }

  /// How many answers to number facts the record holds.
  static int countFactAnswers() {
    return query("select count(*) from fact_answer");
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
