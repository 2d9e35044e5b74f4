package keepup.national.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keepup.national.BadRecords;
import keepup.national.DuckDb;
import keepup.national.Engine;
import keepup.national.FigureFile;
import keepup.national.MadeUpFolder;
import keepup.national.Picture;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spark and DuckDB make the same picture of the same records, and of other records another.
class SameNumbersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final int PUPILS = 8_000;

  @TempDir static Path folder;
  private static SparkEngine spark;

  @BeforeAll
  static void starts() throws Exception {
    spark = new SparkEngine();
    MadeUpFolder.csv(folder.resolve("csv"), PUPILS, 7);
    MadeUpFolder.csv(folder.resolve("parquet"), PUPILS, 7);
    MadeUpFolder.parquet(folder.resolve("parquet"));
  }

  @AfterAll
  static void ends() {
    spark.close();
  }

  private static Map<String, Double> figures(String name, Engine engine) throws Exception {
    return Picture.of(folder.resolve(name), engine, DAY).figures();
  }

  @Test
  void both_engines_make_every_figure_the_same_to_the_last_digit() throws Exception {
    Map<String, Double> bySpark = figures("parquet", spark);
    try (Engine duckDb = new DuckDb()) {
      assertThat(bySpark).hasSizeGreaterThan(150).isEqualTo(figures("parquet", duckDb));
      assertThat(bySpark).isEqualTo(figures("csv", duckDb)).isEqualTo(figures("csv", spark));
    }
  }

  @Test
  void one_mark_that_is_one_higher_is_found() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    for (String name : List.of("taking-part.csv", "challenges.csv")) {
      Files.copy(folder.resolve("csv").resolve(name), other.resolve(name));
    }
    List<String> lines = Files.readAllLines(folder.resolve("csv/outcomes.csv"));
    String line =
        lines.stream().skip(1).filter(text -> !text.endsWith(",")).findFirst().orElseThrow();
    int comma = line.lastIndexOf(',');
    String changed =
        line.substring(0, comma + 1) + (Integer.parseInt(line.substring(comma + 1)) + 1);
    lines.set(lines.indexOf(line), changed);
    Files.write(other.resolve("outcomes.csv"), lines);
    try (Engine duckDb = new DuckDb()) {
      String trial = line.substring(0, line.indexOf(','));
      assertThat(FigureFile.differences(figures("other", spark), figures("csv", duckDb), 1e-9))
          .isNotEmpty()
          .anyMatch(text -> text.contains(trial + "/g is "));
    }
  }

  @Test
  void both_engines_refuse_the_same_lines() throws Exception {
    Path bad = Files.createDirectories(folder.resolve("bad"));
    try (Stream<Path> files = Files.list(folder.resolve("csv"))) {
      for (Path file : files.toList()) {
        Files.copy(file, bad.resolve(file.getFileName()));
      }
    }
    String head = "trial,model,year,hub,school,class,arm,pupil_premium,before,after\n";
    for (String marks : List.of("101.5,99", "99,1e3", "99,10001")) {
      Files.writeString(
          bad.resolve("outcomes.csv"), head + "T,M,2025-26,H,S,C,help,no," + marks + "\n");
      String message = refusal(bad, spark);
      assertThat(message).contains("a mark that is not a whole number").contains("Maybe");
      try (Engine duckDb = new DuckDb()) {
        assertThat(refusal(bad, duckDb)).isEqualTo(message);
      }
    }
  }

  private static String refusal(Path bad, Engine engine) {
    Throwable[] thrown = new Throwable[1];
    assertThatThrownBy(() -> Picture.of(bad, engine, DAY))
        .isInstanceOf(BadRecords.class)
        .satisfies(e -> thrown[0] = e);
    return String.valueOf(thrown[0].getMessage());
  }

  /// But two: a module for machine learning, and a package that JDK 25 no longer has; Java warns of
  /// both.
  @Test
  void the_options_that_the_launcher_gives_are_the_ones_that_this_spark_asks_for()
      throws Exception {
    assertThat(Files.readAllLines(Path.of("java-options")))
        .containsExactlyElementsOf(
            Stream.of(JavaModuleOptions.defaultModuleOptionArray())
                .filter(option ->
                    !option.contains("jdk.incubator.vector")
                        && !option.contains("sun.security.action"))
                .toList());
  }
}
