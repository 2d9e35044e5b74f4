package keepup.app.shell;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// The application's way to the database, which may still be starting when the beans are made.
@Configuration(proxyBeanMethods = false)
class Connections {

  @Bean
  DataSource dataSource(OpeningDatabase opening) {
    return new AbstractDataSource() {
      @Override
      public Connection getConnection() throws SQLException {
        return opening.database().dataSource().getConnection();
      }

      @Override
      public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("The application signs in to the database as one user only.");
      }
    };
  }

  @Bean
  JdbcClient jdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }
}
