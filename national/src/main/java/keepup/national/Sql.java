package keepup.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The questions that are asked of the records, one file each, in words that every engine knows.
final class Sql {
  private Sql() {}

  /// @param name of the file without its ending
  static String read(String name) {
    try (InputStream in = Sql.class.getResourceAsStream("sql/" + name + ".sql")) {
      if (in == null) {
        throw new IllegalArgumentException("There is no question '" + name + "'.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
