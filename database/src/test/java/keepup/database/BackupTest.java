package keepup.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final SchoolFixture ELM = new SchoolFixture("Elm (made up, backup)");
  private static final SchoolFixture ASH = new SchoolFixture("Ash (made up, backup)");

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run(String... words) {
    try (PrintStream print = new PrintStream(said, true, UTF_8)) {
      return BackupCommand.run(List.of(words), Map.of(), print, print, Clock.systemUTC());
    }
  }

  private String said() {
    return said.toString(UTF_8);
  }

  /// Every row of every table but sessions, as text.
  private static Map<String, List<String>> rows(Path data) throws IOException, SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    Path database = data.resolve("database");
    try (Administrator administrator = Administrator.of(database, DatabaseFixture.BINARIES)) {
      Connection connection = administrator.connection();
      for (String table : TableOrder.list(connection, "('flyway_schema_history')")) {
        rows.put(
            table,
            Backup.list(
                connection, "select t::text from public.\"%s\" t order by 1".formatted(table)));
      }
      rows.put(
          "tables",
          Backup.list(connection, "select version from flyway_schema_history order by 1"));
    }
    return rows;
  }

  /// Answers that come in one after the other until told to stop.
  private static Thread writing(Database database, AtomicBoolean stop) {
    return Thread.ofVirtual()
        .start(() -> {
          while (!stop.get()) {
            try {
              database
                  .schoolTransactions()
                  .in(
                      ELM.school(),
                      c -> {
                        UUID answer = UUID.randomUUID();
                        ELM.insertAnswer(c, answer);
                        SchoolFixture.run(
                            c,
                            "insert into strategy_seen values (?, ?, 'counted-on')",
                            ELM.school(),
                            answer);
                        return true;
                      });
            } catch (SQLException fault) {
              throw new IllegalStateException(fault);
            }
          }
        });
  }

  @Test
  void a_backup_of_a_running_school_comes_back_row_by_row_and_goes_on() throws Exception {
    Path data = folder.resolve("school");
    Path file = folder.resolve("friday.keepup");
    Map<String, List<String>> before;
    try (Database database = Database.open(DatabaseFixture.in(data.resolve("database")))) {
      ELM.insert(database);
      ASH.insert(database);
      new HubFixture(UUID.randomUUID(), "BCDFGHJKLM").insert(database);
      HubFixture.insertNational(database);
      AtomicBoolean stop = new AtomicBoolean();
      Thread writer = writing(database, stop);
      assertThat(run("backup", folder.resolve("busy.keepup").toString(), "--data", data.toString()))
          .as(said())
          .isZero();
      stop.set(true);
      writer.join();
      before = rows(data);
      assertThat(run("backup", file.toString(), "--data", data.toString())).as(said()).isZero();
    }
    assertThat(said()).contains("Backed up", "keep it where only those may read it");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    Path back = folder.resolve("back");
    assertThat(run("restore", file.toString(), "--data", back.toString())).as(said()).isZero();
    assertThat(rows(back)).isEqualTo(before);
    assertThat(before)
        .allSatisfy((table, all) ->
            assertThat(
                    table.startsWith("spring_")
                        || table.equals("sign_in_attempt")
                        || !all.isEmpty())
                .as(table)
                .isTrue());

    Path busy = folder.resolve("busy");
    assertThat(run("restore", folder.resolve("busy.keepup").toString(), "--data", busy.toString()))
        .as(said())
        .isZero();
    Map<String, List<String>> moment = rows(busy);
    assertThat(moment.getOrDefault("strategy_seen", List.of()))
        .as("both rows of a transaction or neither")
        .hasSameSizeAs(moment.getOrDefault("answer", List.of()));

    try (Database database = Database.open(DatabaseFixture.in(back.resolve("database")))) {
      UUID next = UUID.randomUUID();
      long latest =
          database
              .schoolTransactions()
              .in(
                  ELM.school(),
                  c -> {
                    ELM.insertAnswer(c, next);
                    return SchoolFixture.count(
                        c,
                        "answer where answer_id = '%s' and sequence = (select max(sequence) from answer)"
                            .formatted(next));
                  });
      assertThat(latest).as("what comes next is numbered after what is there").isEqualTo(1);
    }
    refusals(data, file, back);
  }

  private void refusals(Path data, Path file, Path back) throws IOException {
    said.reset();
    assertThat(run("restore", file.toString(), "--data", back.toString())).isEqualTo(2);
    assertThat(said()).contains("is not empty", "Maybe name a new folder");
    said.reset();
    assertThat(run("backup", file.toString(), "--data", data.toString())).isEqualTo(2);
    assertThat(said()).contains("is there already");

    byte[] bytes = Files.readAllBytes(file);
    for (String table : List.of("tables/answer", "tables/pupil")) {
      int header = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(table);
      byte[] wrong = bytes.clone();
      wrong[header + table.length() + 12] ^= 0x20;
      refused(wrong, folder.resolve("damaged" + header));
    }
    refused(java.util.Arrays.copyOf(bytes, bytes.length / 2), folder.resolve("half"));
    refused("not a backup".getBytes(UTF_8), folder.resolve("other"));
    said.reset();
    assertThat(run("backup")).isEqualTo(2);
    assertThat(run("restore", file.toString())).isEqualTo(2);
    assertThat(run("backup", "x", "--data", folder.resolve("nothing").toString())).isEqualTo(2);
    assertThat(said())
        .contains("The file is missing", "folder to restore into", "There is no data");
  }

  private void refused(byte[] content, Path into) throws IOException {
    Path wrong = Files.write(folder.resolve("wrong.keepup"), content);
    said.reset();
    assertThat(run("restore", wrong.toString(), "--data", into.toString())).as(said()).isEqualTo(2);
    assertThat(said()).contains("is damaged", "Nothing was restored");
    assertThat(into).doesNotExist();
  }
}
