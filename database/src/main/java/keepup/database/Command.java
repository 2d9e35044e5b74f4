package keepup.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A program that was run to its end.
///
/// @param command its name and arguments
/// @param status its exit status
/// @param text what it printed, on either stream
record Command(List<String> command, int status, String text) {

  static Command run(List<String> command) throws IOException, InterruptedException {
    return run(command, "");
  }

  static Command run(List<String> command, String input) throws IOException, InterruptedException {
    Process process = builder(command).redirectErrorStream(true).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(UTF_8));
    } catch (IOException endedWithoutReading) {
      // Its status and its text say why.
    }
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Command(command, process.waitFor(), text);
  }

  /// A program that sees none of the settings that a user may have for another PostgreSQL or
  /// language.
  static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
    return builder;
  }

  static List<String> join(List<String> prefix, List<String> rest) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(rest);
    return List.copyOf(all);
  }

  void orThrow() {
    if (status != 0) {
      throw new DatabaseException(
          "%s ended with status %d: %s%nMaybe the disk is full or the folder may not be written."
              .formatted(String.join(" ", command), status, text.strip()));
    }
  }
}
