package keepup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hubs are tenants beside schools: a hub sees its own rows, a school what concerns it there, and
/// neither anything else.
class WallsBetweenHubsTest {
  private static final SchoolFixture ELM = new SchoolFixture("Elm Primary (made up)");
  private static final SchoolFixture ASH = new SchoolFixture("Ash Primary (made up)");
  private static final UUID EAST = UUID.nameUUIDFromBytes(new byte[] {1});
  private static final UUID WEST = UUID.nameUUIDFromBytes(new byte[] {2});
  private static final UUID MEMBER = UUID.nameUUIDFromBytes(new byte[] {3});
  private static final UUID PLACE = UUID.nameUUIDFromBytes(new byte[] {4});
  private static final UUID EVENT = UUID.nameUUIDFromBytes(new byte[] {5});
  private static final UUID BOOKING = UUID.nameUUIDFromBytes(new byte[] {6});
  private static final String CODE = "BCDFGHJKLM";

  @TempDir static Path folder;
  static Database database;

  @BeforeAll
  static void open() throws SQLException {
    database = Database.open(DatabaseFixture.in(folder));
    ELM.insert(database);
    ASH.insert(database);
    for (UUID hub : List.of(EAST, WEST)) {
      inHub(
          hub,
          connection -> {
            SchoolFixture.run(connection, "insert into hub values (?, 'hub', 'A hub')", hub);
            SchoolFixture.run(
                connection,
                "insert into hub_member values (?, ?, 'Max Fictional', 'max@hub.invalid', '{lead}')",
                hub,
                MEMBER);
            SchoolFixture.run(
                connection, "insert into hub_sign_in values (?, ?, 'hash')", hub, MEMBER);
            SchoolFixture.run(
                connection,
                "insert into hub_school (hub_id, hub_school_id, name, invitation, invited_at) values (?, ?, 'A school', '"
                    + CODE.replace('M', hub.equals(EAST) ? 'M' : 'N')
                    + "', now())",
                hub,
                PLACE);
            fillEvents(connection, hub);
            SchoolFixture.run(
                connection, "insert into hub_audit (hub_id, action) values (?, 'begun')", hub);
            return true;
          });
    }
  }

