package keepup.gias;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// A file that can be opened more than once: given as it is, or inside a ZIP as the register's own
/// site sends it.
///
/// @param name for messages
public record Source(String name, Opening opening) {
  private static final int MOST_FILES = 50;
  private static final long MOST_BYTES = 300L << 20;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /// A way to begin reading a file.
  @FunctionalInterface
  public interface Opening {
    /// The file from its beginning.
    InputStream open() throws IOException;
  }

  /// The file, or the CSV files in it where it is a ZIP.
  ///
  /// @throws UnreadableRegisterException if the ZIP cannot be unpacked
  public static List<Source> of(String name, byte[] content)
      throws UnreadableRegisterException, IOException {
    byte[] own = content.clone();
    return of(new Source(name, () -> new ByteArrayInputStream(own)));
  }

  /// The same of a file on disk.
  public static List<Source> of(Path path) throws UnreadableRegisterException, IOException {
    return of(new Source(String.valueOf(path.getFileName()), () -> Files.newInputStream(path)));
  }

  private static List<Source> of(Source file) throws UnreadableRegisterException, IOException {
    try (InputStream in = file.opening().open()) {
      if (!java.util.Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
        return List.of(file);
      }
    }
    List<Source> inside = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(file.opening().open())) {
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && inside.size() < MOST_FILES;
          entry = zip.getNextEntry()) {
        String path = entry.getName();
        if (path.toLowerCase(Locale.ROOT).endsWith(".csv")) {
          inside.add(
              new Source(path.substring(path.lastIndexOf('/') + 1), () -> inside(file, path)));
        }
      }
    } catch (ZipException | EOFException fault) {
      throw UnreadableRegisterException.ofZip(file.name());
    }
    return inside;
  }

  private static InputStream inside(Source file, String path) throws IOException {
    ZipInputStream zip = new ZipInputStream(file.opening().open());
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(path)) {
        return new Limited(zip);
      }
    }
    zip.close();
    throw new IOException("The file %s is gone from its ZIP.".formatted(path));
  }

  /// A small file may unpack to more than any register holds.
  private static final class Limited extends FilterInputStream {
    private long left = MOST_BYTES;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      take(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = super.read(into, from, most);
      take(Math.max(0, read));
      return read;
    }

    private void take(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new ZipException("The ZIP unpacks to more than any register holds.");
      }
    }
  }
}
