package keepup.bench.load;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Open loop: each class check has a moment at which it is due, whatever became of those before,
/// and its time is counted from that moment. A server that stands still is seen to stand still
/// (Tene calls the other way coordinated omission).
///
/// `ClassChecks ADDRESS DATA-FOLDER SCHOOLS DAYS SECONDS RATE [RATE …]`, against an application
/// that was started with `--demo`. The programme is made in its database first. Prints tables as
/// they stand in `docs/load.md`.
public final class ClassChecks {
  private static final int LOOKED_UP_AT_ONCE = 40;

  private final Store store;
  private final List<Teacher> teachers = new ArrayList<>();
  private final List<Programme.SchoolClass> classes;

  private ClassChecks(Store store, List<Programme.SchoolClass> classes) {
    this.store = store;
    this.classes = List.copyOf(classes);
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 6) {
      System.err.println(
          "What to load is missing.\n"
              + "Maybe: ClassChecks http://127.0.0.1:8080 DATA-FOLDER 20 190 60 50 100");
      System.exit(2);
    }
    Store store = Store.of(Path.of(args[1]));
    long begun = System.nanoTime();
    var checks =
        new ClassChecks(
            store, Programme.make(store, Integer.parseInt(args[2]), Integer.parseInt(args[3])));
    System.out.printf(
        Locale.UK,
        "%d classes in as many schools, %,d answers of before; made or found in %d s; %.1f GB; %d"
            + " processors.%n%n",
        checks.classes.size(),
        checks.rows(),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
        store.bytes() / 1e9,
        Runtime.getRuntime().availableProcessors());
    URI server = URI.create(args[0]);
    for (Programme.SchoolClass one : checks.classes) {
      var teacher = new Teacher(server, one);
      teacher.signIn();
      checks.teachers.add(teacher);
    }
    var looking = new Teacher(server, checks.classes.getFirst());
    looking.signIn();
    System.out.println(
        "| class checks a second | seconds | due | confirmed | not confirmed | confirmed and not in"
            + " the record | p50 ms | p90 ms | p99 ms | worst ms | application s | database s |"
            + " this program s | glance p50 ms | worst ms |");
    System.out.println("|" + " --- |".repeat(15));
    for (String rate : Arrays.asList(args).subList(5, args.length)) {
      checks.run(Integer.parseInt(rate), Integer.parseInt(args[4]), looking);
    }
    System.exit(0);
  }

  private void run(int rate, int seconds, Teacher looking) throws Exception {
    var ids = new Ids(new SecureRandom().nextLong(), System.currentTimeMillis(), rate);
    var run = new Run(teachers, rate, seconds, ids);
    Spent before = Spent.now(store.process());
    run.go(looking);
    Spent spent = Spent.now(store.process()).since(before);
    Run.Times times = run.times();
    System.out.printf(
        Locale.UK,
        "| %d | %d | %,d | %,d | %,d | %,d | %.0f | %.0f | %.0f | %.0f | %s | %.0f | %.0f |%n",
        rate,
        seconds,
        run.due(),
        times.count(),
        run.due() - times.count(),
        lost(run, ids),
        times.millis(0.5),
        times.millis(0.9),
        times.millis(0.99),
        times.millis(1),
        spent.columns(),
        run.glances().millis(0.5),
        run.glances().millis(1));
    if (run.timesByMinute().size() > 1) {
      System.out.println(
          run.timesByMinute().stream()
              .map(one -> String.format(Locale.UK, "%.0f", one.millis(0.99)))
              .collect(Collectors.joining(", ", "p99 ms, minute by minute: ", ".")));
    }
  }

  /// How many answers were confirmed and are not in the record: every one is looked up by its id.
  private int lost(Run run, Ids ids) throws SQLException {
    int lost = 0;
    for (int i = 0; i < teachers.size(); i++) {
      List<UUID> wanted = new ArrayList<>();
      for (int check = i; check < run.due(); check += teachers.size()) {
        if (run.isConfirmed(check)) {
          wanted.addAll(ids.of(check));
        }
        if (wanted.size() > LOOKED_UP_AT_ONCE * Programme.CHILDREN) {
          lost += missing(classes.get(i).school(), wanted);
          wanted.clear();
        }
      }
      lost += missing(classes.get(i).school(), wanted);
    }
    return lost;
  }

  private int missing(UUID school, List<UUID> ids) throws SQLException {
    String all = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    return ids.size()
        - Integer.parseInt(
            store.in(
                school,
                connection ->
                    Store.first(
                        connection,
                        "select count(*) from answer where answer_id = any('%s'::uuid[])"
                            .formatted(all))));
  }

  private long rows() throws SQLException {
    long rows = 0;
    for (Programme.SchoolClass one : classes) {
      rows +=
          Long.parseLong(
              store.in(
                  one.school(),
                  connection -> Store.first(connection, "select count(*) from answer")));
    }
    return rows;
  }
}
