package keepup.app.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of an uploaded file: UTF-8 or Windows-1252 with or without a byte order mark, or UTF-16
/// with one.
final class FileText {
  private static final int LONGEST_LINE = 20_000;

  private FileText() {}

  static String of(byte[] bytes) throws UnreadableFileException {
    if (bytes.length == 0) {
      throw new UnreadableFileException(
          "This file is empty.", "Maybe the export had not finished: export it again.");
    }
    requireNoOtherKind(bytes);
    String text = decode(bytes);
    if (text.isBlank()) {
      throw new UnreadableFileException(
          "This file holds nothing but empty lines.", "Maybe the report was run for no class.");
    }
    int control = indexOfControl(text);
    if (control >= 0) {
      throw new UnreadableFileException(
          "This file is not a list in plain text: line %d holds signs that no register has."
              .formatted(lineOf(text, control)),
          "Maybe another kind of file was given a new name; export the register as CSV.");
    }
    requireLines(text);
    return text;
  }

  private static void requireNoOtherKind(byte[] bytes) throws UnreadableFileException {
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnreadableFileException(
          "This file is a spreadsheet, whatever its name says.",
          "Maybe open it and choose Save as, then CSV UTF-8.");
    }
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      throw new UnreadableFileException(
          "This file is a PDF.", "Maybe choose CSV where the report is exported.");
    }
    if (startsWith(bytes, '<', '?', 'x', 'm') || startsWith(bytes, '<', '!', 'D', 'O')) {
      throw new UnreadableFileException(
          "This file is a web page or an XML file.",
          "Maybe choose CSV where the report is exported.");
    }
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(byte[] bytes) throws UnreadableFileException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    try {
      return strictly(bytes, 0, StandardCharsets.UTF_8);
    } catch (UnreadableFileException notUtf8) {
      return strictly(bytes, 0, Charset.forName("windows-1252"));
    }
  }

  private static String strictly(byte[] bytes, int from, Charset charset)
      throws UnreadableFileException {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException fault) {
      throw new UnreadableFileException(
          "The letters of this file cannot be read: they are neither UTF-8 nor Windows text.",
          "Maybe choose CSV UTF-8 where it is exported or saved.");
    }
  }

  private static int indexOfControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        return i;
      }
    }
    return -1;
  }

  private static int lineOf(String text, int index) {
    return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
  }

  private static void requireLines(String text) throws UnreadableFileException {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
      if (end && i - start > LONGEST_LINE) {
        throw new UnreadableFileException(
            "Line %d has %,d characters, far more than one child’s line."
                .formatted(line, i - start),
            "Maybe a quotation mark or a line break was lost; export the file again.");
      }
      if (end) {
        start = i + 1;
        line++;
      }
    }
  }
}
