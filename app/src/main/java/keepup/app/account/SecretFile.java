package keepup.app.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/// Random bytes in a file that only its owner may read, made the first time that they are asked
/// for.
public final class SecretFile {
  private static final int BYTES = 32;

  private SecretFile() {}

  /// The 32 bytes of this file. It appears whole or not at all, whatever is killed meanwhile.
  public static byte[] readOrMake(Path file) {
    try {
      if (!isWhole(file)) {
        make(file);
      }
      return Files.readAllBytes(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(
          "The file %s cannot be made or read.%nMaybe the data folder may not be written, or the disk is full."
              .formatted(file),
          fault);
    }
  }

  private static boolean isWhole(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) == BYTES;
  }

  private static void make(Path file) throws IOException {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Path folder = file.toAbsolutePath().getParent();
    Path fresh = Files.createTempFile(Files.createDirectories(folder), "new", ".key");
    if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.write(fresh, bytes);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
