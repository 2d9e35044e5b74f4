package keepup.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The administrator of an embedded database, who sees past the walls between schools: for backup
/// and restore by whoever may read the data folder, never for the application.
///
/// @param connection as the administrator
/// @param started the server, where it had to be started for this
record Administrator(Connection connection, @Nullable EmbeddedPostgres started)
    implements AutoCloseable {

  /// Of a folder whose server is running, started by another program maybe, or is started for this.
  ///
  /// @throws DatabaseException if it cannot be reached
  static Administrator of(Path folder, Path binaries) throws IOException, SQLException {
    EmbeddedPostgres started = isInUse(folder) ? null : EmbeddedPostgres.start(folder, binaries);
    try {
      return new Administrator(connect(folder), started);
    } catch (IOException | SQLException | RuntimeException fault) {
      if (started != null) {
        started.close();
      }
      throw fault;
    }
  }

  private static boolean isInUse(Path folder) throws IOException {
    try {
      FolderLock.take(folder).close();
      return false;
    } catch (DatabaseException inUse) {
      return true;
    }
  }

  /// Of a folder whose server is running.
  static Connection connect(Path folder) throws IOException, SQLException {
    Path cluster = folder.resolve("database");
    List<String> running = PidFile.lines(cluster.resolve("data"));
    if (running.size() < 4) {
      throw new DatabaseException(
          "The data folder %s is in use, but its database is not running.%nMaybe Keep Up is just starting: try again in a minute."
              .formatted(folder));
    }
    Properties passwords = new Properties();
    try (InputStream in = Files.newInputStream(cluster.resolve("passwords"))) {
      passwords.load(in);
    }
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/keepup".formatted(running.get(3).strip()),
        Cluster.ADMIN,
        passwords.getProperty(Cluster.ADMIN));
  }

  @Override
  public void close() throws SQLException {
    try {
      connection.close();
    } finally {
      if (started != null) {
        started.close();
      }
    }
  }
}
