package keepup.database;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

/// `./keepup backup FILE` and `./keepup restore FILE`.
public final class BackupCommand {
  private static final String USAGE =
      """
      ./keepup backup FILE [--data FOLDER] [--json]
          Writes everything that the school keeps to one file, while Keep Up is running or not.
      ./keepup restore FILE --data FOLDER [--json]
          Makes a new data folder from such a file; then ./keepup serve --data FOLDER.
      """;

  private BackupCommand() {}

  /// Ends with 2 where a person can put it right, 1 where it is our fault.
  public static void main(String[] words) {
    System.exit(run(List.of(words), System.getenv(), System.out, System.err, Clock.systemUTC()));
  }

  /// What was asked for.
  private record Asked(String verb, String file, String data, boolean json) {}

  static int run(
      List<String> words,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err,
      Clock clock) {
    if (words.contains("--help")) {
      out.print(USAGE);
      return 0;
    }
    try {
      if (!environment.getOrDefault("KEEPUP_DATABASE_URL", "").isBlank()) {
        throw new DatabaseException(
            "KEEPUP_DATABASE_URL names a database that somebody else runs.\nMaybe ask its administrator: pg_dump and pg_restore do this there.");
      }
      Asked asked = read(words, environment);
      Path data = Path.of(asked.data()).toAbsolutePath().normalize();
      Path folder = data.resolve("database");
      Path file = Path.of(asked.file()).toAbsolutePath().normalize();
      boolean backup = asked.verb().equals("backup");
      Contents contents =
          backup
              ? Backup.make(folder, folder, file, clock.instant())
              : Restore.into(data, folder, folder, file);
      out.print(asked.json() ? json(asked, contents, data) : text(backup, contents, file, data));
      return 0;
    } catch (DatabaseException toPutRight) {
      err.println(toPutRight.getMessage());
      return 2;
    } catch (IOException | SQLException fault) {
      err.println("Something went wrong in Keep Up itself: " + fault);
      err.println("Maybe the disk is full or the folder may not be written.");
      return 1;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static Asked read(List<String> words, Map<String, String> environment) {
    ArrayDeque<String> rest = new ArrayDeque<>(words);
    String verb = rest.isEmpty() ? "" : rest.removeFirst();
    String file = "";
    String data = environment.getOrDefault("KEEPUP_DATA", "");
    boolean json = false;
    while (!rest.isEmpty()) {
      String word = rest.removeFirst();
      if (word.equals("--json")) {
        json = true;
      } else if (word.equals("--data") && !rest.isEmpty()) {
        data = rest.removeFirst();
      } else if (!word.startsWith("--") && file.isEmpty()) {
        file = word;
      } else {
        throw new DatabaseException(
            "\"%s\" is not understood here.%nMaybe:%n%s".formatted(word, USAGE.strip()));
      }
    }
    if (file.isEmpty() || !(verb.equals("backup") || verb.equals("restore"))) {
      throw new DatabaseException("The file is missing.\nMaybe:\n" + USAGE.strip());
    }
    if (data.isBlank() && verb.equals("restore")) {
      throw new DatabaseException(
          "The folder to restore into is missing.\nMaybe --data and a folder that is not there yet.");
    }
    return new Asked(verb, file, data.isBlank() ? ".keepup/school" : data, json);
  }

  private static String text(boolean backup, Contents contents, Path file, Path data) {
    return backup
        ? """
        Backed up %,d rows of %d tables to %s.
        It holds children's names and is not encrypted: keep it where only those may read it who must.
        """
            .formatted(contents.rows(), contents.tables().size(), file)
        : """
        Restored %,d rows of %d tables, as they were on %s, into %s.
        Start it: ./keepup serve --data %s
        """
            .formatted(contents.rows(), contents.tables().size(), contents.made(), data, data);
  }

  private static String json(Asked asked, Contents contents, Path data) throws IOException {
    var text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("done", asked.verb());
      json.writeStringField("file", asked.file());
      json.writeStringField("data", data.toString());
      json.writeNumberField("tables", contents.tables().size());
      json.writeNumberField("rows", contents.rows());
      json.writeStringField("schema", String.valueOf(contents.schema()));
      json.writeStringField("made", String.valueOf(contents.made()));
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return text.toString();
  }
}
