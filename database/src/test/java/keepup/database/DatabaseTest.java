package keepup.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @TempDir Path folder;

  @Test
  void a_data_folder_with_a_space_in_its_path_works_and_migrations_run_twice_harmlessly()
      throws Exception {
    Path spaced = folder.resolve("Our school's data");
    for (int i = 0; i < 2; i++) {
      long t = System.nanoTime();
      try (Database database = Database.open(DatabaseFixture.in(spaced));
          Connection connection = database.dataSource().getConnection()) {
        assertThat(connection.isValid(1)).isTrue();
        System.out.println("open ms " + (System.nanoTime() - t) / 1_000_000);
      }
    }
  }
}
