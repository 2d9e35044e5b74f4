package keepup.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The application as its own process, started as people start it, to be killed.
///
/// @param code the set-up code that it said, or "" where the school is there
/// @param start how long it took until it said that it was ready
record RunningProcess(Process process, Path data, String address, String code, Duration start) {
  private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");
  private static final Pattern CODE = Pattern.compile("works once: +(\\S+)");

  static RunningProcess start(Path data) throws IOException {
    Instant from = Instant.now();
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Dkeepup.password-strength=4",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KeepUpApplication.class.getName(),
                "--port",
                "0",
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .start();
    // Where a test fails half-way, nothing stays behind; its database stops with it.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    var said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      if (line.contains("To stop it")) {
        return new RunningProcess(
            process,
            data,
            find(ADDRESS, said),
            find(CODE, said),
            Duration.between(from, Instant.now()));
      }
    }
    throw new IllegalStateException("The application did not start:\n" + said);
  }

  private static String find(Pattern pattern, CharSequence text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  /// By its handle, since a process that is destroyed itself closes what it has printed.
  void killApp() {
    process.toHandle().destroyForcibly();
  }

  void killPostgres() {
    try {
      Path file = data.resolve("database/database/data/postmaster.pid");
      long id = Long.parseLong(Files.readAllLines(file).getFirst());
      ProcessHandle.of(id).orElseThrow().destroyForcibly();
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  /// The application, the shell that watches, the server and its children.
  void killAll() {
    List<ProcessHandle> below = process.descendants().toList();
    killApp();
    below.forEach(ProcessHandle::destroyForcibly);
  }
}
