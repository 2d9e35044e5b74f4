package keepup.database;

import java.nio.file.Path;

/// Data folders for tests, all with the same unpacked programs.
final class DatabaseFixture {

  static final Path BINARIES = Path.of("target", "postgres").toAbsolutePath();

  private DatabaseFixture() {}

  static DatabaseSettings.Embedded in(Path folder) {
    return new DatabaseSettings.Embedded(folder, BINARIES);
  }
}
