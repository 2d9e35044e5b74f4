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
  private static final String CODE = "BCDFGHJKLM";
  private static final HubFixture EAST =
      new HubFixture(UUID.nameUUIDFromBytes(new byte[] {1}), CODE);
  private static final HubFixture WEST =
      new HubFixture(UUID.nameUUIDFromBytes(new byte[] {2}), "NPQRSTVWXZ");

  @TempDir static Path folder;
  static Database database;

  @BeforeAll
  static void open() throws SQLException {
    database = Database.open(DatabaseFixture.in(folder));
    ELM.insert(database);
    ASH.insert(database);
    EAST.insert(database);
    WEST.insert(database);
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
      List<String> seen =
          EAST.in(database, c -> texts(c, "select distinct hub_id::text from " + table));
      assertThat(seen).as(table).containsOnly(EAST.hub().toString());
    }
    for (String table : WallsBetweenSchoolsTest.schoolTables(database)) {
      long seen = EAST.in(database, c -> SchoolFixture.count(c, table));
      assertThat(seen).as(table).isZero();
    }
  }

  @Test
  void a_hub_cannot_write_rows_of_another_or_of_a_school() {
    for (String change :
        List.of(
            "insert into hub_school (hub_id, hub_school_id, name) values ('"
                + WEST.hub()
                + "', gen_random_uuid(), 'X')",
            "update hub_school set hub_id = '" + WEST.hub() + "'",
            "insert into school_class values ('"
                + ELM.school()
                + "', gen_random_uuid(), 'Beech')")) {
      assertThatThrownBy(() -> EAST.in(database, c -> run(c, change)))
          .as(change)
          .hasMessageContaining("row-level security");
    }
    for (String change : List.of("update hub_audit set action = 'x'", "delete from hub_audit")) {
      assertThatThrownBy(() -> EAST.in(database, c -> run(c, change)))
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
      assertThat(elm).as(table).containsExactly(EAST.hub().toString());
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
  void a_school_sees_and_writes_at_its_own_place_in_a_cohort_alone() throws Exception {
    SchoolFixture beech = new SchoolFixture("Beech Primary (made up)");
    beech.insert(database);
    assertThat(inSchool(beech, join(WEST.invitation(), beech.id("staff"))))
        .containsExactly("A hub");
    for (String table : hubTables().stream().filter(one -> one.startsWith("cohort")).toList()) {
      String hubs = "select hub_id::text from " + table;
      assertThat(inSchool(beech, hubs)).as(table).containsExactly(WEST.hub().toString());
      assertThat(inSchool(ASH, hubs)).as(table).isEmpty();
    }
    String own =
        share(
            "joined_school, shared_by", "'%s', '%s'".formatted(beech.school(), beech.id("staff")));
    String anothers =
        share("joined_school, shared_by", "'%s', '%s'".formatted(ASH.school(), ASH.id("staff")));
    String noted = share("noted_by", "(select member_id from hub_member limit 1)");
    inSchool(beech, own);
    for (String refused : List.of(noted, anothers)) {
      assertThatThrownBy(() -> inSchool(beech, refused)).hasMessageContaining("row-level security");
    }
    assertThatThrownBy(() -> inSchool(ASH, anothers))
        .as("at no place of its own")
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() -> WEST.in(database, c -> texts(c, own)))
        .as("a hub in a school's name")
        .hasMessageContaining("row-level security");
    String rename = "update cohort_partner set name = 'X' returning name";
    assertThat(inSchool(beech, rename)).isEmpty();
    List<String> renamed = WEST.in(database, c -> texts(c, rename));
    assertThat(renamed).containsExactly("X");
    assertThat(
            inSchool(
                ASH,
                "select title || ended_at::date from find_award('%s')"
                    .formatted(HubFixture.COHORT)))
        .isNotEmpty()
        .allSatisfy(says -> assertThat(says).startsWith("A course20"));
    WEST.in(database, c -> run(c, "update cohort_place set left_at = now()"));
    assertThatThrownBy(() -> inSchool(beech, own)).hasMessageContaining("row-level security");
  }

  private static String share(String who, String ids) {
    return """
    insert into cohort_share (hub_id, share_id, place_id, kind, about, shown, %s)
    values ('%s', gen_random_uuid(), '%s', 'task', 'x', false, %s) returning about\
    """
        .formatted(who, WEST.hub(), HubFixture.COHORT, ids);
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
