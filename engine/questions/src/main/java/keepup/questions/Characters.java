package keepup.questions;

import java.util.Map;

/// Brings the many characters that mean the same in typed arithmetic to one.
final class Characters {
  private static final Map<Integer, String> FRACTIONS =
      Map.ofEntries(
          Map.entry((int) '½', "1/2"),
          Map.entry((int) '⅓', "1/3"),
          Map.entry((int) '⅔', "2/3"),
          Map.entry((int) '¼', "1/4"),
          Map.entry((int) '¾', "3/4"),
          Map.entry((int) '⅕', "1/5"),
          Map.entry((int) '⅖', "2/5"),
          Map.entry((int) '⅗', "3/5"),
          Map.entry((int) '⅘', "4/5"),
          Map.entry((int) '⅙', "1/6"),
          Map.entry((int) '⅚', "5/6"),
          Map.entry((int) '⅛', "1/8"),
          Map.entry((int) '⅜', "3/8"),
          Map.entry((int) '⅝', "5/8"),
          Map.entry((int) '⅞', "7/8"),
          Map.entry((int) '⅒', "1/10"));

  private Characters() {}

  /// `−` and dashes become `-`, `×` stays, box characters become `□`, digits of any script become 0
  /// to 9, spaces of any width become one kind.
  static String simplify(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          String fraction = FRACTIONS.get(c);
          if (fraction == null) {
            simple.append(simplify(c));
          } else {
            boolean mixed =
                !simple.isEmpty() && Character.isDigit(simple.charAt(simple.length() - 1));
            simple.append(mixed ? " " : "").append(fraction);
          }
        });
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
