package keepup.national;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// DuckDB inside this process: enough for a country on one machine.
public final class DuckDb implements Engine {
  private final Connection connection;

  public DuckDb() {
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:");
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB did not start.", e);
    }
  }

  @Override
  public String name() {
    try {
      return "DuckDB " + connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  @Override
  public List<String> open(String view, Path file) throws BadRecords {
    String read =
        file.toString().endsWith(".parquet")
            ? "read_parquet(%s)"
            : "read_csv(%s, header = true, all_varchar = true, delim = ',', quote = '\"', escape ="
                + " '\"')";
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create or replace temporary view %s as select * from %s"
              .formatted(view, read.formatted(quoted(file))));
      List<String> columns = new ArrayList<>();
      try (ResultSet answer = statement.executeQuery("describe " + view)) {
        while (answer.next()) {
          columns.add(answer.getString(1));
        }
      }
      return columns;
    } catch (SQLException e) {
      throw new BadRecords(
          file.getFileName()
              + " cannot be read: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          "Maybe it is not a CSV file with a head, or the Parquet file is not whole.");
    }
  }

  @Override
  public void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void ask(String question, Consumer<Row> each) {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      int columns = answer.getMetaData().getColumnCount();
      while (answer.next()) {
        @Nullable Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
          values[i] = answer.getObject(i + 1);
        }
        each.accept(new Row(values));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
