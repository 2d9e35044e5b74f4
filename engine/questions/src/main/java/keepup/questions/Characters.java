package keepup.questions;

/// Brings the many characters that mean the same in typed arithmetic to one.
final class Characters {
  private Characters() {}

  /// `−` and dashes become `-`, `×` stays, box characters become `□`, digits of any script become 0
  /// to 9, spaces of any width become one kind.
  static String simplify(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    text.codePoints().forEach(c -> simple.append(simplify(c)));
    return simple.toString().strip();
  }

  private static char simplify(int c) {
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return switch (c) {
      case '−', '–', '—', '‐', '‑', '‒', '﹣', '－' -> '-';
      case '＋', '﹢' -> '+';
      case '＝' -> '=';
      case '✕', '✖', '⨯', '∙', '·', '*', '＊' -> '×';
      case '➗', '∕', '⁄', '／' -> c == '➗' ? '÷' : '/';
      case '☐', '▢', '◻', '⬜', '▭', '■', '❏', '❑', '⎕' -> '□';
      case '，' -> ',';
      case '．' -> '.';
      case '？' -> '?';
      case '\u200b', '\ufeff' -> ' ';
      default -> Character.isSpaceChar(c) || c == '\t' ? ' ' : c > 0xffff ? '\ufffd' : (char) c;
    };
  }
}
