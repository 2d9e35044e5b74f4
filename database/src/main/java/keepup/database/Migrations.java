package keepup.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The tables' history: runs what is new, as the owner, in order, each in a transaction.
final class Migrations {

  private Migrations() {}

  static void run(String url, Credentials owner) {
    run(url, owner, "latest");
  }

  /// @param version the last to run, or `latest`
  static void run(String url, Credentials owner, String version) {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(url, owner.user(), owner.password())
          .locations("classpath:keepup/database/migrations")
          .validateMigrationNaming(true)
          .cleanDisabled(true)
          .target(version)
          .load()
          .migrate();
    } catch (FlywayException fault) {
      throw new DatabaseException(
          "The tables in %s could not be brought up to date: %s%nMaybe this folder was last used by a newer Keep Up, or a migration file was edited after it ran."
              .formatted(url, fault.getMessage()),
          fault);
    }
  }
}
