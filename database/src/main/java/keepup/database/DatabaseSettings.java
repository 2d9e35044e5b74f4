package keepup.database;

import java.nio.file.Path;
import java.util.Map;

/// Which database to open: our own in a folder, or an administrator's by address.
public sealed interface DatabaseSettings {

  /// A PostgreSQL that this program starts and stops itself.
  ///
  /// @param folder where the data lives; made where it does not exist
  /// @param binaries the folder under which the PostgreSQL programs are unpacked, once for each
  ///   version
  record Embedded(Path folder, Path binaries) implements DatabaseSettings {
    public Embedded {
      folder = folder.toAbsolutePath().normalize();
      binaries = binaries.toAbsolutePath().normalize();
    }
  }

  /// A PostgreSQL of version 15 or newer that somebody else runs.
  ///
  /// @param url a JDBC address such as `jdbc:postgresql://db.example:5432/keepup`
  /// @param owner owns the tables and runs the migrations
  /// @param app what the application signs in as; owns nothing
  record External(String url, Credentials owner, Credentials app) implements DatabaseSettings {
    public External {
      if (!url.startsWith("jdbc:postgresql:")) {
        throw new DatabaseException(
            "The database address \"%s\" is not one of PostgreSQL.%nMaybe it should begin with jdbc:postgresql:// ."
                .formatted(url));
      }
      if (owner.user().equals(app.user())) {
        throw new DatabaseException(
            "The database's owner and the application are the same user, \"%s\".%nMaybe leave KEEPUP_DATABASE_OWNER_USER and KEEPUP_DATABASE_APP_USER unset."
                .formatted(app.user()));
      }
    }
  }

  /// The embedded database in a folder, which also holds the unpacked programs.
  static DatabaseSettings embedded(Path folder) {
    return new Embedded(folder, folder);
  }

  /// What the environment asks for: `KEEPUP_DATABASE_URL` and its companions, else the embedded
  /// database in the folder given.
  ///
  /// @throws DatabaseException if there is an address but a password is missing
  static DatabaseSettings fromEnvironment(Map<String, String> environment, Path folder) {
    String url = environment.getOrDefault("KEEPUP_DATABASE_URL", "");
    if (url.isBlank()) {
      return embedded(folder);
    }
    return new External(
        url,
        credentials(environment, "OWNER", "keepup_owner"),
        credentials(environment, "APP", "keepup_app"));
  }

  private static Credentials credentials(Map<String, String> environment, String who, String user) {
    String name = "KEEPUP_DATABASE_" + who + "_PASSWORD";
    String password = environment.get(name);
    if (password == null) {
      throw new DatabaseException(
          "KEEPUP_DATABASE_URL is set but %s is not.%nMaybe see docs/decisions/0002-a-real-postgresql-always.md for what an administrator sets."
              .formatted(name));
    }
    return new Credentials(
        environment.getOrDefault("KEEPUP_DATABASE_" + who + "_USER", user), password);
  }
}
