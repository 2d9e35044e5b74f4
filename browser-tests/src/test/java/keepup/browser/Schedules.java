package keepup.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Random days of drop, duplicate, reorder, reload, kill, two devices, two tabs and wrong clocks,
/// for the very script that pages use against the application as it runs. See `schedules.mjs`;
/// `docs/sync.md` reports long runs.
///
/// @param said one line of JSON with the counts
/// @param kept the ids of all lines that a device had said were kept
/// @param checks the checks that were marked
record Schedules(String said, List<String> kept, List<String> checks) {
  private static final Path FOLDER = Path.of("target", "schedules").toAbsolutePath();
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  /// @param seed of the first; each has the next number
  /// @param most seconds after which no new one begins
  static Schedules run(int seed, int count, int most) {
    try {
      Files.createDirectories(FOLDER);
      Path script = copy("/keepup/browser/schedules.mjs", "schedules.mjs");
      copy("/static/assets/shared/lines.js", "lines.js");
      copy("/static/assets/shared/standing.js", "standing.js");
      Files.writeString(FOLDER.resolve("package.json"), "{\"type\":\"module\"}");
      Path ids = FOLDER.resolve("ids.txt");
      // The browser driver brings the program that runs scripts.
      String node =
          Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder().command().getFirst();
      Process process =
          new ProcessBuilder(
                  node,
                  script.toString(),
                  RunningProduct.demo().address(),
                  FOLDER.toString(),
                  String.valueOf(seed),
                  String.valueOf(count),
                  ids.toString(),
                  String.valueOf(most))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      String said;
      try (var out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        said = String.join("\n", out.lines().toList());
      }
      int ended = process.waitFor();
      if (ended != 0) {
        throw new IllegalStateException("The schedules ended with " + ended + ": " + said);
      }
      String checks = said.substring(said.indexOf("\"checks\":["));
      return new Schedules(
          said,
          Files.readAllLines(ids),
          ID.matcher(checks.substring(0, checks.indexOf(']')))
              .results()
              .map(found -> found.group())
              .toList());
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Path copy(String resource, String name) throws IOException {
    try (InputStream in = Schedules.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + resource + ".");
      }
      Path to = FOLDER.resolve(name);
      Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
      return to;
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
}
