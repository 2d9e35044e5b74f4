package keepup.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `postmaster.pid`, in which a server says that it uses a data directory: process, directory,
/// start time, port, ..., and on the eighth line its state.
final class PidFile {

  private PidFile() {}

  /// The file's lines; none where there is no file.
  static List<String> lines(Path data) throws IOException {
    try {
      return Files.readAllLines(path(data));
    } catch (NoSuchFileException notRunning) {
      return List.of();
    }
  }

  /// Stops a server that an earlier run left behind in our data directory, and forgets a process
  /// number that some other program has come by since.
  static void clear(PostgresBinaries binaries, Account account, Path data)
      throws IOException, InterruptedException {
    Optional<ProcessHandle> process = findProcess(data);
    if (process.isEmpty()) {
      return;
    }
    if (isUnburied(process.get())) {
      Files.deleteIfExists(path(data));
      return;
    }
    Optional<String> commandLine = process.get().info().commandLine();
    if (commandLine.isEmpty()) {
      return; // Not ours to look at. PostgreSQL itself refuses to start beside another server.
    }
    if (isServer(commandLine.get(), data)) {
      List<String> stop =
          List.of(
              binaries.program("pg_ctl").toString(),
              "stop",
              "-D",
              data.toString(),
              "-m",
              "fast",
              "-w",
              "-t",
              "120");
      // Its status is 1 also where the server has just ended by itself; the start that follows
      // tells.
      Command.run(Command.join(account.prefix(), stop));
    } else {
      Files.deleteIfExists(path(data));
    }
  }

  /// A process that has ended, but whose parent never asked how: in a container whose first process
  /// does not do so, a killed server keeps its number for ever.
  private static boolean isUnburied(ProcessHandle process) throws IOException {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (NoSuchFileException endedOrNotLinux) {
      return false;
    }
  }

  static boolean isServer(String commandLine, Path data) {
    return commandLine.contains("/postgres ") && commandLine.contains(data.toString());
  }

  private static Optional<ProcessHandle> findProcess(Path data) throws IOException {
    List<String> lines = lines(data);
    if (lines.isEmpty() || !lines.getFirst().matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst())).filter(ProcessHandle::isAlive);
  }

  private static Path path(Path data) {
    return data.resolve("postmaster.pid");
  }
}
