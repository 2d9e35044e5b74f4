package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Operation;

/// Cuts a typed equation into tokens.
final class Tokens {
  /// Longer names first, so that `take away` is found before a word that it begins with could be.
  private static final List<Map.Entry<String, Token>> WORDS =
      List.of(
          Map.entry("subtract", new Token.Sign(Operation.SUBTRACT)),
          Map.entry("take away", new Token.Sign(Operation.SUBTRACT)),
          Map.entry("minus", new Token.Sign(Operation.SUBTRACT)),
          Map.entry("plus", new Token.Sign(Operation.ADD)),
          Map.entry("add", new Token.Sign(Operation.ADD)),
          Map.entry("times", new Token.Sign(Operation.MULTIPLY)),
          Map.entry("multiplied by", new Token.Sign(Operation.MULTIPLY)),
          Map.entry("divided by", new Token.Sign(Operation.DIVIDE)),
          Map.entry("equals", Token.Mark.EQUALS),
          Map.entry("what", Token.Mark.BOX));

  private static final Pattern TIGHT =
      Pattern.compile("(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})/(\\d{1,9})");

  private Tokens() {}

  static List<Token> cut(String text) throws UnreadableQuestion {
    List<Token> tokens = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean fractions = holdsFraction(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      Optional<Numerals.Found> numeral = numeralAt(text, at, fractions);
      if (numeral.isPresent()) {
        tokens.add(new Token.Written(numeral.get().numeral()));
        at = numeral.get().end();
      } else if (c == ' ') {
        at++;
      } else if (c == '_' || c == '□' || c == '?' || (c == '[' && lower.startsWith("[]", at))) {
        at = afterBox(text, at);
        tokens.add(Token.Mark.BOX);
      } else {
        int word = wordAt(lower, at, tokens);
        if (word == 0) {
          tokens.add(symbol(text, at));
        }
        at += Math.max(word, 1);
      }
    }
    return tokens;
  }

  /// Whether a tight slash stands for a fraction somewhere: where one part is no whole number, as
  /// in `3/4 + 4/4`, all are fractions; `84/7` alone is a division.
  private static boolean holdsFraction(String text) {
    Matcher tight = TIGHT.matcher(text);
    while (tight.find()) {
      long below = Long.parseLong(tight.group(2));
      if (below == 0 || Long.parseLong(tight.group(1).replace(",", "")) % below != 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Numerals.Found> numeralAt(String text, int at, boolean fractions)
      throws UnreadableQuestion {
    try {
      return Numerals.findAt(text, at, fractions);
    } catch (ArithmeticException e) {
      throw new UnreadableQuestion(
          "It holds a number that cannot be read: " + e.getMessage(),
          "Maybe use numbers of up to twelve digits.");
    }
  }

  private static int afterBox(String text, int at) {
    char c = text.charAt(at);
    if (c == '[') {
      return at + 2;
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private static int wordAt(String lower, int at, List<Token> tokens) {
    for (Map.Entry<String, Token> word : WORDS) {
      if (lower.startsWith(word.getKey(), at)) {
        tokens.add(word.getValue());
        return word.getKey().length();
      }
    }
    return 0;
  }

  private static Token symbol(String text, int at) throws UnreadableQuestion {
    return switch (text.charAt(at)) {
      case '+' -> new Token.Sign(Operation.ADD);
      case '-' -> new Token.Sign(Operation.SUBTRACT);
      case '×', 'x', 'X' -> new Token.Sign(Operation.MULTIPLY);
      case '÷', '/', ':' -> new Token.Sign(Operation.DIVIDE);
      case '=' -> Token.Mark.EQUALS;
      case '(' -> Token.Mark.OPEN;
      case ')' -> Token.Mark.CLOSE;
      default ->
          throw new UnreadableQuestion(
              "The part '%s' is not arithmetic that can be read.".formatted(shown(text, at)),
              "Maybe write it as a calculation, such as 304 - 187 or □ + 5 = 12.");
    };
  }

  private static String shown(String text, int at) {
    String rest = text.substring(at);
    return rest.length() <= 24 ? rest : rest.substring(0, 24) + "…";
  }
}
