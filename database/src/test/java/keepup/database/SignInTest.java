package keepup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

  private static final SchoolFixture ELM = new SchoolFixture("Elm Primary (made up)");
  private static final SchoolFixture ASH = new SchoolFixture("Ash Primary (made up)");

  @TempDir static Path folder;
  static Database database;

  @BeforeAll
  static void open() throws SQLException {
    database = Database.open(DatabaseFixture.in(folder));
    ELM.insert(database);
    ASH.insert(database);
    for (String email : List.of("gone@school.invalid", "bea@school.invalid")) {
      database
          .schoolTransactions()
          .in(
              ELM.school(),
              connection -> {
                SchoolFixture.run(
                    connection,
                    "insert into staff values (?, ?, 'Bea Fictional', ?, 'head', 'hash')",
                    ELM.school(),
                    ELM.id(email),
                    email);
                SchoolFixture.run(
                    connection,
                    "update staff set left_at = now() where email = 'gone@school.invalid'");
                return true;
              });
    }
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void an_email_is_found_in_whatever_case_before_a_school_is_known() throws Exception {
    assertThat(find("Bea@School.invalid"))
        .containsExactly(ELM.school() + " head hash Elm Primary (made up)");
  }

  @Test
  void one_who_works_at_two_schools_is_found_at_both() throws Exception {
    assertThat(find("ada@school.invalid"))
        .containsExactly(
            ASH.school() + " teacher hash of Ash Primary (made up) Ash Primary (made up)",
            ELM.school() + " teacher hash of Elm Primary (made up) Elm Primary (made up)");
  }

  @Test
  void one_who_has_left_and_one_who_never_was_are_not_found() throws Exception {
    assertThat(find("gone@school.invalid")).isEmpty();
    assertThat(find("nobody@school.invalid")).isEmpty();
    assertThat(find("%")).isEmpty();
  }

  @Test
  void a_temporary_table_or_a_search_path_cannot_mislead_it() throws Exception {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set search_path = pg_temp");
      assertThatThrownBy(() -> statement.execute("create temporary table staff (email text)"))
          .isInstanceOf(SQLException.class);
      try (ResultSet rows =
          statement.executeQuery("select * from public.find_sign_in('bea@school.invalid')")) {
        assertThat(rows.next()).isTrue();
      }
      statement.execute("reset search_path");
    }
  }

  @Test
  void only_the_app_may_call_it_and_its_owner_reads_no_more_than_it_needs() throws Exception {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select has_function_privilege('public', 'find_sign_in(text)', 'execute'),
                       (select rolcanlogin or rolsuper or rolbypassrls from pg_roles where rolname = 'keepup_sign_in'),
                       has_table_privilege('keepup_sign_in', 'pupil', 'select')
                         or has_column_privilege('keepup_sign_in', 'staff', 'made_at', 'select')
                         or has_schema_privilege('keepup_sign_in', 'public', 'create')\
                """)) {
      row.next();
      assertThat(row.getBoolean(1)).isFalse();
      assertThat(row.getBoolean(2)).isFalse();
      assertThat(row.getBoolean(3)).isFalse();
    }
  }

  @Test
  void attempts_to_sign_in_can_be_counted_and_forgotten() throws Exception {
    try (Connection connection = database.dataSource().getConnection()) {
      SchoolFixture.run(
          connection,
          "insert into sign_in_attempt (email_hash, address_hash, succeeded) values (sha256('a'), sha256('b'), false)");
      assertThat(SchoolFixture.count(connection, "sign_in_attempt")).isEqualTo(1);
      SchoolFixture.run(connection, "delete from sign_in_attempt where at <= now()");
    }
  }

  private static List<String> find(String email) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select concat_ws(' ', school_id, role, password_hash, school_name) from find_sign_in(?)")) {
      statement.setString(1, email);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }
}
