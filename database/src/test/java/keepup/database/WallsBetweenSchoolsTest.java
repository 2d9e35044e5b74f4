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

class WallsBetweenSchoolsTest {

  private static final SchoolFixture ELM = new SchoolFixture("Elm Primary (made up)");
  private static final SchoolFixture ASH = new SchoolFixture("Ash Primary (made up)");

  private static final List<String> RECORD =
      List.of(
          "lesson",
          "exit_check",
          "exit_check_question",
          "answer",
          "check_mark",
          "keep_up_plan",
          "keep_up_session",
          "keep_up_session_pupil",
          "outcome",
          "step_wording",
          "scheme_of_work",
          "scheme_step",
          "sitting",
          "sitting_end",
          "strategy_seen",
          "observation",
          "fact_answer",
          "fact_colour",
          "tables_help",
          "tables_practice",
          "tables_answer",
          "tables_practice_end",
          "session_questions",
          "erased_total",
          "child_support",
          "handover_seen",
          "check_child",
          "door_visit",
          "course_writing",
          "course_target",
          "course_task_word",
          "readiness_audit",
          "readiness_answer",
          "trial_draw",
          "trial_mark",
          "audit_entry");

  @TempDir static Path folder;
  static Database database;

  @BeforeAll
  static void open() throws SQLException {
    database = Database.open(DatabaseFixture.in(folder));
    ELM.insert(database);
    ASH.insert(database);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void every_table_of_a_school_has_row_level_security_enabled_and_forced() throws Exception {
    assertThat(schoolTables())
        .contains("school", "pupil", "answer", "audit_entry")
        .hasSizeGreaterThan(14);
    assertThat(
            list(
                """
                select relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                 where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attname = 'school_id'
                   and not (relrowsecurity and relforcerowsecurity)\
                """))
        .isEmpty();
  }

  @Test
  void every_table_of_a_school_lets_only_the_named_school_through() throws Exception {
    for (String table : schoolTables()) {
      assertThat(
              list(
                  "select coalesce(qual, '') || ' / ' || coalesce(with_check, '') from pg_policies where 'public' = any (roles) and tablename = '"
                      + table
                      + "'"))
          .as(table)
          .singleElement()
          .asString()
          .containsPattern("school_id = .*app\\.school.* / .*school_id = .*app\\.school");
    }
    assertThat(list("select distinct r from pg_policies, unnest(roles) r where r <> 'public'"))
        .containsExactly("keepup_sign_in");
  }

  @Test
  void every_unique_key_of_a_school_leads_with_the_school() throws Exception {
    assertThat(
            list(
                """
                select i.indexrelid::regclass::text from pg_index i
                  join pg_class c on c.oid = i.indrelid
                  join pg_attribute s on s.attrelid = c.oid and s.attname = 'school_id'
                 where c.relnamespace = 'public'::regnamespace and i.indisunique and i.indkey[0] <> s.attnum\
                """))
        .isEmpty();
  }

  @Test
  void every_reference_between_tables_of_a_school_leads_with_the_school() throws Exception {
    assertThat(
            list(
                """
                select f.conname from pg_constraint f
                  join pg_attribute s on s.attrelid = f.conrelid and s.attname = 'school_id'
                  join pg_attribute t on t.attrelid = f.confrelid and t.attname = 'school_id'
                 where f.contype = 'f' and (f.conkey[1] <> s.attnum or f.confkey[1] <> t.attnum)\
                """))
        .isEmpty();
  }

  @Test
  void there_is_no_view_that_reads_with_its_owners_eyes() throws Exception {
    assertThat(
            list(
                """
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
                   and not coalesce(reloptions @> '{security_invoker=true}', false)\
                """))
        .isEmpty();
  }

  @Test
  void without_a_school_nothing_is_visible() throws Exception {
    seesNothing();
  }

  @Test
  void within_a_school_only_its_own_rows_are_visible() throws Exception {
    for (String table : schoolTables()) {
      List<UUID> seen = inElm(c -> schools(c, table));
      assertThat(seen).as(table).containsOnly(ELM.school());
    }
    seesNothing(); // nor afterwards, on the same connection
  }

  @Test
  void a_row_of_another_school_cannot_be_written_or_taken() throws Exception {
    assertThatThrownBy(() ->
            inElm(c -> {
              SchoolFixture.run(
                  c,
                  "insert into school_class values (?, ?, 'Beech')",
                  ASH.school(),
                  UUID.randomUUID());
              return true;
            }))
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() ->
            inElm(c -> {
              SchoolFixture.run(c, "update school_class set school_id = ?", ASH.school());
              return true;
            }))
        .hasMessageContaining("row-level security");
    // A child of this school in a class of that one: the reference names the school too.
    assertThatThrownBy(() ->
            inElm(c -> {
              SchoolFixture.run(c, "update pupil set class_id = ?", ASH.id("class"));
              return true;
            }))
        .hasMessageContaining("foreign key");
  }

