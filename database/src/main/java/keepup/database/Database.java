package keepup.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The open database: migrated, its roles checked, and connections for the application's role.
///
/// That role, `keepup_app`, owns nothing and sees only the rows of the school that its transaction
/// names: see [SchoolTransactions].
public final class Database implements AutoCloseable {

  private static final int CONNECTIONS = 10;

  private final @Nullable EmbeddedPostgres embedded;
  private final String url;
  private final HikariDataSource pool;

  private Database(@Nullable EmbeddedPostgres embedded, String url, HikariDataSource pool) {
    this.embedded = embedded;
    this.url = url;
    this.pool = pool;
  }

  /// Opens the database: starts it where it is ours, brings its tables up to date, refuses roles
  /// that could see past a school's wall.
  ///
  /// @throws DatabaseException with a sentence for a person, if it cannot be opened
  public static Database open(DatabaseSettings settings) {
    return switch (settings) {
      case DatabaseSettings.Embedded place -> openEmbedded(place);
      case DatabaseSettings.External place -> open(null, place.url(), place.owner(), place.app());
    };
  }

  private static Database openEmbedded(DatabaseSettings.Embedded place) {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(place.folder(), place.binaries());
    try {
      return open(postgres, postgres.url(), postgres.owner(), postgres.app());
    } catch (RuntimeException | Error fault) {
      postgres.close();
      throw fault;
    }
  }

  private static Database open(
      @Nullable EmbeddedPostgres embedded, String url, Credentials owner, Credentials app) {
    Roles.check(url, owner, app);
    Migrations.run(url, owner);
    Roles.checkOwnsNothing(url, app);
    return new Database(embedded, url, pool(url, app));
  }

  private static HikariDataSource pool(String url, Credentials app) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("keepup");
    config.setJdbcUrl(url);
    config.setUsername(app.user());
    config.setPassword(app.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(10_000);
    config.addDataSourceProperty("ApplicationName", "keepup");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    return new HikariDataSource(config);
  }

  /// Connections of the application's role. Without a school named in the transaction they see no
  /// school's rows.
  public DataSource dataSource() {
    return pool;
  }

  /// Work inside one school at a time, on [#dataSource].
  public SchoolTransactions schoolTransactions() {
    return new SchoolTransactions(pool);
  }

  /// The JDBC address, without passwords.
  public String url() {
    return url;
  }

  /// Closes the connections, then stops PostgreSQL where it is ours. A second call does nothing.
  @Override
  public void close() {
    pool.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
