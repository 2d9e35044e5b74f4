package keepup.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The application as people run it: its own process, a free port, a fresh data folder.
final class RunningProduct implements AutoCloseable {
  private static final Path FOLDERS = Path.of("target", "data").toAbsolutePath();
  private static final int PATIENCE_SECONDS = 120;
  // Short runs are over before the slower compiler pays; the profile `long` has both.
  private static final String COMPILER =
      System.getProperty("keepup.compiler", "-XX:TieredStopAtLevel=1");
  private static final String READY = "Keep Up is ready:";

  private final Process process;
  private final Path data;
  private final List<String> said;

  private RunningProduct(Process process, Path data, List<String> said) {
    this.process = process;
    this.data = data;
    this.said = said;
  }

  private static final class Demo {
    private static final RunningProduct SHARED = start("--demo");
  }

  /// The demo school, started once for all tests of a run.
  static RunningProduct demo() {
    return Demo.SHARED;
  }

  /// An installation that nobody has set up yet.
  static RunningProduct empty() {
    return start();
  }

  private static RunningProduct start(String... more) {
    try {
      Files.createDirectories(FOLDERS);
      Path data = Files.createTempDirectory(FOLDERS, "run");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-XX:+UseSerialGC", "-Xmx384m", COMPILER));
      command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add("keepup.app.KeepUpApplication");
      command.addAll(List.of("--port", "0", "--data", data.toString()));
      command.addAll(List.of(more));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return new RunningProduct(process, data, greeting(process));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// What it prints until it is ready. Later lines are read on, so that it never waits for us.
  private static List<String> greeting(Process process) {
    var ready = new CompletableFuture<List<String>>();
    Thread.ofVirtual().start(() -> read(process, ready));
    try {
      return ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException fault) {
      process.destroy();
      throw new IllegalStateException("Keep Up did not become ready.", fault);
    }
  }

  private static void read(Process process, CompletableFuture<List<String>> ready) {
    List<String> lines = new ArrayList<>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line.strip());
        if (line.strip().startsWith("To stop it")) {
          ready.complete(List.copyOf(lines));
        }
      }
    } catch (IOException fault) {
      ready.completeExceptionally(fault);
    }
    ready.completeExceptionally(
        new IllegalStateException("It ended and said: " + String.join("\n", lines)));
  }

  /// `http://127.0.0.1:40123`, without a slash at the end.
  String address() {
    return after(READY).replaceFirst("/$", "");
  }

  /// The code for setting a school up.
  String setUpCode() {
    return after("Set your school up at /set-up with this code, which works once:");
  }

  private String after(String beginning) {
    return said.stream()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()).strip())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("It said only: " + said));
  }

  /// The folder of its database.
  Path database() {
    return data.resolve("database");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
