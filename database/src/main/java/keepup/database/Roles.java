package keepup.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// What the two login roles must be, and must not be, for the walls between schools to hold.
final class Roles {

  static final int OLDEST_VERSION = 15;

  private Roles() {}

  /// Refuses a server that is too old and roles that row-level security does not bind.
  static void check(String url, Credentials owner, Credentials app) {
    for (Credentials role : new Credentials[] {owner, app}) {
      try (Connection connection = connect(url, role);
          Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  """
                  select current_setting('server_version_num')::int / 10000,
                         current_setting('server_version'), rolsuper, rolbypassrls
                    from pg_roles where rolname = current_user\
                  """)) {
        row.next();
        requireVersion(row.getInt(1), row.getString(2));
        if (row.getBoolean(3) || row.getBoolean(4)) {
          throw new DatabaseException(
              "The database user \"%s\" may see past the wall between schools (it is %s).%nMaybe: alter role %s nosuperuser nobypassrls;"
                  .formatted(role, row.getBoolean(3) ? "a superuser" : "BYPASSRLS", role));
        }
      } catch (SQLException fault) {
        throw unreachable(url, role, fault);
      }
    }
  }

  static void requireVersion(int major, String version) {
    if (major < OLDEST_VERSION) {
      throw new DatabaseException(
          "This PostgreSQL is version %s, and Keep Up needs %d or newer.%nMaybe upgrade it, or unset KEEPUP_DATABASE_URL and Keep Up brings its own."
              .formatted(version, OLDEST_VERSION));
    }
  }

  /// Refuses an application's user that owns a table or could become somebody who does.
  static void checkOwnsNothing(String url, Credentials app) {
    try (Connection connection = connect(url, app);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select string_agg(distinct pg_get_userbyid(relowner), ', ')
                  from pg_class
                 where relnamespace = 'public'::regnamespace and pg_has_role(relowner, 'member')\
                """)) {
      row.next();
      String owners = row.getString(1);
      if (owners != null) {
        throw new DatabaseException(
            "The application's database user \"%s\" owns tables (through %s), and an owner may undo the wall between schools.%nMaybe give the tables to the owner's user, and: revoke %s from %s;"
                .formatted(app, owners, owners, app));
      }
    } catch (SQLException fault) {
      throw unreachable(url, app, fault);
    }
  }

  private static Connection connect(String url, Credentials role) throws SQLException {
    return DriverManager.getConnection(url, role.user(), role.password());
  }

  private static DatabaseException unreachable(String url, Credentials role, SQLException fault) {
    return new DatabaseException(
        "The database %s did not let \"%s\" in: %s%nMaybe the address, the user's name or its password is not right, or the server is not running."
            .formatted(url, role, fault.getMessage()),
        fault);
  }
}
