package keepup.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A text that a person gave, a file or standard input, which can be read more than once: UTF-8, or
/// else Windows-1252.
final class Input implements AutoCloseable {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int IN_MEMORY = 16 << 20;

  private final String name;
  private final Opening opening;
  private final AutoCloseable cleaning;
  private final Charset charset;

  private interface Opening {
    InputStream open() throws IOException;
  }

  private Input(String name, Opening opening, AutoCloseable cleaning) throws IOException {
    this.name = name;
    this.opening = opening;
    this.cleaning = cleaning;
    this.charset = isUtf8() ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /// Opens a file, or standard input where the name is `-`.
  static Input open(String name, InputStream standardInput) throws BadInput, IOException {
    if (name.equals("-")) {
      return ofStandardInput(standardInput);
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new BadInput(name + " is a folder.", "Maybe name a file in it.");
    }
    if (!Files.isReadable(path)) {
      throw new BadInput(
          name + (Files.exists(path) ? " may not be read." : " is not there."),
          "Maybe check the name, or use - for standard input.");
    }
    try {
      return new Input(
          name,
          name.endsWith(".gz") ? () -> unzipped(path) : () -> Files.newInputStream(path),
          () -> {});
    } catch (ZipException e) {
      throw new BadInput(
          name + " is not a gzip file, or is damaged.", "Maybe compress it again, or rename it.");
    }
  }

  private static InputStream unzipped(Path path) throws IOException {
    InputStream file = Files.newInputStream(path);
    try {
      return new GZIPInputStream(file, 1 << 16);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static Input ofStandardInput(InputStream in) throws IOException {
    byte[] start = in.readNBytes(IN_MEMORY);
    if (start.length < IN_MEMORY) {
      return new Input("standard input", () -> new ByteArrayInputStream(start), () -> {});
    }
    Path spooled = Files.createTempFile("keepup", ".csv");
    spooled.toFile().deleteOnExit();
    try (OutputStream out = Files.newOutputStream(spooled)) {
      out.write(start);
      in.transferTo(out);
    }
    return new Input(
        "standard input", () -> Files.newInputStream(spooled), () -> Files.delete(spooled));
  }

  /// The name for messages.
  String name() {
    return name;
  }

  Reader read() throws IOException {
    return new InputStreamReader(opening.open(), charset);
  }

  /// The whole text; for inputs that are small by their nature.
  String text() throws IOException {
    try (InputStream in = opening.open()) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      in.transferTo(all);
      return all.toString(charset);
    }
  }

  private boolean isUtf8() throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    try (InputStream in = opening.open()) {
      while (true) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        boolean end = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(bytes, characters, end);
        if (result.isError()) {
          return false;
        }
        characters.clear();
        bytes.compact();
        if (end) {
          return true;
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      cleaning.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
