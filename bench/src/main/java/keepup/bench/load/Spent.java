package keepup.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/// Seconds of processor that the parts of a run have used so far.
///
/// @param application the process that started the database
/// @param database its processes
/// @param load this program
record Spent(double application, double database, double load) {

  /// Places after the program's name in `/proc/…/stat`, and ticks a second (proc(5)).
  private static final int CHILD_USER = 13;

  private static final int CHILD_SYSTEM = 14;
  private static final double TICKS = 100;

  /// @param postmaster the number of the database's first process
  static Spent now(long postmaster) {
    ProcessHandle database = ProcessHandle.of(postmaster).orElseThrow();
    ProcessHandle application = database;
    while (!application.info().command().orElse("").endsWith("java")) {
      application = application.parent().orElseThrow();
    }
    return new Spent(
        seconds(application),
        ofTheGone(postmaster)
            + Stream.concat(Stream.of(database), database.descendants())
                .mapToDouble(Spent::seconds)
                .sum(),
        seconds(ProcessHandle.current()));
  }

  /// Of the database's processes that have ended: connections are renewed every half an hour. 0
  /// where the system does not tell.
  private static double ofTheGone(long postmaster) {
    try {
      String line = Files.readString(Path.of("/proc", Long.toString(postmaster), "stat"));
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      return (double) (Long.parseLong(fields[CHILD_USER]) + Long.parseLong(fields[CHILD_SYSTEM]))
          / TICKS;
    } catch (IOException elsewhere) {
      return 0;
    }
  }

  private static double seconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
  }

  Spent since(Spent before) {
    return new Spent(
        application - before.application, database - before.database, load - before.load);
  }

  /// As three columns of a table.
  String columns() {
    return String.format(Locale.UK, "%.1f | %.1f | %.1f", application, database, load);
  }
}
