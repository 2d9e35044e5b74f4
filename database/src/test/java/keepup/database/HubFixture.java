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

  private static final UUID CASE = UUID.nameUUIDFromBytes(new byte[] {23});

  /// Of the cohort and of all that hangs on it.
  static final UUID COHORT = UUID.nameUUIDFromBytes(new byte[] {20});

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
          insertReach(c);
          courses(c);
          events(c);
          GroupRows.insert(c, hub, MEMBER, PLACE);
          caseStudies(c);
          return true;
        });
  }

  private void insertReach(Connection c) throws SQLException {
    SchoolFixture.run(c, "insert into specialist values (?, ?, 'N1', 900001)", hub, PLACE);
    SchoolFixture.run(
        c, "insert into specialist_person values (?, ?, 'Ines Fictional')", hub, PLACE);
    SchoolFixture.run(c, "insert into specialist_training values (?, ?, 2015)", hub, PLACE);
    SchoolFixture.run(
        c, "insert into specialist_group values (?, ?, ?, 2016, 'A group')", hub, PLACE, PLACE);
    SchoolFixture.run(
        c,
        """
        insert into school_took_part (hub_id, record_id, urn, begins, route, group_id)
        values (?, ?, 900002, 2016, 'work-group', ?)
        """,
        hub,
        PLACE,
        PLACE);
  }

  /// The national team, and a register of two schools that it brought in.
  static HubFixture insertNational(Database database) throws SQLException {
    var national = new HubFixture(UUID.nameUUIDFromBytes(new byte[] {5}), "");
    national.in(
        database,
        c -> {
          SchoolFixture.run(
              c, "insert into hub values (?, 'national', 'The national team')", national.hub);
          for (String urn : new String[] {"900001", "900002"}) {
            SchoolFixture.run(
                c,
                """
                insert into national_school (urn, name, closed, phase, region, type, local_authority, number,
                                             street, town, postcode, trust, urban)
                values (?::integer, 'A school', false, 'Primary', '', '', '', '', '', '', '', '', '')
                """,
                urn);
          }
          SchoolFixture.run(c, "insert into national_link values (900001, 900002)");
          SchoolFixture.run(
              c,
              """
              insert into national_import (files, schools, added, changed, links_added, links_changed, links_removed)
              values ('register.csv', 2, 2, 0, 1, 0, 0)
              """);
          return true;
        });
    return national;
  }

  /// A cohort with one school, signed for, of which one partner came, shared and has a certificate.
  private void courses(Connection c) throws SQLException {
    SchoolFixture.run(
        c,
        "insert into cohort values (?, ?, 'a-course', 'Autumn', ?, 'A hall', 10, 40000, 'We come.', '2026-09-30')",
        hub,
        COHORT,
        MEMBER);
    SchoolFixture.run(
        c, "insert into cohort_day values (?, ?, 'day-1', '2026-10-05')", hub, COHORT);
    SchoolFixture.run(
        c, "insert into cohort_place values (?, ?, ?, ?)", hub, COHORT, COHORT, PLACE);
    SchoolFixture.run(
        c,
        "insert into cohort_payment (hub_id, place_id, paid, noted_by) values (?, ?, true, ?)",
        hub,
        COHORT,
        MEMBER);
    SchoolFixture.run(
        c,
        """
        insert into cohort_signature (hub_id, signature_id, place_id, name, signed_on, agreement, noted_by)
        values (?, ?, ?, 'Ada Fictional', '2026-09-29', 'We come.', ?)
        """,
        hub,
        COHORT,
        COHORT,
        MEMBER);
    SchoolFixture.run(
        c,
        "insert into cohort_partner (hub_id, partner_id, place_id, part, name, noted_by) values (?, ?, ?, 'ta', 'Bo Fictional', ?)",
        hub,
        COHORT,
        COHORT,
        MEMBER);
    SchoolFixture.run(
        c,
        "insert into cohort_attendance (hub_id, partner_id, day_id, present, noted_by) values (?, ?, 'day-1', true, ?)",
        hub,
        COHORT,
        MEMBER);
    SchoolFixture.run(
        c,
        """
        insert into cohort_share (hub_id, share_id, place_id, kind, about, shown, answers, kinds, counts, noted_by)
        values (?, ?, ?, 'task', 'a-task', false, '{}', '{interview}', '{2}', ?)
        """,
        hub,
        COHORT,
        COHORT,
        MEMBER);
    SchoolFixture.run(
        c,
        "insert into cohort_award values (?, ?, ?, 'A course', '', '{}', ?, '2026-12-01')",
        hub,
        COHORT,
        COHORT,
        MEMBER);
    SchoolFixture.run(
        c, "insert into cohort_award_end values (?, ?, 'A mistake', ?)", hub, COHORT, MEMBER);
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

  /// A case study that is offered, and a comment on it.
  private void caseStudies(Connection c) throws SQLException {
    SchoolFixture.run(
        c,
        """
        insert into case_study (hub_id, case_id, title, member_id, written_by, state)
        values (?, ?, 'A study', ?, 'Max Fictional, A hub', 'offered')
        """,
        hub,
        CASE,
        MEMBER);
    SchoolFixture.run(
        c,
        """
        insert into case_comment (hub_id, case_id, comment_id, words, member_id, written_by)
        values (?, ?, ?, 'Well done', ?, 'Max Fictional, A hub')
        """,
        hub,
        CASE,
        CASE,
        MEMBER);
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
