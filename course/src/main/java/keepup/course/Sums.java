package keepup.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Rational;

/// Finds equations such as `46 + 30 − 1 = 75` in a text and says which are false. A false one that
/// is meant, because a child wrote it, is written with an arrow: `75 − 36 → 41`.
final class Sums {
  private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
  private static final String SIDE = NUMBER + "(?:\\s?[+−×÷]\\s?" + NUMBER + ")*";

  /// Not begun or ended in the middle of a longer equation, a fraction, or one with a gap.
  private static final Pattern EQUATION =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,□\\]])(?<![+−×÷=□\\]/]\\s)"
              + SIDE
              + "(?:\\s?=\\s?"
              + SIDE
              + ")+(?!\\d|[.,]\\d|\\s?[+−×÷=/]|\\s?[□\\[]|\\sr\\s?\\d|\\s?tens|\\s?hundreds)");

  private static final Pattern TOKEN = Pattern.compile(NUMBER + "|[+−×÷]");

  private Sums() {}

  /// The equations of a text whose sides are not equal.
  static List<String> listFalse(String text) {
    List<String> wrong = new ArrayList<>();
    Matcher equations = EQUATION.matcher(text);
    while (equations.find()) {
      if (!holds(equations.group())) {
        wrong.add(equations.group());
      }
    }
    return wrong;
  }

  private static boolean holds(String equation) {
    try {
      return Pattern.compile("=").splitAsStream(equation).map(Sums::value).distinct().count() == 1;
    } catch (ArithmeticException | NumberFormatException cannotBeWorkedOut) {
      return false;
    }
  }

  /// Multiplies and divides before it adds and subtracts, from the left.
  private static Rational value(String side) {
    Deque<Rational> terms = new ArrayDeque<>();
    String sign = "+";
    Matcher tokens = TOKEN.matcher(side);
    while (tokens.find()) {
      String token = tokens.group();
      if ("+−×÷".contains(token)) {
        sign = token;
        continue;
      }
      Rational number = number(token);
      switch (sign) {
        case "+" -> terms.push(number);
        case "−" -> terms.push(number.negated());
        case "×" -> terms.push(terms.pop().times(number));
        default -> terms.push(terms.pop().dividedBy(number));
      }
    }
    return terms.stream().reduce(Rational.ZERO, Rational::plus);
  }

  private static Rational number(String token) {
    String digits = token.replace(",", "");
    int point = digits.indexOf('.');
    long power = 1;
    for (int i = point + 1; point >= 0 && i < digits.length(); i++) {
      power *= 10;
    }
    return new Rational(Long.parseLong(digits.replace(".", "")), power);
  }
}
