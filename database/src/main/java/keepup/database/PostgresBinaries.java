package keepup.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs for this machine, unpacked once into a folder named by their version.
///
/// @param folder holds `bin`, `lib` and `share`
/// @param version for example `18.6.0`
record PostgresBinaries(Path folder, String version) {

  /// Unpacks the programs under a folder, unless they are there.
  ///
  /// @param alone whether no other program can be unpacking there
  static PostgresBinaries in(Path parent, boolean alone) throws IOException, InterruptedException {
    String version = packagedVersion();
    Path folder = parent.resolve("postgres-" + version);
    Folders.makeWhole(folder, alone, PostgresBinaries::unpack);
    return new PostgresBinaries(folder, version);
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /// The part of the version that a data folder depends on: 18 of 18.6.0.
  String majorVersion() {
    return version.substring(0, version.indexOf('.'));
  }

  private static String packagedVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = PostgresBinaries.class.getResourceAsStream("postgres.properties")) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }

  private static void unpack(Path folder) throws IOException, InterruptedException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    String name = archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
    try (InputStream raw = PostgresBinaries.class.getResourceAsStream(name)) {
      if (raw == null) {
        throw new DatabaseException(
            "Keep Up carries no PostgreSQL for this machine (%s).%nMaybe use one that is already running: set KEEPUP_DATABASE_URL."
                .formatted(name));
      }
      TarArchiveInputStream tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)));
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, folder);
      }
    }
    // Once for all files: the folder is renamed next, and a power cut must not find the name
    // without
    // the bytes.
    new ProcessBuilder("sync").start().waitFor();
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path path = folder.resolve(entry.getName()).normalize();
    if (!path.startsWith(folder)) {
      throw new IOException("An archive entry leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
    } else if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(path.resolveSibling(""));
      Files.copy(tar, path);
      boolean runs = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  static String archiveFor(String os, String arch) {
    String system = os.toLowerCase(Locale.ROOT);
    return "/postgres-%s-%s.txz"
        .formatted(
            system.startsWith("mac") ? "darwin" : system,
            switch (arch) {
              case "amd64", "x86_64" -> "x86_64";
              case "aarch64" -> "arm_64";
              default -> arch;
            });
  }
}