  /// An event that people apply for, with one application.
  private static void fillEvents(Connection connection, UUID hub) throws SQLException {
    SchoolFixture.run(
        connection,
        """
        insert into event (hub_id, event_id, kind, title, venue, starts, ends, closes, places, funded, price_pence,
                           vat_per_10000, no_show_pence, remind_days, by_application, state)
        values (?, ?, 'workshop', 'A workshop', 'A hall', '2099-11-03 09:00', '2099-11-03 12:00', '2099-11-01 00:00', 10, 1,
                0, 2000, 5000, '{}', true, 'open')
        """,
        hub,
        EVENT);
    SchoolFixture.run(
        connection, "insert into event_criterion values (?, ?, 1, 'Leads', 3)", hub, EVENT);
    texts(
        connection,
        "select book_place('%s', '%s', '%s', '%s', 'Max', 'max@a.invalid', '{Yes}')"
            .formatted(hub, EVENT, PLACE, BOOKING));
    SchoolFixture.run(
        connection, "insert into event_score values (?, ?, 1, ?, 3)", hub, BOOKING, MEMBER);
    SchoolFixture.run(
        connection, "insert into hub_calendar values (?, ?, sha256('token'))", hub, MEMBER);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void every_table_of_a_hub_has_its_wall_and_keys_that_lead_with_the_hub() throws Exception {
    assertThat(hubTables()).contains("hub", "hub_member", "hub_sign_in", "hub_school", "hub_audit");
    for (String table : hubTables()) {
      assertThat(
              list(
                  "select (relrowsecurity and relforcerowsecurity)::text from pg_class where oid = '"
                      + table
                      + "'::regclass"))
          .as(table)
          .containsExactly("true");
      assertThat(
              list(
                  "select coalesce(qual, '') || ' / ' || coalesce(with_check, '') from pg_policies where policyname = 'own_hub' and tablename = '"
                      + table
                      + "'"))
          .as(table)
          .singleElement()
          .asString()
          .containsPattern("hub_id = .*app\\.hub.* / .*hub_id = .*app\\.hub");
    }
    assertThat(
            list(
                """
                select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
                  join pg_attribute h on h.attrelid = c.oid and h.attname = 'hub_id'
                 where c.relnamespace = 'public'::regnamespace and i.indisunique and i.indkey[0] <> h.attnum\
                """))
        .isEmpty();
    assertThat(
            list(
                """
                select f.conname from pg_constraint f
                  join pg_attribute s on s.attrelid = f.conrelid and s.attname = 'hub_id'
                  join pg_attribute t on t.attrelid = f.confrelid and t.attname = 'hub_id'
                 where f.contype = 'f' and (f.conkey[1] <> s.attnum or f.confkey[1] <> t.attnum)\
                """))
        .isEmpty();
  }

  @Test
  void a_table_is_a_schools_or_a_hubs_and_none_of_a_hub_has_a_child() throws Exception {
    assertThat(hubTables())
        .doesNotContainAnyElementsOf(WallsBetweenSchoolsTest.schoolTables(database));
    for (String table : hubTables()) {
      assertThat(
              list("select attname from pg_attribute where attrelid = '" + table + "'::regclass"))
          .as(table)
          .doesNotContain("pupil_id", "class_id", "upn", "born_on");
    }
  }

  @Test
  void a_hub_sees_its_own_rows_and_none_of_a_school() throws Exception {
    for (String table : hubTables()) {
      List<String> seen = inHub(EAST, c -> texts(c, "select distinct hub_id::text from " + table));
      assertThat(seen).as(table).containsOnly(EAST.toString());
    }
    for (String table : WallsBetweenSchoolsTest.schoolTables(database)) {
      long seen = inHub(EAST, c -> SchoolFixture.count(c, table));
      assertThat(seen).as(table).isZero();
    }
  }

  @Test
  void a_hub_cannot_write_rows_of_another_or_of_a_school() {
    for (String change :
        List.of(
            "insert into hub_school (hub_id, hub_school_id, name) values ('"
                + WEST
                + "', gen_random_uuid(), 'X')",
            "update hub_school set hub_id = '" + WEST + "'",
            "insert into school_class values ('"
                + ELM.school()
                + "', gen_random_uuid(), 'Beech')")) {
      assertThatThrownBy(() -> inHub(EAST, c -> run(c, change)))
          .as(change)
          .hasMessageContaining("row-level security");
    }
    for (String change : List.of("update hub_audit set action = 'x'", "delete from hub_audit")) {
      assertThatThrownBy(() -> inHub(EAST, c -> run(c, change)))
          .as(change)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void a_school_takes_an_invitation_up_for_itself_and_sees_that_hub_alone() throws Exception {
    String joined =
        database
            .schoolTransactions()
            .in(ELM.school(), c -> texts(c, join(CODE, ELM.id("staff"))).getFirst());
    assertThat(joined).isEqualTo("A hub");
    List<String> again =
        database.schoolTransactions().in(ASH.school(), c -> texts(c, join(CODE, ASH.id("staff"))));
    assertThat(again).containsOnlyNulls();
    for (String table : List.of("hub", "hub_member", "hub_school")) {
      List<String> elm = inSchool(ELM, "select distinct hub_id::text from " + table);
      assertThat(elm).as(table).containsExactly(EAST.toString());
      assertThat(inSchool(ASH, "select hub_id::text from " + table)).as(table).isEmpty();
    }
    for (String table : List.of("hub_sign_in", "hub_audit")) {
      assertThat(inSchool(ELM, "select hub_id::text from " + table)).as(table).isEmpty();
    }
    database
        .schoolTransactions()
        .in(
            ELM.school(),
            c -> {
              try (Statement statement = c.createStatement()) {
                assertThat(statement.executeUpdate("update hub_school set name = 'Mine'")).isZero();
                return true;
              }
            });
  }

  @Test
  void a_school_books_for_itself_at_hubs_that_it_takes_part_in_and_writes_nothing_else()
      throws Exception {
    inHub(
        WEST,
        c ->
            run(
                c,
                "update hub_school set joined_school = '%s', joined_at = now() where hub_school_id = '%s'"
                    .formatted(ASH.school(), PLACE)));
    String book =
        "select book_place('%s', '" + EVENT + "', '" + PLACE + "', '%s', 'Ash', '%s', '{Yes}')";
    assertThat(inSchool(ASH, book.formatted(WEST, UUID.randomUUID(), "ash@a.invalid")))
        .containsExactly("applied");
    for (UUID hub : List.of(EAST, UUID.randomUUID())) {
      assertThat(inSchool(ASH, book.formatted(hub, UUID.randomUUID(), "other@a.invalid")))
          .containsExactly("nowhere");
    }
    assertThat(list(book.formatted(WEST, UUID.randomUUID(), "nobody@a.invalid")))
        .containsExactly("nowhere");
    assertThat(inSchool(ASH, "select distinct hub_id::text from event_booking"))
        .containsExactly(WEST.toString());
    assertThat(
            inSchool(
                ASH, "select taken::text from event_counts('%s', '%s')".formatted(EAST, EVENT)))
        .containsExactly("0");
    assertThat(inSchool(ASH, "select cancel_booking('%s', '%s')".formatted(EAST, BOOKING)))
        .containsExactly("nowhere");
    assertThat(inSchool(ASH, "select accept_offer('%s', '%s')".formatted(EAST, BOOKING)))
        .containsExactly("nowhere");
    for (String hidden : List.of("event_answer", "event_score", "event_mail", "hub_calendar")) {
      assertThat(inSchool(ASH, "select hub_id::text from " + hidden)).as(hidden).isEmpty();
    }
    for (String change :
        List.of(
            "update event set places = 2000",
            "update event_booking set state = 'placed', placed_at = now()",
            "update event_mail set sent_at = now()")) {
      database
          .schoolTransactions()
          .in(
              ASH.school(),
              c -> {
                try (Statement statement = c.createStatement()) {
                  assertThat(statement.executeUpdate(change)).as(change).isZero();
                  return true;
                }
              });
    }
    assertThatThrownBy(() ->
            inSchool(
                ASH,
                """
                insert into event_booking (hub_id, booking_id, event_id, hub_school_id, name, email, queue, state, placed_at)
                values ('%s', gen_random_uuid(), '%s', '%s', 'Ash', 'me@a.invalid', 99, 'placed', now())
                returning hub_id\
                """
                    .formatted(WEST, EVENT, PLACE)))
        .hasMessageContaining("row-level security");
  }

  private static String join(String code, UUID adult) {
    return "select join_hub('%s', '%s')".formatted(code, adult);
  }

  private static List<String> inSchool(SchoolFixture school, String sql) throws SQLException {
    return database.schoolTransactions().in(school.school(), c -> texts(c, sql));
  }

  private static boolean run(Connection connection, String sql) throws SQLException {
    SchoolFixture.run(connection, sql);
    return true;
  }

  private static <T> T inHub(UUID hub, SchoolTransactions.Work<T, RuntimeException> work)
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

  private static List<String> hubTables() throws SQLException {
    return list(
        """
        select relname from pg_class c join pg_attribute a on a.attrelid = c.oid
         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attname = 'hub_id'\
        """);
  }

  private static List<String> list(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      return texts(connection, sql);
    }
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
