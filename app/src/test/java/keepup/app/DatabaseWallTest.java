package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import keepup.app.account.Role;
import keepup.database.SchoolTransactions;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.RequestMethod;

/// With the application's own filters gone the database still gives nothing of another school.
class DatabaseWallTest {
  private static final TestSchool OURS = TestSchool.make("wall-ours");
  private static final TestSchool THEIRS = TestSchool.make("wall-theirs");

  private static final String TABLES =
      "select table_name from information_schema.columns"
          + " where table_schema = 'public' and column_name = 'school_id' order by 1";

  static {
    WholeRecord.fill(RunningApp.context(), OURS);
    WholeRecord.fill(RunningApp.context(), THEIRS);
  }

  /// Transactions that name no school.
  static class NoSchoolNamed {
    @Bean
    @Primary
    static PlatformTransactionManager nameless(DataSource dataSource) {
      return new JdbcTransactionManager(dataSource);
    }
  }

  @Test
  void a_bare_connection_sees_no_row_of_any_school() throws SQLException {
    try (Connection bare = RunningApp.bean(DataSource.class).getConnection()) {
      assertThat(tables(bare)).hasSizeGreaterThanOrEqualTo(15);
      for (String table : tables(bare)) {
        assertThat(count(bare, table, "true")).as(table).isZero();
      }
    }
  }

  @Test
  void every_table_shows_the_named_schools_rows_and_no_others() throws SQLException {
    try (Connection bare = RunningApp.bean(DataSource.class).getConnection()) {
      bare.setAutoCommit(false);
      SchoolTransactions.enter(bare, THEIRS.id().value());
      for (String table : tables(bare)) {
        assertThat(count(bare, table, "true")).as(table).isPositive();
        assertThat(count(bare, table, "school_id <> '%s'".formatted(THEIRS.id())))
            .as(table)
            .isZero();
      }
      bare.rollback();
    }
  }

  @Test
  void a_page_whose_transaction_names_no_school_shows_nothing_at_all() throws Exception {
    Path data = RunningApp.newFolder();
    TestSchool school;
    List<String> ids;
    try (var app = RunningApp.start(data)) {
      school = TestSchool.make(app, "nameless");
      WholeRecord.fill(app, school);
      ids = Routes.idsOf(app, school);
    }
    try (var app = startNameless(data)) {
      var head = new Visitor(RunningApp.address(app));
      head.signIn(school.email(Role.HEAD), TestSchool.PASSWORD);
      int pages = 0;
      for (Routes.Route route : gets(app)) {
        for (String id : route.pattern().contains("{") ? ids : List.of("")) {
          var page = head.get(route.filled(id));
          assertThat(page.body())
              .as(route.filled(id))
              .doesNotContain(
                  "Testing", "1 Apple", "2 Pear", "A Class teacher", "secret-", "304 - 187");
          pages++;
        }
      }
      assertThat(pages).isGreaterThan(100);
      assertThat(head.get("/").body()).contains("Begin with the register");
    }
  }

  /// Read when the application begins, before its own settings are: hence a system property.
  private static ConfigurableApplicationContext startNameless(Path data) {
    System.setProperty("spring.main.sources", NoSchoolNamed.class.getName());
    try {
      var app = RunningApp.start(data);
      assertThat(app.getBean(PlatformTransactionManager.class))
          .isExactlyInstanceOf(JdbcTransactionManager.class);
      return app;
    } finally {
      System.clearProperty("spring.main.sources");
    }
  }

  private static List<Routes.Route> gets(ConfigurableApplicationContext app) {
    return Routes.list(app).stream()
        .filter(route -> route.method() == RequestMethod.GET)
        .filter(route -> !route.pattern().startsWith("/design"))
        .toList();
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (ResultSet rows = connection.createStatement().executeQuery(TABLES)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static int count(Connection connection, String table, String where) throws SQLException {
    try (ResultSet rows =
        connection
            .createStatement()
            .executeQuery("select count(*) from %s where %s".formatted(table, where))) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
