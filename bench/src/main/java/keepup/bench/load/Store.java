package keepup.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/// The database of a running application: with the application's own rights, and to make a year's
/// record in a few minutes with the administrator's.
///
/// @param address of the database
/// @param password of the application's role
/// @param administrator the administrator's password
/// @param process the number of the database's first process
record Store(String address, String password, String administrator, long process) {
  private static final String ADMINISTRATOR = "keepup_admin";
  private static final int PORT_LINE = 3; // of PostgreSQL's postmaster.pid

  /// Work inside one school.
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /// @param data the application's data folder
  static Store of(Path data) throws IOException {
    Path cluster = data.resolve("database").resolve("database");
    var passwords = new Properties();
    try (InputStream in = Files.newInputStream(cluster.resolve("passwords"))) {
      passwords.load(in);
    }
    List<String> running = Files.readAllLines(cluster.resolve("data/postmaster.pid"));
    return new Store(
        "jdbc:postgresql://127.0.0.1:" + running.get(PORT_LINE).strip() + "/keepup",
        passwords.getProperty("keepup_app", ""),
        passwords.getProperty(ADMINISTRATOR, ""),
        Long.parseLong(running.getFirst().strip()));
  }

  /// One transaction that leaves out the checks of references, one query for each row and
  /// reference: for rows made so that they hold.
  <T> T inBulk(Work<T> work) throws SQLException {
    try (Connection connection = asAdministrator()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("set session_replication_role = replica");
        statement.execute("set synchronous_commit = off");
      }
      T done = work.on(connection);
      connection.commit();
      return done;
    }
  }

  /// As a year leaves it: counted by the planner, and on the disk.
  void settle() throws SQLException {
    try (Connection connection = asAdministrator();
        var statement = connection.createStatement()) {
      statement.execute("vacuum (analyze)");
      statement.execute("checkpoint");
    }
  }

  /// How many bytes the database has on the disk.
  long bytes() throws SQLException {
    try (Connection connection = asAdministrator()) {
      return Long.parseLong(first(connection, "select pg_database_size(current_database())"));
    }
  }

  private Connection asAdministrator() throws SQLException {
    return DriverManager.getConnection(address, ADMINISTRATOR, administrator);
  }

  <T> T in(UUID school, Work<T> work) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address, "keepup_app", password)) {
      connection.setAutoCommit(false);
      try (var enter = connection.prepareStatement("select set_config('app.school', ?, true)")) {
        enter.setString(1, school.toString());
        enter.execute();
      }
      T done = work.on(connection);
      connection.commit();
      return done;
    }
  }

  /// The first column of the first row, as text; `""` where there is none.
  static String first(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      String found = rows.next() ? rows.getString(1) : "";
      return found == null ? "" : found;
    }
  }
}
