package keepup.bench.load;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/// Seconds of processor that the parts of a run have used so far.
///
/// @param application the process that started the database
/// @param database its processes
/// @param load this program
record Spent(double application, double database, double load) {

  /// @param postmaster the number of the database's first process
  static Spent now(long postmaster) {
    ProcessHandle database = ProcessHandle.of(postmaster).orElseThrow();
    ProcessHandle application = database;
    while (!application.info().command().orElse("").endsWith("java")) {
      application = application.parent().orElseThrow();
    }
    return new Spent(
        seconds(application),
        Stream.concat(Stream.of(database), database.descendants())
            .mapToDouble(Spent::seconds)
            .sum(),
        seconds(ProcessHandle.current()));
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
