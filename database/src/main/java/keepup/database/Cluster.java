package keepup.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/// The database's own folder: `data`, which PostgreSQL keeps, and `passwords`, which only the owner
/// of the folder may read.
///
/// @param data what PostgreSQL calls its data directory
/// @param owner owns the tables
/// @param app what the application signs in as
record Cluster(Path data, Credentials owner, Credentials app) {

  static final String ADMIN = "keepup_admin";
  private static final String OWNER = "keepup_owner";
  private static final String APP = "keepup_app";

  /// Makes the database where there is none: checksums, passwords everywhere, English names in
  /// order. One that was killed half-way is made again.
  static Cluster in(Path folder, PostgresBinaries binaries, Account account)
      throws IOException, InterruptedException {
    Folders.makeWhole(folder, true, unfinished -> make(unfinished, binaries, account));
    String version = Files.readString(folder.resolve("data/PG_VERSION")).strip();
    if (!version.equals(binaries.majorVersion())) {
      throw new DatabaseException(
          "The data in %s was written by PostgreSQL %s, and this Keep Up brings version %s.%nMaybe use the Keep Up that wrote it, or ask us how to move the data over."
              .formatted(folder, version, binaries.majorVersion()));
    }
    Properties passwords = new Properties();
    try (InputStream in = Files.newInputStream(folder.resolve("passwords"))) {
      passwords.load(in);
    }
    return new Cluster(
        folder.resolve("data"), credentials(passwords, OWNER), credentials(passwords, APP));
  }

  private static Credentials credentials(Properties passwords, String user) {
    return new Credentials(user, passwords.getProperty(user));
  }

  private static void make(Path folder, PostgresBinaries binaries, Account account)
      throws IOException, InterruptedException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    SecureRandom random = new SecureRandom();
    Properties passwords = new Properties();
    for (String user : List.of(ADMIN, OWNER, APP)) {
      byte[] bytes = new byte[24];
      random.nextBytes(bytes);
      passwords.setProperty(user, HexFormat.of().formatHex(bytes));
    }
    try (OutputStream out = Files.newOutputStream(privately(folder.resolve("passwords")))) {
      passwords.store(out, null);
    }
    Path first = privately(folder.resolve("first"));
    Files.writeString(first, passwords.getProperty(ADMIN));
    account.give(folder);
    initialise(folder.resolve("data"), first, binaries, account);
    Files.delete(first);
    prepare(folder.resolve("data"), passwords, binaries, account);
  }

  private static Path privately(Path file) throws IOException {
    return Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private static void initialise(Path data, Path first, PostgresBinaries binaries, Account account)
      throws IOException, InterruptedException {
    List<String> initdb =
        List.of(
            binaries.program("initdb").toString(),
            "--pgdata=" + data,
            "--username=" + ADMIN,
            "--pwfile=" + first,
            "--auth=scram-sha-256",
            "--data-checksums",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=icu",
            "--icu-locale=en-GB");
    Command.run(Command.join(account.prefix(), initdb)).orThrow();
  }

  /// The roles and the database, made in single-user mode so that the folder is whole before its
  /// first start. An administrator of another PostgreSQL does the same by hand:
  /// docs/decisions/0002.
  private static void prepare(
      Path data, Properties passwords, PostgresBinaries binaries, Account account)
      throws IOException, InterruptedException {
    // One statement a line is how single-user mode reads them. NOINHERIT: the owner may hand the
    // sign-in function to keepup_sign_in without having its view of every school.
    String statements =
        """
        create role keepup_owner login noinherit password '%s'
        create role keepup_app login password '%s'
        create role keepup_sign_in nologin
        grant keepup_sign_in to keepup_owner
        create database keepup owner keepup_owner
        revoke all on database keepup from public
        grant connect on database keepup to keepup_app
        """
            .formatted(passwords.getProperty(OWNER), passwords.getProperty(APP));
    List<String> single =
        List.of(
            binaries.program("postgres").toString(),
            "--single",
            "-D",
            data.toString(),
            "-c",
            "exit_on_error=on",
            "postgres");
    Command.run(Command.join(account.prefix(), single), statements).orThrow();
  }
}
