package keepup.national.spark;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import keepup.national.BadRecords;
import keepup.national.Engine;
import keepup.national.Row;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/// Spark inside this process, or, where `KEEPUP_SPARK_MASTER` names one, a cluster that can read
/// the same paths.
public final class SparkEngine implements Engine {
  private final SparkSession session;

  public SparkEngine() {
    String master = System.getenv().getOrDefault("KEEPUP_SPARK_MASTER", "local[2]");
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("keepup-national")
            .master(master)
            .config("spark.ui.enabled", "false")
            .config("spark.sql.catalogImplementation", "in-memory");
    if (master.startsWith("local")) {
      builder =
          builder
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.driver.bindAddress", "127.0.0.1")
              .config("spark.sql.shuffle.partitions", "2");
    }
    session = builder.getOrCreate();
  }

  @Override
  public String name() {
    return "Spark " + session.version();
  }

  @Override
  public List<String> open(String view, Path file) throws BadRecords {
    String from = file.toAbsolutePath().toUri().toString();
    try {
      Dataset<org.apache.spark.sql.Row> lines =
          from.endsWith(".parquet")
              ? session.read().parquet(from)
              : session.read().option("header", true).option("escape", "\"").csv(from);
      lines.createOrReplaceTempView(view);
      return List.of(lines.columns());
    } catch (RuntimeException e) {
      throw new BadRecords(
          file.getFileName()
              + " cannot be read: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          "Maybe it is not a CSV file with a head, or the Parquet file is not whole.");
    }
  }

  @Override
  public void run(String statement) {
    session.sql(statement);
  }

  @Override
  public void ask(String question, Consumer<Row> each) {
    Iterator<org.apache.spark.sql.Row> rows = session.sql(question).toLocalIterator();
    while (rows.hasNext()) {
      org.apache.spark.sql.Row row = rows.next();
      @Nullable Object[] values = new Object[row.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = row.get(i);
      }
      each.accept(new Row(values));
    }
  }

  @Override
  public void close() {
    session.stop();
  }
}
