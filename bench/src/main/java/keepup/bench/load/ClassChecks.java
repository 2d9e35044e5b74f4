package keepup.bench.load;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/// Open loop: each class check has a moment at which it is due, whatever became of those before,
/// and its time is counted from that moment. A server that stands still is seen to stand still
/// (Tene calls the other way coordinated omission).
///
/// `ClassChecks ADDRESS DATA-FOLDER SCHOOLS DAYS SECONDS RATE [RATE …]`, against an application
/// that was started with `--demo`. The programme is made in its database first. Prints a table as
/// it stands in `docs/load.md`.
public final class ClassChecks {
  private static final long DRAIN_SECONDS = 60;

  private final List<Teacher> teachers;
  private final Store store;

  private ClassChecks(List<Teacher> teachers, Store store) {
    this.teachers = teachers;
    this.store = store;
  }

  /// What came of a run.
  ///
  /// @param nanos from the moment when it was due to the answer, of each that was confirmed, sorted
  record Run(int rate, int seconds, int due, List<Long> nanos, int lost) {
    Run {
      nanos = List.copyOf(nanos);
    }

    double millis(double part) {
      return nanos.isEmpty()
          ? Double.NaN
          : nanos.get(Math.min(nanos.size() - 1, (int) (part * nanos.size()))) / 1e6;
    }
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 6) {
      System.err.println(
          "What to load is missing.\nMaybe: ClassChecks http://127.0.0.1:8080 DATA-FOLDER 20 190 60 50 100");
      System.exit(2);
    }
    Store store = Store.of(Path.of(args[1]));
    long begun = System.nanoTime();
    List<Programme.SchoolClass> classes =
        Programme.make(store, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    long before = rows(store, classes);
    System.out.printf(
        Locale.UK,
        "%d classes in as many schools, %,d answers of the year before; made or found in %d s; %d processors.%n%n",
        classes.size(),
        before,
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
        Runtime.getRuntime().availableProcessors());
    List<Teacher> teachers = new ArrayList<>();
    for (Programme.SchoolClass one : classes) {
      Teacher teacher = new Teacher(args[0], one);
      teacher.signIn();
      teachers.add(teacher);
    }
    var checks = new ClassChecks(teachers, store);
    System.out.println(
        "| class checks a second | seconds | due | confirmed | not confirmed | confirmed and not in the record | p50 ms | p90 ms | p99 ms | worst ms |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (int i = 5; i < args.length; i++) {
      print(checks.run(Integer.parseInt(args[i]), Integer.parseInt(args[4])));
    }
    System.exit(0);
  }

  private static void print(Run run) {
    System.out.printf(
        Locale.UK,
        "| %d | %d | %,d | %,d | %,d | %,d | %.0f | %.0f | %.0f | %.0f |%n",
        run.rate(),
        run.seconds(),
        run.due(),
        run.nanos().size(),
        run.due() - run.nanos().size(),
        run.lost(),
        run.millis(0.5),
        run.millis(0.9),
        run.millis(0.99),
        run.millis(1));
  }

  private Run run(int rate, int seconds) throws Exception {
    int due = rate * seconds;
    var times = new ConcurrentLinkedQueue<Long>();
    var saved = new ConcurrentHashMap<Teacher, Queue<UUID>>();
    List<CompletableFuture<Void>> pending = new ArrayList<>(due);
    long start = System.nanoTime();
    for (int i = 0; i < due; i++) {
      long at = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
      for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      Teacher teacher = teachers.get(i % teachers.size());
      pending.add(
          teacher
              .sendCheck()
              .thenAccept(sent -> {
                if (sent.saved()) {
                  times.add(System.nanoTime() - at);
                  saved
                      .computeIfAbsent(teacher, _ -> new ConcurrentLinkedQueue<>())
                      .add(sent.first());
                }
              }));
    }
    try {
      CompletableFuture.allOf(pending.toArray(CompletableFuture<?>[]::new))
          .get(DRAIN_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      System.err.printf("Some had no answer %d s after the last was due.%n", DRAIN_SECONDS);
    }
    List<Long> nanos = times.stream().sorted().toList();
    int lost = 0;
    for (var of : saved.entrySet()) {
      lost += of.getValue().size() - kept(of.getKey().ours().school(), of.getValue());
    }
    return new Run(rate, seconds, due, nanos, lost);
  }

  /// How many of these ids stand for an answer in the record.
  private int kept(UUID school, Collection<UUID> ids) throws SQLException {
    String all = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    return Integer.parseInt(
        store.in(
            school,
            connection ->
                Store.first(
                    connection,
                    "select count(*) from answer where answer_id = any('%s'::uuid[])"
                        .formatted(all))));
  }

  private static long rows(Store store, List<Programme.SchoolClass> classes) throws SQLException {
    long rows = 0;
    for (UUID school : classes.stream().map(Programme.SchoolClass::school).toList()) {
      rows +=
          Long.parseLong(
              store.in(
                  school, connection -> Store.first(connection, "select count(*) from answer")));
    }
    return rows;
  }
}
