package keepup.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Fills an empty folder from a backup. The whole file is checked before anything is made, and
/// whatever goes wrong leaves the folder as empty as it was.
final class Restore {

  private Restore() {}

  /// @param data the data folder: not there, or empty
  /// @param folder of the embedded database inside it
  /// @throws DatabaseException with a sentence for a person
  static Contents into(Path data, Path folder, Path binaries, Path file)
      throws IOException, SQLException, InterruptedException {
    requireEmpty(data);
    try (ZipFile zip = open(file)) {
      Contents contents = check(zip, file);
      boolean wasThere = Files.isDirectory(data);
      boolean done = false;
      Files.createDirectories(data);
      try {
        fill(folder, binaries, zip, contents);
        done = true;
        return contents;
      } finally {
        if (!done) {
          Folders.delete(folder);
          if (!wasThere) {
            Folders.delete(data);
          }
        }
      }
    }
  }

  private static void requireEmpty(Path data) throws IOException {
    if (Files.exists(data)) {
      try (Stream<Path> inside = Files.list(data)) {
        if (inside.findAny().isPresent()) {
          throw new DatabaseException(
              "The folder %s is not empty, and a backup is restored into an empty one only.%nMaybe name a new folder: --data FOLDER; or move what is there away first."
                  .formatted(data));
        }
      }
    }
  }

  private static ZipFile open(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new DatabaseException(
          "The file %s cannot be read.%nMaybe its name is mistyped.".formatted(file));
    }
    try {
      return new ZipFile(file.toFile(), UTF_8);
    } catch (ZipException notWhole) {
      throw damaged(file, String.valueOf(notWhole.getMessage()));
    }
  }

  private static DatabaseException damaged(Path file, String what) {
    return new DatabaseException(
        "The backup %s is damaged: %s.%nMaybe it was not copied whole; try another copy of it. Nothing was restored."
            .formatted(file, what));
  }

  private static Contents check(ZipFile zip, Path file) {
    ZipEntry entry = zip.getEntry(Contents.ENTRY);
    if (entry == null) {
      throw damaged(file, "it has no table of contents");
    }
    try {
      Contents contents;
      try (InputStream in = zip.getInputStream(entry)) {
        contents = Contents.read(new String(in.readAllBytes(), UTF_8));
      }
      for (Contents.Table table : contents.tables()) {
        ZipEntry rows = zip.getEntry(table.entry());
        if (rows == null || !digest(zip, rows).equals(table.sha256())) {
          throw damaged(file, "the table %s is not as it was written".formatted(table.name()));
        }
      }
      return contents;
    } catch (IOException notWhole) {
      throw damaged(file, String.valueOf(notWhole.getMessage()));
    }
  }

  private static String digest(ZipFile zip, ZipEntry entry) throws IOException {
    try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), Backup.sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  /// The tables as they were when the backup was made, then their rows, then whatever a newer Keep
  /// Up does to tables.
  private static void fill(Path folder, Path binaries, ZipFile zip, Contents contents)
      throws IOException, SQLException {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, binaries);
    try {
      Migrations.run(postgres.url(), postgres.owner(), contents.schema());
      try (Connection connection = Administrator.connect(folder)) {
        connection.setAutoCommit(false);
        copy(connection, zip, contents);
        connection.commit();
      }
      Migrations.run(postgres.url(), postgres.owner());
    } finally {
      postgres.close();
    }
  }

  private static void copy(Connection connection, ZipFile zip, Contents contents)
      throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "truncate "
              + contents.tables().stream()
                  .map(table -> "public.\"" + table.name() + '"')
                  .collect(Collectors.joining(", ")));
    }
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    for (Contents.Table table : contents.tables()) {
      try (InputStream in = zip.getInputStream(zip.getEntry(table.entry()))) {
        long rows =
            copy.copyIn(
                "copy public.\"%s\" (%s) from stdin"
                    .formatted(table.name(), Backup.quoted(table.columns())),
                in);
        if (rows != table.rows()) {
          throw new DatabaseException(
              "The table %s came back with %d rows in place of %d.%nMaybe the disk is full. Nothing was restored."
                  .formatted(table.name(), rows, table.rows()));
        }
      }
    }
    continueNumbers(connection);
  }

  /// Whatever is added next gets numbers after those that are there.
  private static void continueNumbers(Connection connection) throws SQLException {
    for (String set :
        Backup.list(
            connection,
            """
            select format('select setval(%L, coalesce(max(%I), 0) + 1, false) from public.%I',
                          pg_get_serial_sequence(format('public.%I', c.relname), a.attname), a.attname, c.relname)
              from pg_attribute a join pg_class c on c.oid = a.attrelid
             where a.attidentity <> '' and c.relnamespace = 'public'::regnamespace and c.relkind = 'r'\
            """)) {
      Backup.list(connection, set);
    }
  }
}
