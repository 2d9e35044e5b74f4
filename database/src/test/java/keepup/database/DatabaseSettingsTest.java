package keepup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

  private static final Path FOLDER = Path.of("/var/lib/keepup");
  private static final String URL = "jdbc:postgresql://db.invalid/keepup";

  @Test
  void without_an_address_it_is_our_own_in_the_folder() {
    assertThat(DatabaseSettings.fromEnvironment(Map.of(), FOLDER))
        .isEqualTo(new DatabaseSettings.Embedded(FOLDER, FOLDER));
  }

  @Test
  void with_an_address_it_is_the_administrators_and_no_password_is_ever_printed() {
    DatabaseSettings settings =
        DatabaseSettings.fromEnvironment(
            Map.of(
                "KEEPUP_DATABASE_URL",
                URL,
                "KEEPUP_DATABASE_OWNER_PASSWORD",
                "oak",
                "KEEPUP_DATABASE_APP_PASSWORD",
                "ash"),
            FOLDER);
    assertThat(settings)
        .isEqualTo(
            new DatabaseSettings.External(
                URL, new Credentials("keepup_owner", "oak"), new Credentials("keepup_app", "ash")));
    assertThat(settings.toString()).doesNotContain("oak", "ash");
  }

  @Test
  void a_missing_password_is_named() {
    assertThatThrownBy(
            () -> DatabaseSettings.fromEnvironment(Map.of("KEEPUP_DATABASE_URL", URL), FOLDER))
        .hasMessageContaining("KEEPUP_DATABASE_OWNER_PASSWORD is not")
        .hasMessageContaining("Maybe");
  }

  @Test
  void an_address_of_another_kind_and_one_user_for_both_are_refused() {
    Credentials one = new Credentials("keepup", "x");
    assertThatThrownBy(() -> new DatabaseSettings.External("jdbc:mysql://x", one, one))
        .hasMessageContaining("jdbc:mysql://x");
    assertThatThrownBy(() -> new DatabaseSettings.External(URL, one, one))
        .hasMessageContaining("same user");
  }

  @Test
  void a_server_older_than_15_is_refused_in_a_plain_sentence() {
    assertThatThrownBy(() -> Roles.requireVersion(14, "14.11"))
        .hasMessageStartingWith("This PostgreSQL is version 14.11, and Keep Up needs 15 or newer.")
        .hasMessageContaining("Maybe upgrade it");
    Roles.requireVersion(15, "15.0");
  }

  @Test
  void each_kind_of_machine_has_its_own_programs() {
    assertThat(PostgresBinaries.archiveFor("Linux", "amd64"))
        .isEqualTo("/postgres-linux-x86_64.txz");
    assertThat(PostgresBinaries.archiveFor("Linux", "aarch64"))
        .isEqualTo("/postgres-linux-arm_64.txz");
    assertThat(PostgresBinaries.archiveFor("Mac OS X", "aarch64"))
        .isEqualTo("/postgres-darwin-arm_64.txz");
  }
}
