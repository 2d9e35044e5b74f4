package keepup.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Writes every school's rows of an embedded database to one file, while Keep Up is running or not:
/// all as they stood at one moment, by PostgreSQL's own COPY inside one snapshot.
///
/// The file is a ZIP with an entry for each table and, last, a table of contents with the SHA-256
/// of each. Sessions of who is signed in are not in it. It holds names and is not encrypted.
final class Backup {

  /// What no school needs back: who was signed in, and Flyway's own book.
  private static final String LEFT_OUT =
      "('spring_session', 'spring_session_attributes', 'flyway_schema_history')";

  private Backup() {}

  /// @param folder of the embedded database
  /// @param file to be made; only its owner may read it
  /// @throws DatabaseException with a sentence for a person
  static Contents make(Path folder, Path binaries, Path file, Instant now)
      throws IOException, SQLException {
    if (Files.exists(file)) {
      throw new DatabaseException(
          "%s is there already.%nMaybe choose another name: a backup never overwrites another."
              .formatted(file));
    }
    if (!Files.isDirectory(folder.resolve("database"))) {
      throw new DatabaseException(
          "There is no data of Keep Up in %s.%nMaybe name its folder: --data FOLDER."
              .formatted(folder.resolveSibling("").normalize()));
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    try (Administrator administrator = Administrator.of(folder, binaries)) {
      Files.createFile(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Contents contents;
      try (OutputStream out = Files.newOutputStream(part);
          ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out), UTF_8)) {
        contents = write(administrator.connection(), zip, now);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return contents;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Contents write(Connection connection, ZipOutputStream zip, Instant now)
      throws IOException, SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read, read only");
    }
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    List<Contents.Table> tables = new ArrayList<>();
    for (String name : TableOrder.list(connection, LEFT_OUT)) {
      List<String> columns = columns(connection, name);
      zip.putNextEntry(new ZipEntry("tables/" + name));
      DigestOutputStream digest = new DigestOutputStream(keepOpen(zip), sha256());
      long rows =
          copy.copyOut(
              "copy public.\"%s\" (%s) to stdout".formatted(name, quoted(columns)), digest);
      zip.closeEntry();
      tables.add(
          new Contents.Table(
              name, rows, HexFormat.of().formatHex(digest.getMessageDigest().digest()), columns));
    }
    Contents contents =
        new Contents(
            one(
                connection,
                "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1"),
            now.toString(),
            tables);
    connection.rollback();
    zip.putNextEntry(new ZipEntry(Contents.ENTRY));
    zip.write(contents.write().getBytes(UTF_8));
    zip.closeEntry();
    return contents;
  }

  static String quoted(List<String> columns) {
    return '"' + String.join("\", \"", columns) + '"';
  }

  /// COPY closes what it writes to, and more is to come.
  private static OutputStream keepOpen(ZipOutputStream zip) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        zip.write(b);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        zip.write(bytes, from, length);
      }
    };
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    return list(
        connection,
        """
        select attname from pg_attribute
         where attrelid = 'public."%s"'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
         order by attnum\
        """
            .formatted(table));
  }

  static List<String> list(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static String one(Connection connection, String sql) throws SQLException {
    return list(connection, sql).getFirst();
  }
}
