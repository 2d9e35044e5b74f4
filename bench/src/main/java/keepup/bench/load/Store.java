package keepup.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;

/// The database of a running application, with the application's own rights.
///
/// @param address of the database
/// @param password of the application's role
record Store(String address, String password) {
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
    String port = Files.readAllLines(cluster.resolve("data/postmaster.pid")).get(PORT_LINE);
    return new Store(
        "jdbc:postgresql://127.0.0.1:" + port.strip() + "/keepup",
        passwords.getProperty("keepup_app", ""));
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
