package keepup.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything is killed with `kill -9` at any moment. What was acknowledged is there afterwards,
/// and the next start needs no hand. Run more rounds with `-Dkeepup.kills=50`.
class KilledTest {

  private static final int KILLS = Integer.getInteger("keepup.kills", 6);

  @TempDir static Path folder;

  @Test
  void every_acknowledged_answer_is_there_whatever_is_killed() throws Exception {
    Random random = new Random(20261122);
    Set<String> acknowledged = new HashSet<>();
    for (int round = 0; round < KILLS; round++) {
      Process app = startApp(folder);
      try (BufferedReader out = output(app)) {
        if (round % 4 == 3) { // while it starts, and perhaps recovers
          Thread.sleep(random.nextInt(1500));
          killAll(app);
        } else {
          assertThat(out.readLine()).isEqualTo("open");
          read(out, acknowledged, 1 + random.nextInt(200));
        }
        switch (round % 4) {
          case 0 -> kill(app);
          case 1 -> {
            server().destroyForcibly();
            // The application is still there and gets its database back by itself.
            read(out, acknowledged, 20 + random.nextInt(100));
            kill(app);
          }
          default -> killAll(app);
        }
        app.waitFor();
        out.lines().filter(line -> line.length() == 36).forEach(acknowledged::add);
      }
      assertThat(saved()).as("round %d", round).containsAll(acknowledged);
    }
    System.out.printf("%d kills, %d acknowledged answers, none lost%n", KILLS, acknowledged.size());
  }

  @Test
  void a_database_whose_application_is_killed_stops_by_itself() throws Exception {
    Process app = startApp(folder);
    try (BufferedReader out = output(app)) {
      assertThat(out.readLine()).isEqualTo("open");
    }
    assertThat(pidFile()).exists();
    kill(app);
    app.waitFor();
    while (Files.exists(pidFile())) { // The server takes its file away as its last act.
      Thread.sleep(20);
    }
  }

  @Test
  void a_database_killed_while_it_was_being_made_is_made_again(@TempDir Path empty)
      throws Exception {
    Process app = startApp(empty);
    while (app.isAlive() && !hasHalfMadeDatabase(empty)) {
      Thread.sleep(1);
    }
    Thread.sleep(200);
    killAll(app);
    app.waitFor();
    Database.open(DatabaseFixture.in(empty)).close();
    assertThat(hasHalfMadeDatabase(empty)).isFalse();
  }

  @Test
  void a_server_left_behind_is_stopped_and_the_next_one_starts() throws Exception {
    Process app = startApp(folder);
    try (BufferedReader out = output(app)) {
      assertThat(out.readLine()).isEqualTo("open");
      List<ProcessHandle> watchers =
          app.descendants().filter(process -> !isPostgres(process)).toList();
      ProcessHandle server = server();
      watchers.forEach(ProcessHandle::destroyForcibly);
      kill(app);
      app.waitFor();
      assertThat(server.isAlive()).isTrue();
    }
    try (Database database = Database.open(DatabaseFixture.in(folder))) {
      assertThat(database.dataSource().getConnection().isValid(1)).isTrue();
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("/postgres");
  }

  /// By its handle, since a process that is destroyed itself closes what it has printed.
  private static void kill(Process app) {
    app.toHandle().destroyForcibly();
  }

  /// All at once: the application, the shell that watches, the server and its children.
  private static void killAll(Process app) {
    List<ProcessHandle> below = app.descendants().toList();
    kill(app);
    below.forEach(ProcessHandle::destroyForcibly);
  }

  private static Process startApp(Path data) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            AnswerWriter.class.getName(),
            data.toString(),
            DatabaseFixture.BINARIES.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static BufferedReader output(Process app) {
    return new BufferedReader(new InputStreamReader(app.getInputStream(), UTF_8));
  }

  private static void read(BufferedReader out, Set<String> into, int lines) throws IOException {
    for (int i = 0; i < lines; i++) {
      into.add(out.readLine());
    }
  }

  private static Path pidFile() {
    return folder.resolve("database/data/postmaster.pid");
  }

  private static ProcessHandle server() throws IOException {
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).getFirst())).orElseThrow();
  }

  private static boolean hasHalfMadeDatabase(Path data) throws IOException {
    try (Stream<Path> paths = Files.list(data)) {
      return paths.anyMatch(
          path -> path.getFileName().toString().startsWith("database.unfinished"));
    }
  }

  private static Set<String> saved() throws SQLException {
    try (Database database = Database.open(DatabaseFixture.in(folder))) {
      return database
          .schoolTransactions()
          .in(
              AnswerWriter.SCHOOL.school(),
              connection -> {
                Set<String> saved = new HashSet<>();
                try (ResultSet rows =
                    connection.createStatement().executeQuery("select answer_id from answer")) {
                  while (rows.next()) {
                    saved.add(rows.getString(1));
                  }
                }
                return saved;
              });
    }
  }
}
