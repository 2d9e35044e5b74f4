package keepup.national;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// One kind of record, in a file of a folder.
///
/// @param path of `NAME.parquet`, or of `NAME.csv` where there is none
/// @param sha256 of its bytes, so that anybody can tell whether they hold the same file
record RecordFile(Path path, long bytes, String sha256) {

  /// @param name such as `outcomes`
  /// @throws BadRecords if it is not in the folder
  static RecordFile in(Path folder, String name) throws BadRecords, IOException {
    for (String ending : List.of(".parquet", ".csv")) {
      Path path = folder.resolve(name + ending);
      if (Files.isReadable(path)) {
        return new RecordFile(path, Files.size(path), sha256(path));
      }
    }
    throw new BadRecords(
        "The folder %s has no %s.parquet and no %s.csv.".formatted(folder, name, name),
        "Maybe another folder; ./keepup national made-up FOLDER makes one to try.");
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  private static String sha256(Path path) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
