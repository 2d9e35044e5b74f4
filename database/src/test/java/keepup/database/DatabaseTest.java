package keepup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @TempDir static Path temporary;
  static Path folder;

  @BeforeAll
  static void make() {
    folder = temporary.resolve("Our school's data");
    Database.open(DatabaseFixture.in(folder)).close();
  }

  @Test
  void a_data_folder_with_a_space_in_its_path_works_and_migrations_run_twice_harmlessly()
      throws Exception {
    assertThat(folder.toString()).contains(" ");
    for (int i = 0; i < 2; i++) {
      try (Database database = Database.open(DatabaseFixture.in(folder));
          Connection connection = database.dataSource().getConnection()) {
        assertThat(connection.isValid(1)).isTrue();
      }
    }
    assertThat(folder.resolve("database/data/postmaster.pid")).doesNotExist();
  }

  @Test
  void it_syncs_checks_its_pages_wants_passwords_and_listens_on_this_machine_only()
      throws Exception {
    try (Database database = Database.open(DatabaseFixture.in(folder))) {
      assertThat(setting(database, "fsync")).isEqualTo("on");
      assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(database, "full_page_writes")).isEqualTo("on");
      assertThat(setting(database, "data_checksums")).isEqualTo("on");
      assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(PidFile.lines(folder.resolve("database/data")).get(4)).as("its socket").isEmpty();
      assertThat(Files.getPosixFilePermissions(folder.resolve("database/passwords")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      assertThat(Files.readString(folder.resolve("database/data/pg_hba.conf")))
          .doesNotContainPattern("(?m)^[^#].*trust");
      for (String user : new String[] {"keepup_admin", "keepup_owner", "keepup_app"}) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "guess"))
            .hasMessageContaining("password authentication failed");
      }
    }
  }

  @Test
  void two_programs_on_one_folder_are_told_so() {
    try (Database first = Database.open(DatabaseFixture.in(folder))) {
      assertThat(first.url()).contains("127.0.0.1");
      assertThatThrownBy(() -> Database.open(DatabaseFixture.in(folder)))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("already in use")
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("Maybe");
    }
  }

  @Test
  void a_process_number_that_another_program_has_come_by_does_not_stop_the_start()
      throws Exception {
    Files.writeString(
        folder.resolve("database/data/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + folder + "\n1\n1\n\n127.0.0.1\n\nready\n");
    Database.open(DatabaseFixture.in(folder)).close();
  }

  @Test
  void an_administrators_database_opens_by_its_address_unless_a_role_sees_too_much()
      throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, DatabaseFixture.BINARIES)) {
      Credentials owner = server.owner();
      Credentials app = server.app();
      try (Database database =
          Database.open(new DatabaseSettings.External(server.url(), owner, app))) {
        assertThat(database.dataSource().getConnection().isValid(1)).isTrue();
      }
      Properties passwords = new Properties();
      try (InputStream in = Files.newInputStream(folder.resolve("database/passwords"))) {
        passwords.load(in);
      }
      Credentials admin = new Credentials("keepup_admin", passwords.getProperty("keepup_admin"));
      assertThatThrownBy(
              () -> Database.open(new DatabaseSettings.External(server.url(), owner, admin)))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("superuser")
          .hasMessageContaining("Maybe: alter role keepup_admin nosuperuser");
      assertThatThrownBy(
              () -> Database.open(new DatabaseSettings.External(server.url(), app, owner)))
          .isInstanceOf(DatabaseException.class);
      Credentials wrong = new Credentials("keepup_app", "wrong");
      assertThatThrownBy(
              () -> Database.open(new DatabaseSettings.External(server.url(), owner, wrong)))
          .hasMessageContaining("did not let \"keepup_app\" in")
          .hasMessageNotContaining("wrong\"");
    }
  }

  private static String setting(Database database, String name) throws Exception {
    try (Connection connection = database.dataSource().getConnection();
        ResultSet row = connection.createStatement().executeQuery("show " + name)) {
      row.next();
      return row.getString(1);
    }
  }
}
