package keepup.cli;

import java.io.PrintStream;

/// A bar on standard error, shown where the work lasts longer than two seconds and a person is
/// watching.
final class Progress {
  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final int WIDTH = 30;

  private final PrintStream err;
  private final String what;
  private final long total;
  private final long start = System.nanoTime();
  private long done;
  private long shownAt;

  Progress(PrintStream err, String what, long total) {
    this.err = err;
    this.what = what;
    this.total = Math.max(total, 1);
  }

  void step() {
    done++;
    long now = System.nanoTime();
    if (now - start > PATIENCE_NANOS && now - shownAt > PATIENCE_NANOS / 20 && isWatched()) {
      shownAt = now;
      int filled = (int) (WIDTH * done / total);
      err.printf(
          "\r%s [%s%s] %d of %d",
          what, "#".repeat(filled), " ".repeat(WIDTH - filled), done, total);
      err.flush();
    }
  }

  private static boolean isWatched() {
    return java.util.Optional.ofNullable(System.console())
        .map(java.io.Console::isTerminal)
        .orElse(false);
  }

  void end() {
    if (shownAt != 0) {
      err.print("\r" + " ".repeat(what.length() + WIDTH + 30) + "\r");
      err.flush();
    }
  }
}
