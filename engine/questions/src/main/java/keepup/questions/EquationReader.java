package keepup.questions;

import java.util.List;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;

/// Reads an equation as a teacher types it: `304 - 187`, `304−187=`, `□ + 5 = 12`, `8 + 4 = ? + 5`,
/// `What is 7 x 8?`, `3/4 + 1/8`.
///
/// Multiplication and division bind tighter than addition and subtraction; the rest goes from left
/// to right.
final class EquationReader {
  private static final int LONGEST = 200;
  private static final List<String> OPENINGS =
      List.of("what is", "what's", "work out", "calculate", "find", "solve");

  private final List<Token> tokens;
  private int at;

  private EquationReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// Reads a text; it never throws, whatever is in the text.
  static Reading read(String text) {
    if (text.length() > LONGEST) {
      return new Reading.Unread(
          "The question is %,d characters long; at most %d can be read."
              .formatted(text.length(), LONGEST),
          "Maybe two columns of the file have run together.");
    }
    try {
      return new Reading.Read(
          new EquationReader(Tokens.cut(withoutWords(emptyBrackets(Characters.simplify(text)))))
              .equation());
    } catch (UnreadableQuestion unreadable) {
      return unreadable.reading();
    } catch (ArithmeticException e) {
      return new Reading.Unread(
          "No one number answers this question.", "Maybe a division by zero, or a number missing?");
    }
  }

  /// Empty brackets with room between them are a box too: `15 - [ ] = 11`, `7 + ( ) = 10`.
  private static String emptyBrackets(String text) {
    return text.replaceAll("\\[ *\\]|\\( *\\)", "□");
  }

  /// Drops an opening such as `What is`, and a question mark at the end that is only punctuation.
  private static String withoutWords(String text) {
    String rest = text;
    for (String opening : OPENINGS) {
      if (rest.regionMatches(true, 0, opening, 0, opening.length())) {
        rest = rest.substring(opening.length()).strip();
        break;
      }
    }
    if (rest.endsWith(".") || rest.endsWith(":")) {
      rest = rest.substring(0, rest.length() - 1).strip();
    }
    if (rest.endsWith("?")) {
      String before = rest.substring(0, rest.length() - 1).strip();
      boolean complete = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
      return complete || before.endsWith(")") ? before : rest;
    }
    return rest;
  }

  private Equation equation() throws UnreadableQuestion {
    if (tokens.isEmpty()) {
      throw new UnreadableQuestion("The question is empty.", "Maybe write it, such as 304 - 187.");
    }
    Expression left = sum();
    Expression right = Expression.unknown();
    if (at < tokens.size()) {
      expect(Token.Mark.EQUALS);
      if (at < tokens.size()) {
        right = sum();
      }
    } else if (left.unknowns() > 0) {
      throw new UnreadableQuestion(
          "There is a box to fill but no equals sign.", "Maybe write □ + 5 = 12.");
    }
    if (at < tokens.size()) {
      throw new UnreadableQuestion(
          "There is something after the end of the equation.",
          "Maybe it is two questions; give each a row of its own.");
    }
    if (left instanceof Expression.Literal(Numeral(Rational _, Numeral.Notation.Parts parts))
        && right instanceof Expression.Unknown) {
      left =
          Expression.join(
              Expression.of(parts.numerator()),
              Operation.DIVIDE,
              Expression.of(parts.denominator()));
    }
    if (left instanceof Expression.Literal && right instanceof Expression.Unknown) {
      throw new UnreadableQuestion(
          "A number alone asks nothing.", "Maybe the rest of the question was cut off.");
    }
    int unknowns = left.unknowns() + right.unknowns();
    if (unknowns != 1) {
      throw new UnreadableQuestion(
          unknowns == 0
              ? "Nothing is left to find: both sides are complete."
              : "There are %d boxes to fill, so more than one answer is right.".formatted(unknowns),
          "Maybe leave exactly one box, such as □ + 5 = 12.");
    }
    return new Equation(left, right);
  }

  private Expression sum() throws UnreadableQuestion {
    Expression left = product();
    while (at < tokens.size()
        && tokens.get(at) instanceof Token.Sign(Operation sign)
        && (sign == Operation.ADD || sign == Operation.SUBTRACT)) {
      at++;
      left = Expression.join(left, sign, product());
    }
    return left;
  }

  private Expression product() throws UnreadableQuestion {
    Expression left = part();
    while (at < tokens.size()
        && tokens.get(at) instanceof Token.Sign(Operation sign)
        && (sign == Operation.MULTIPLY || sign == Operation.DIVIDE)) {
      at++;
      left = Expression.join(left, sign, part());
    }
    return left;
  }

  private Expression part() throws UnreadableQuestion {
    if (at == tokens.size()) {
      throw new UnreadableQuestion(
          "The question stops before its last number.", "Maybe write it whole, such as 304 - 187.");
    }
    Token token = tokens.get(at++);
    return switch (token) {
      case Token.Written(Numeral numeral) -> new Expression.Literal(numeral);
      case Token.Sign(Operation sign)
          when sign == Operation.SUBTRACT
              && at < tokens.size()
              && tokens.get(at) instanceof Token.Written(Numeral numeral) -> {
        at++;
        yield new Expression.Literal(new Numeral(numeral.value().negated(), numeral.notation()));
      }
      case Token.Mark.BOX -> Expression.unknown();
      case Token.Mark.OPEN -> {
        Expression inside = sum();
        expect(Token.Mark.CLOSE);
        yield inside;
      }
      case Token.Mark _, Token.Sign _ ->
          throw new UnreadableQuestion(
              "A number is missing before or after a sign.",
              "Maybe write it whole, such as 304 - 187.");
    };
  }

  private void expect(Token.Mark mark) throws UnreadableQuestion {
    if (at == tokens.size() || tokens.get(at) != mark) {
      throw new UnreadableQuestion(
          mark == Token.Mark.CLOSE
              ? "A bracket is opened and not closed."
              : "Two numbers stand side by side with no sign between them.",
          "Maybe a sign was lost; write it as 304 - 187.");
    }
    at++;
  }
}
