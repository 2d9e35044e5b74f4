package keepup.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Transactions that see and write the rows of one school. Outside them no school's rows are
/// visible.
///
/// The school is named in the setting `app.school` for the length of the transaction, and the
/// row-level policies of every table with a `school_id` read it.
public final class SchoolTransactions {

  private final DataSource dataSource;

  /// Transactions on the connections of a data source that signs in as the application's role.
  public SchoolTransactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /// What is done with the connection of one transaction.
  ///
  /// @param <T> what comes of it
  /// @param <X> what it may throw besides database faults; the transaction is then rolled back
  @FunctionalInterface
  public interface Work<T extends @org.jspecify.annotations.Nullable Object, X extends Exception> {
    /// Does the work. The connection is closed by the caller and must not be committed here.
    T on(Connection connection) throws SQLException, X;
  }

  /// Runs work as one transaction inside a school: committed when it returns, rolled back when it
  /// throws.
  public <T extends @org.jspecify.annotations.Nullable Object, X extends Exception> T in(
      UUID school, Work<T, X> work) throws SQLException, X {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        enter(connection, school);
        T result = work.on(connection);
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    }
  }

  /// Names the school on a connection whose transaction somebody else opened (Spring's, for one),
  /// until that transaction ends.
  ///
  /// @throws IllegalStateException if the connection commits by itself: the school would be
  ///   forgotten at once
  public static void enter(Connection connection, UUID school) throws SQLException {
    name(connection, "school", school);
  }

  /// Names a hub, an organisation above schools, in the same way. It sees the rows of the hub, and
  /// none of any school.
  ///
  /// @throws IllegalStateException if the connection commits by itself
  public static void enterHub(Connection connection, UUID hub) throws SQLException {
    name(connection, "hub", hub);
  }

  private static void name(Connection connection, String what, UUID id) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "The %s %s was named outside a transaction, where it would be forgotten at once.%nMaybe the method lacks @Transactional."
              .formatted(what, id));
    }
    try (PreparedStatement set =
        connection.prepareStatement("select set_config('app." + what + "', ?, true)")) {
      set.setString(1, id.toString());
      set.execute();
    }
  }
}
