package keepup.gias;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The letters of a file: Windows-1252, as the register is published, or UTF-8, as somebody saved
/// it again.
final class Letters {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int PIECE = 1 << 16;
  private static final char MARK = '\uFEFF';

  private Letters() {}

  /// The text from its beginning, without a byte order mark.
  static Reader read(Source source) throws IOException {
    Charset charset = isUtf8(source) ? StandardCharsets.UTF_8 : WINDOWS;
    PushbackReader reader =
        new PushbackReader(
            new BufferedReader(new InputStreamReader(source.opening().open(), charset), PIECE), 1);
    int first = reader.read();
    if (first >= 0 && first != MARK) {
      reader.unread(first);
    }
    return reader;
  }

  private static boolean isUtf8(Source source) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    CharBuffer into = CharBuffer.allocate(PIECE);
    try (InputStream in = source.opening().open()) {
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        if (decoder.decode(bytes, into, end).isError()) {
          return false;
        }
        into.clear();
        bytes.compact();
      }
    }
    return true;
  }
}
