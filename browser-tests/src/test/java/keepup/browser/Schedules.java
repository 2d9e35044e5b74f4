package keepup.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Random days of drop, duplicate, reorder, reload, kill, two devices, two tabs and wrong clocks,
/// for the very script that pages use against the application as it runs. See `schedules.mjs`;
/// `docs/sync.md` reports long runs.
///
/// @param said one line of JSON with the counts
/// @param kept the ids of all lines that a device had said were kept
/// @param checks the checks that were marked
/// @param mornings a line for each schedule: its seed and its counts, by seed
record Schedules(String said, List<String> kept, List<String> checks, List<String> mornings) {
  private static final Path FOLDER = Path.of("target", "schedules").toAbsolutePath();
  private static final int MOST_AT_ONCE = 8;
  private static final List<String> SCRIPTS =
      List.of("schedules.mjs", "morning.mjs", "device.mjs", "mutants.mjs");

  /// Runs the module as it is.
  ///
  /// @param seed of the first; each has the next number
  /// @param company how many at once
  static Schedules run(int seed, int count, int company) {
    return run(prepare(), seed, count, company);
  }

  /// Runs a copy of the module with one thing made wrong; `mutants.mjs` names them.
  static Schedules runMutant(String name, int seed, int count) {
    Path folder = FOLDER.resolve("mutants");
    node("mutants.mjs", prepare().toString(), folder.toString(), name);
    return run(folder.resolve(name), seed, count, MOST_AT_ONCE);
  }

  /// The names of all copies with one thing made wrong.
  static List<String> listMutants() {
    return node("mutants.mjs", prepare().toString(), FOLDER.resolve("mutants").toString())
        .lines()
        .toList();
  }

  private static Schedules run(Path modules, int seed, int count, int company) {
    try {
      String said =
          node(
              "schedules.mjs",
              RunningProduct.demo().address(),
              modules.toString(),
              String.valueOf(seed),
              String.valueOf(count),
              FOLDER.toString(),
              String.valueOf(company));
      List<String> mornings = new ArrayList<>(Files.readAllLines(FOLDER.resolve("mornings.txt")));
      mornings.sort(null);
      return new Schedules(
          said,
          Files.readAllLines(FOLDER.resolve("ids.txt")),
          Files.readAllLines(FOLDER.resolve("checks.txt")),
          mornings);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Path prepare() {
    try {
      Files.createDirectories(FOLDER);
      for (String script : SCRIPTS) {
        copy("/keepup/browser/" + script, script);
      }
      copy("/static/assets/shared/lines.js", "lines.js");
      copy("/static/assets/shared/standing.js", "standing.js");
      Files.writeString(FOLDER.resolve("package.json"), "{\"type\":\"module\"}");
      return FOLDER;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// Runs a script with the program that the browser driver brings.
  private static String node(String script, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(
        Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder().command().getFirst());
    command.add(FOLDER.resolve(script).toString());
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      String said;
      try (var out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        said = String.join("\n", out.lines().toList());
      }
      int ended = process.waitFor();
      if (ended != 0) {
        throw new IllegalStateException(script + " ended with " + ended + ": " + said);
      }
      return said;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static void copy(String resource, String name) throws IOException {
    try (InputStream in = Schedules.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + resource + ".");
      }
      Files.copy(in, FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// A count by its name.
  int count(String name) {
    return Arrays.stream(said.split("[,{}]", -1))
        .filter(part -> part.startsWith("\"" + name + "\":"))
        .mapToInt(part -> Integer.parseInt(part.substring(name.length() + 3)))
        .findFirst()
        .orElseThrow();
  }

  /// Lines that a device had, or said it had, and that are not in the record.
  int countLost() {
    return kept.size() - Office.countKnownMarks(kept);
  }

  /// Rows in the record that no device had kept, or that are there twice.
  int countDouble() {
    return Office.countMarks(checks) - Office.countKnownMarks(kept);
  }
}
