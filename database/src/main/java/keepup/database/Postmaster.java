package keepup.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One run of the PostgreSQL server, which cannot outlive this program.
///
/// The server is the child of a small shell that reads a pipe whose other end this program holds.
/// When this program ends, by `kill -9` even, the pipe closes and the shell asks the server to
/// stop.
final class Postmaster {

  /// Fast shutdown is SIGINT. The watcher is a subshell with only builtins, so that nothing else
  /// stays.
  private static final String UNDER_WATCH =
      """
      exec 3<&0 0</dev/null
      "$@" 3<&- &
      server=$!
      { while read -r _ <&3; do :; done; kill -INT $server; } &
      watcher=$!
      exec 3<&-
      wait $server
      status=$?
      kill $watcher 2>/dev/null
      exit $status
      """;

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LONGEST_LOG = 5_000_000;

  private final Process shell;

  private Postmaster(Process shell) {
    this.shell = shell;
  }

  /// Starts the server on 127.0.0.1 and returns when it takes connections.
  ///
  /// @throws DatabaseException if it ends before that, with the last lines of its log
  static Postmaster start(PostgresBinaries binaries, Account account, Path data, int port, Path log)
      throws IOException, InterruptedException {
    if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> server =
        Command.join(
            List.of("sh", "-c", UNDER_WATCH, "keepup-postgres"),
            ServerOptions.command(binaries, data, port));
    Instant launched = Instant.now();
    Process shell =
        Command.builder(Command.join(ownSession(), Command.join(account.prefix(), server)))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Postmaster postmaster = new Postmaster(shell);
    try {
      postmaster.awaitReady(data, port, launched, log);
    } catch (DatabaseException | IOException | InterruptedException fault) {
      postmaster.stop();
      throw fault;
    }
    return postmaster;
  }

  /// Keeps Ctrl-C in a terminal from reaching the server before the application has let go of it.
  private static List<String> ownSession() {
    return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();
  }

  private void awaitReady(Path data, int port, Instant launched, Path log)
      throws IOException, InterruptedException {
    Instant deadline = launched.plus(PATIENCE.multipliedBy(5)); // recovery after a crash takes time
    while (!isReady(data, port, launched)) {
      if (!shell.isAlive() || Instant.now().isAfter(deadline)) {
        throw new DatabaseException(
            "PostgreSQL did not start in %s. The end of %s says:%n%s%nMaybe the disk is full, or the folder is used by another program."
                .formatted(data, log, lastLines(log)));
      }
      Thread.sleep(20);
    }
  }

  /// Reads the server's own word. A file left by a server that was killed also says "ready", so the
  /// process, port and start time must be those of this run.
  private boolean isReady(Path data, int port, Instant launched) throws IOException {
    List<String> lines = PidFile.lines(data);
    return lines.size() >= 8
        && lines.get(7).strip().equals("ready")
        && lines.get(3).equals(Integer.toString(port))
        && Long.parseLong(lines.get(2)) >= launched.getEpochSecond()
        && shell.children().anyMatch(child -> lines.getFirst().equals(Long.toString(child.pid())));
  }

  private static String lastLines(Path log) throws IOException {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    } catch (NoSuchFileException nothing) {
      return "(nothing)";
    }
  }

  /// Runs something, once, when the server has ended for whatever reason.
  void onExit(Runnable action) {
    var _ = shell.onExit().thenRunAsync(action, Thread::startVirtualThread);
  }

  /// Asks the server to stop and waits until it has.
  void stop() throws InterruptedException {
    try {
      shell.getOutputStream().close();
    } catch (IOException alreadyGone) {
      // The wait below tells.
    }
    if (!shell.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      shell.descendants().forEach(ProcessHandle::destroyForcibly);
      shell.waitFor();
    }
  }
}
