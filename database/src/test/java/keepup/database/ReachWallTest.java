package keepup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The national register has one writer, and the national team counts without names of people.
class ReachWallTest {
  private static final List<String> REGISTER =
      List.of("national_school", "national_link", "national_import");
  private static final SchoolFixture ELM = new SchoolFixture("Elm Primary (made up)");
  private static final HubFixture EAST = new HubFixture(UUID.randomUUID(), "BCDFGHJKLM");
  private static final HubFixture WEST = new HubFixture(UUID.randomUUID(), "NPQRSTVWXZ");

  @TempDir static Path folder;
  static Database database;
  static HubFixture national;

  @BeforeAll
  static void open() throws SQLException {
    database = Database.open(DatabaseFixture.in(folder));
    ELM.insert(database);
    EAST.insert(database);
    WEST.insert(database);
    national = HubFixture.insertNational(database);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static long count(HubFixture hub, String table) throws SQLException {
    return hub.in(database, c -> SchoolFixture.count(c, table));
  }

  @Test
  void hubs_read_the_national_register_and_schools_do_not() throws SQLException {
    for (String table : REGISTER) {
      assertThat(count(EAST, table)).as(table).isPositive();
      long seen =
          database.schoolTransactions().in(ELM.school(), c -> SchoolFixture.count(c, table));
      assertThat(seen).as(table).isZero();
    }
  }

  @Test
  void no_hub_changes_the_national_register() throws SQLException {
    for (String insert :
        List.of(
            "insert into national_school select 900003, name, closed, null, null, phase, region, null, type, local_authority, number, street, town, postcode, trust, urban, null, null, null from national_school limit 1",
            "insert into national_link values (900002, 900001)",
            "insert into national_import (files, schools, added, changed, links_added, links_changed, links_removed) values ('x', 1, 1, 0, 0, 0, 0)")) {
      assertThatThrownBy(() -> change(EAST, insert))
          .as(insert)
          .hasMessageContaining("row-level security");
    }
    for (String change :
        List.of(
            "update national_school set name = 'Mine'",
            "update national_link set made_on = '2020-01-01'",
            "delete from national_link")) {
      assertThat(change(EAST, change)).as(change).isZero();
    }
    assertThat(change(national, "update national_school set name = 'Another name'")).isEqualTo(2);
  }

  @Test
  void the_national_team_counts_schools_and_specialists_of_all_hubs_without_names()
      throws Exception {
    for (String table : List.of("specialist", "specialist_training", "school_took_part")) {
      assertThat(count(national, table))
          .as(table)
          .isEqualTo(count(EAST, table) + count(WEST, table));
      assertThat(count(EAST, table)).as(table).isEqualTo(1);
    }
    for (String table : List.of("specialist_person", "specialist_group")) {
      assertThat(count(national, table)).as(table).isZero();
    }
    assertThat(change(national, "update school_took_part set taken_back_at = now()")).isZero();
    assertThat(count(national, "hub_names()")).isEqualTo(3);
    assertThat(count(EAST, "hub_names()")).isEqualTo(1);
  }

  @Test
  void a_record_is_written_once_and_only_taken_back() throws SQLException {
    String again =
        "insert into school_took_part (hub_id, record_id, urn, begins, route, group_id) select hub_id, gen_random_uuid(), urn, begins, route, group_id from school_took_part";
    assertThatThrownBy(() -> change(WEST, again)).hasMessageContaining("school_took_part_once");
    assertThatThrownBy(() -> change(WEST, "update school_took_part set urn = 900009"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> change(WEST, "delete from school_took_part"))
        .hasMessageContaining("permission denied");
    assertThat(change(WEST, "update school_took_part set taken_back_at = now()")).isEqualTo(1);
    assertThat(change(WEST, again)).isEqualTo(1);
  }

  private static int change(HubFixture hub, String sql) throws SQLException {
    return hub.in(
        database,
        c -> {
          try (var statement = c.createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
  }
}
