package keepup.app;

import static keepup.app.FirstDays.idBehind;
import static keepup.app.FirstDays.only;
import static keepup.app.FirstDays.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import keepup.database.Database;
import keepup.database.DatabaseSettings;
import org.junit.jupiter.api.Test;

/// Answers are sent to the address of all devices while everything is killed with `kill -9`. What
/// the answer of the server said is saved is there afterwards, and the next start is the same
/// command on the same folder. More rounds with `-Dkeepup.kills=200`.
class KilledAppTest {
  private static final int KILLS = Integer.getInteger("keepup.kills", 4);
  private static final int SEED = 20261122;
  private static final int LONGEST_BURST_MILLIS = 1500;
  private static final int AT_ONCE = 3;
  private static final Pattern SAVED = Pattern.compile("\"saved\":\\[([^\\]]*)]");

  private final Random random = new Random(SEED);
  private final Set<String> acknowledged = new HashSet<>();
  private Duration longest = Duration.ZERO;
  private String check = "";
  private String school = "";
  private String staff = "";
  private String token = "";
  private List<String> pupils = List.of();

  @Test
  void every_answer_that_was_shown_as_saved_is_there_whatever_is_killed() throws Exception {
    Path data = RunningApp.newFolder();
    RunningProcess app = RunningProcess.start(data);
    var head = new Visitor(app.address());
    openCheck(head, app);
    for (int round = 0; round < KILLS; round++) {
      app = oneRound(round, app, head);
    }
    app.killAll();
    app.process().waitFor();
    Set<String> kept = kept(data);
    long lost = acknowledged.stream().filter(id -> !kept.contains(id)).count();
    System.out.printf(
        "%d rounds of kill -9 over HTTP: %d answers acknowledged, %d lost, longest restart %d ms%n",
        KILLS, acknowledged.size(), lost, longest.toMillis());
    assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    assertThat(lost).isZero();
  }

  /// The application, PostgreSQL, both, in turn. With PostgreSQL alone gone the application stays,
  /// and gets it back by itself.
  private RunningProcess oneRound(int round, RunningProcess app, Visitor head) throws Exception {
    var killed = new CountDownLatch(1);
    int wait = random.nextInt(LONGEST_BURST_MILLIS);
    Thread killer =
        Thread.ofVirtual()
            .start(() -> {
              try {
                Thread.sleep(wait);
              } catch (InterruptedException stopped) {
                return;
              }
              switch (round % 3) {
                case 0 -> app.killApp();
                case 1 -> app.killPostgres();
                default -> app.killAll();
              }
              killed.countDown();
            });
    while (killed.getCount() > 0) {
      type(head);
    }
    killer.join();
    Instant from = Instant.now();
    if (round % 3 == 1) {
      while (!type(head)) {
        assertThat(Duration.between(from, Instant.now())).isLessThan(Duration.ofMinutes(2));
        Thread.sleep(50);
      }
      longest = longer(longest, Duration.between(from, Instant.now()));
      return app;
    }
    app.process().waitFor();
    RunningProcess next = RunningProcess.start(app.data());
    longest = longer(longest, next.start());
    head.moveTo(next.address());
    assertThat(type(head)).as("typing after round %d", round).isTrue();
    return next;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /// Sends a few answers. They count as acknowledged only where the response says that they are
  /// saved.
  private boolean type(Visitor head) {
    var answers = new StringBuilder();
    for (int i = 0; i < AT_ONCE; i++) {
      answers.append(
          "%s{\"id\":\"%s\",\"kind\":\"answer\",\"age\":0,\"body\":{\"check\":\"%s\",\"number\":%d,\"pupil\":\"%s\",\"given\":\"%d\"}}"
              .formatted(
                  i == 0 ? "" : ",",
                  UUID.randomUUID(),
                  check.substring("/checks/".length()),
                  1 + random.nextInt(3),
                  pupils.get(random.nextInt(pupils.size())),
                  random.nextInt(1000)));
    }
    try {
      var response =
          head.postJson(
              "/lines.json",
              token,
              "{\"school\":\"%s\",\"staff\":\"%s\",\"lines\":[%s]}"
                  .formatted(school, staff, answers));
      if (response.statusCode() != 200) {
        return false;
      }
      for (String id : only(SAVED, response.body()).split(",", -1)) {
        acknowledged.add(id.replace("\"", ""));
      }
      return true;
    } catch (UncheckedIOException gone) {
      return false;
    }
  }

  private void openCheck(Visitor head, RunningProcess app) {
    FirstDays.setUp(head, app.code());
    FirstDays.bringIn(head);
    String lesson = "/classes/" + idBehind(head.get("/classes").body(), "3 Walnut") + "/lesson";
    String step =
        only(Pattern.compile("name=\"step\" value=\"([^\"]+)\""), head.get(lesson).body());
    check = place(head.post(lesson, Map.of("step", step)));
    String grid = head.get(check + "/answers").body();
    school = only(Pattern.compile("data-school=\"([^\"]+)\""), grid);
    staff = only(Pattern.compile("data-staff=\"([^\"]+)\""), grid);
    token = only(Pattern.compile("data-csrf=\"([^\"]+)\""), grid);
    pupils =
        Pattern.compile("data-pupil=\"([^\"]+)\"")
            .matcher(grid)
            .results()
            .map(found -> found.group(1))
            .toList();
  }

  private Set<String> kept(Path data) throws SQLException {
    var settings = DatabaseSettings.fromEnvironment(Map.of(), data.resolve("database"));
    try (Database database = Database.open(settings)) {
      return database
          .schoolTransactions()
          .in(
              UUID.fromString(school),
              connection -> {
                var kept = new HashSet<String>();
                try (ResultSet rows =
                    connection.createStatement().executeQuery("select answer_id from answer")) {
                  while (rows.next()) {
                    kept.add(rows.getString(1));
                  }
                }
                return kept;
              });
    }
  }
}
