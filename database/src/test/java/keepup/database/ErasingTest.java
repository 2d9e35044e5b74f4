package keepup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The one way in which the application may take something out of the record.
class ErasingTest {
  private static final SchoolFixture ELM = new SchoolFixture("Elm (made up, erasing)");
  private static final SchoolFixture ASH = new SchoolFixture("Ash (made up, erasing)");

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

  private static int erase(SchoolFixture in, UUID pupil, UUID head) throws SQLException {
    return database
        .schoolTransactions()
        .in(
            in.school(),
            c -> {
              try (PreparedStatement call = c.prepareStatement("select erase_pupil(?, ?)")) {
                call.setObject(1, pupil);
                call.setObject(2, head);
                try (ResultSet row = call.executeQuery()) {
                  row.next();
                  return row.getInt(1);
                }
              }
            });
  }

  private static long count(SchoolFixture in, String table) throws SQLException {
    return database
        .schoolTransactions()
        .in(in.school(), (Connection c) -> SchoolFixture.count(c, table));
  }

  @Test
  void only_a_head_of_the_school_erases_and_no_school_reaches_another() throws SQLException {
    assertThatThrownBy(() -> erase(ELM, ELM.id("pupil"), ELM.id("staff")))
        .hasMessageContaining("Only a head");
    assertThatThrownBy(() -> erase(ELM, ELM.id("pupil"), ASH.id("head")))
        .hasMessageContaining("Only a head");
    assertThat(erase(ELM, ASH.id("pupil"), ELM.id("head"))).isZero();
    assertThat(count(ASH, "pupil")).isEqualTo(2);
    assertThat(count(ASH, "answer")).isEqualTo(1);
    assertThat(erase(ELM, ELM.id("pupil"), ELM.id("head"))).isGreaterThan(15);
    assertThat(count(ELM, "pupil")).isEqualTo(1);
    assertThat(count(ELM, "answer")).isZero();
    assertThat(count(ELM, "picture_card")).isZero();
    assertThat(count(ELM, "door_visit")).isZero();
    assertThat(count(ELM, "door")).isEqualTo(1);
    assertThat(count(ELM, "exit_check_question")).isEqualTo(1);
    assertThat(count(ASH, "answer")).isEqualTo(1);
    assertThat(count(ELM, "erased_total where children = 2")).isEqualTo(1);
    assertThat(count(ASH, "erased_total where children = 1")).isEqualTo(1);
  }
}
