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
  private static final UUID EVENT = UUID.nameUUIDFromBytes(new byte[] {19, 1});
  private static final UUID BOOKING = UUID.nameUUIDFromBytes(new byte[] {19, 2});

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
          events(c);
          return true;
        });
  }

  /// An event that people apply for, an application, and somebody's calendar.
  private void events(Connection c) throws SQLException {
    SchoolFixture.run(
        c,
        """
        insert into event (hub_id, event_id, kind, title, venue, starts, ends, closes, places, funded, price_pence,
                           vat_per_10000, no_show_pence, remind_days, by_application, state)
        values (?, ?, 'workshop', 'An event', 'A place', '2099-11-03 09:00', '2099-11-03 12:00', '2099-11-01 00:00',
                10, 0, 0, 0, 0, '{}', true, 'open')
        """,
        hub,
        EVENT);
    SchoolFixture.run(c, "insert into event_criterion values (?, ?, 1, 'Keen', 3)", hub, EVENT);
    SchoolFixture.run(
        c,
        """
        insert into hub_audit (hub_id, action)
        select ?, book_place(?, ?, ?, ?, 'Ada Fictional', 'ada@school.invalid', '{Very}')
        """,
        hub,
        hub,
        EVENT,
        PLACE,
        BOOKING);
    SchoolFixture.run(
        c,
        "insert into event_score (hub_id, booking_id, number, member_id, score) values (?, ?, 1, ?, 4)",
        hub,
        BOOKING,
        MEMBER);
    SchoolFixture.run(c, "insert into hub_calendar values (?, ?, sha256('token'))", hub, MEMBER);
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