  @Test
  void work_that_throws_leaves_nothing_behind() throws Exception {
    assertThatThrownBy(() ->
            inElm(c -> {
              ELM.insertAnswer(c, ELM.id("never"));
              throw new IllegalStateException("stop");
            }))
        .hasMessage("stop");
    long answers = inElm(c -> SchoolFixture.count(c, "answer"));
    assertThat(answers).isEqualTo(1);
  }

  @Test
  void a_school_cannot_be_named_outside_a_transaction() throws Exception {
    try (Connection connection = database.dataSource().getConnection()) {
      assertThatThrownBy(() -> SchoolTransactions.enter(connection, ELM.school()))
          .hasMessageContaining("outside a transaction")
          .hasMessageContaining("Maybe");
    }
  }

  @Test
  void the_record_can_be_added_to_and_read_but_never_changed() throws Exception {
    for (String table : RECORD) {
      for (String change :
          List.of(
              "update " + table + " set school_id = school_id",
              "delete from " + table,
              "truncate " + table)) {
        assertThatThrownBy(() ->
                inElm(c -> {
                  SchoolFixture.run(c, change);
                  return true;
                }))
            .as(change)
            .hasMessageContaining("permission denied");
      }
      assertThat(
              list(
                  "select has_any_column_privilege('keepup_app', '" + table + "', 'update')::text"))
          .containsExactly("false");
    }
  }

  @Test
  void the_app_is_no_superuser_owns_nothing_and_may_not_look_past_the_walls() throws Exception {
    assertThat(
            list(
                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
        .containsExactly("f");
    assertThat(list("select relname from pg_class where relowner = current_user::regrole"))
        .isEmpty();
    assertThat(
            list(
                "select rolname from pg_roles where pg_has_role(rolname, 'member') and rolname <> current_user"))
        .isEmpty();
    for (String sql :
        List.of(
            "set role keepup_owner",
            "set role keepup_sign_in",
            "alter table pupil disable row level security",
            "create table loot (x int)",
            "create temporary table loot (x int)")) {
      assertThatThrownBy(() -> list(sql)).as(sql).isInstanceOf(SQLException.class);
    }
  }

  private static void seesNothing() throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      for (String table : schoolTables()) {
        assertThat(SchoolFixture.count(connection, table)).as(table).isZero();
      }
    }
  }

  static List<String> schoolTables(Database database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      return list(
          connection,
          """
          select relname from pg_class c join pg_attribute a on a.attrelid = c.oid
           where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attname = 'school_id'\
          """);
    }
  }

  private static List<String> schoolTables() throws SQLException {
    return schoolTables(database);
  }

  private static <T> T inElm(SchoolTransactions.Work<T, RuntimeException> work)
      throws SQLException {
    return database.schoolTransactions().in(ELM.school(), work);
  }

  private static List<UUID> schools(Connection connection, String table) throws SQLException {
    List<UUID> schools = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select distinct school_id from " + table)) {
      while (rows.next()) {
        schools.add(rows.getObject(1, UUID.class));
      }
    }
    return schools;
  }

  private static List<String> list(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      return list(connection, sql);
    }
  }

  private static List<String> list(Connection connection, String sql) throws SQLException {
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
