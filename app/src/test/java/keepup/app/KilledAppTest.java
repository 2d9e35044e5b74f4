package keepup.app;

import static keepup.app.FirstDays.idBehind;
import static keepup.app.FirstDays.only;
import static keepup.app.FirstDays.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import keepup.database.Database;
import keepup.database.DatabaseSettings;
import org.junit.jupiter.api.Test;

/// Devices send answers to the address of all devices while everything is killed with `kill -9`.
/// What the answer of the server said is saved is there afterwards, everything that was sent again
/// is there once, and the next start is the same command on the same folder. More rounds with
/// `-Dkeepup.kills=200`.
class KilledAppTest {
  private static final int KILLS = Integer.getInteger("keepup.kills", 2);
  private static final int SEED = 20261122;
  private static final int LONGEST_WAIT_MILLIS = 400;
  private static final int DEVICES = 6;
  private static final int KINDS = 8;
  private static final int BEFORE_A_KILL = 30; // lines: by then the burst is under way
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Random random = new Random(SEED);
  private final List<Integer> inFlight = new ArrayList<>();
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
    Burst burst =
        Burst.start(
            head,
            token,
            school,
            staff,
            DEVICES,
            Burst.answers(check.substring("/checks/".length()), pupils, random));
    try (burst) {
      for (int round = 0; round < KILLS; round++) {
        app = oneRound(round, app, head, burst);
      }
    }
    app.killAll();
    app.process().waitFor();
    List<String> kept = kept(data);
    Set<String> known = Set.copyOf(kept);
    long lost = burst.acknowledged().stream().filter(id -> !known.contains(id)).count();
    System.out.printf(
        "%d rounds of kill -9 over HTTP, with %d to %d requests in flight (%d in all): %d lines sent, %d acknowledged, %d lost, %d double, longest restart %d ms%n",
        KILLS,
        Collections.min(inFlight),
        Collections.max(inFlight),
        inFlight.stream().mapToInt(Integer::intValue).sum(),
        burst.made().size(),
        burst.acknowledged().size(),
        lost,
        kept.size() - known.size(),
        longest.toMillis());
    assertThat(burst.acknowledged()).isEqualTo(burst.made()).hasSizeGreaterThan(KILLS);
    assertThat(lost).isZero();
    assertThat(kept).doesNotHaveDuplicates().hasSameSizeAs(known).containsAll(burst.made());
    assertThat(inFlight).allMatch(requests -> requests > 0);
  }

  /// Both, PostgreSQL, the application, PostgreSQL five times: with PostgreSQL alone gone the
  /// application stays, and gets it back by itself, so that such a round costs no start of it.
  private RunningProcess oneRound(int round, RunningProcess app, Visitor head, Burst burst)
      throws Exception {
    await(burst, BEFORE_A_KILL);
    Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
    inFlight.add(burst.countInFlight());
    Instant from = Instant.now();
    switch (round % KINDS) {
      case 0 -> app.killAll();
      case 2 -> app.killApp();
      default -> {
        app.killPostgres();
        await(burst, 1);
        longest = longer(longest, Duration.between(from, Instant.now()));
        return app;
      }
    }
    app.process().waitFor();
    RunningProcess next = RunningProcess.start(app.data());
    longest = longer(longest, next.start());
    head.moveTo(next.address());
    return next;
  }

  /// Until the school has saved so many more lines.
  private static void await(Burst burst, int more) throws InterruptedException {
    int enough = burst.countAcknowledged() + more;
    Instant last = Instant.now().plus(PATIENCE);
    while (burst.countAcknowledged() < enough) {
      assertThat(Instant.now()).as("the school takes lines again").isBefore(last);
      Thread.sleep(5);
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
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

  private List<String> kept(Path data) throws SQLException {
    var settings = DatabaseSettings.fromEnvironment(Map.of(), data.resolve("database"));
    try (Database database = Database.open(settings)) {
      return database
          .schoolTransactions()
          .in(
              UUID.fromString(school),
              connection -> {
                var kept = new ArrayList<String>();
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
