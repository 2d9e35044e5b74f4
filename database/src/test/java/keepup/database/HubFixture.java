package keepup.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// A made-up hub with a row in each of its tables.
///
/// @param invitation of the one school that it works with, ten letters
record HubFixture(UUID hub, String invitation) {
  private static final UUID MEMBER = UUID.nameUUIDFromBytes(new byte[] {3});
  private static final UUID PLACE = UUID.nameUUIDFromBytes(new byte[] {4});

  void insert(Database database) throws SQLException {
    in(
        database,
        c -> {
          SchoolFixture.run(c, "insert into hub values (?, 'hub', 'A hub')", hub);
          SchoolFixture.run(
              c,
              "insert into hub_member values (?, ?, 'Max Fictional', 'max@hub.invalid', '{lead}')",
              hub,
              MEMBER);
          SchoolFixture.run(c, "insert into hub_sign_in values (?, ?, 'hash')", hub, MEMBER);
          SchoolFixture.run(
              c,
              """
              insert into hub_school (hub_id, hub_school_id, name, invitation, invited_at)
              values (?, ?, 'A school', ?, now())
              """,
              hub,
              PLACE,
              invitation);
          SchoolFixture.run(c, "insert into hub_audit (hub_id, action) values (?, 'begun')", hub);
          GroupRows.insert(c, hub, MEMBER, PLACE);
          return true;
        });
  }

  /// Does work in one transaction of the hub.
  <T> T in(Database database, SchoolTransactions.Work<T, RuntimeException> work)
      throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try {
        SchoolTransactions.enterHub(connection, hub);
        T result = work.on(connection);
        connection.commit();
        return result;
      } finally {
        connection.rollback();
      }
    }
  }
}
