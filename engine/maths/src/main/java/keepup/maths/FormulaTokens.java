package keepup.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words and signs of a formula, each with its column; a cursor moves over them.
final class FormulaTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:([0-9]+(?:\\.[0-9]+)?|'[^']*'|[a-zA-Z_][a-zA-Z_0-9]*(?:\\.[a-zA-Z_0-9]+)?"
              + "|<=|>=|!=|==|[-+*/()<>=,×÷−≤≥≠])|(\\S))");

  /// @param column of its first character, from 1
  record Token(String text, int column) {}

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  FormulaTokens(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      if (matcher.group(2) != null) {
        throw fault(
            new Token(matcher.group(2), matcher.start(2) + 1), "which no rule can hold", "");
      }
      tokens.add(new Token(plain(matcher.group(1)), matcher.start(1) + 1));
      matcher.region(matcher.end(), text.length());
    }
    tokens.add(new Token("", text.length() + 1));
  }

  Token peek() {
    return tokens.get(next);
  }

  Token take() {
    Token token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  /// Takes the next token if it is one of these.
  boolean takeIf(String wanted) {
    boolean there = peek().text().equals(wanted);
    if (there) {
      take();
    }
    return there;
  }

  boolean at(Set<String> wanted) {
    return wanted.contains(peek().text());
  }

  void expect(String wanted) {
    if (!takeIf(wanted)) {
      throw fault(
          peek(),
          "where %s must stand".formatted(wanted.isEmpty() ? "the end" : "'" + wanted + "'"),
          "");
    }
  }

  IllegalArgumentException fault(Token at, String problem, String maybe) {
    String what = at.text().isEmpty() ? "nothing more" : "'" + at.text() + "'";
    return new IllegalArgumentException(
        "The rule '%s' has %s at column %d, %s.%s"
            .formatted(
                text, what, at.column(), problem, maybe.isEmpty() ? "" : "\nMaybe " + maybe));
  }

  private static String plain(String token) {
    return switch (token) {
      case "×" -> "*";
      case "÷" -> "/";
      case "−" -> "-";
      case "==" -> "=";
      case "≤" -> "<=";
      case "≥" -> ">=";
      case "≠" -> "!=";
      default -> token;
    };
  }
}
