package keepup.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.questions.Equation;
import keepup.questions.Question;

/// Looks at an equation's answer a second time, by another method than the engine's: the answer is
/// put into the printed text, and both sides are worked out in floating point, right from the
/// characters.
final class SecondLook {
  private static final Pattern NUMBER = Pattern.compile("£?(\\d+(?:\\.\\d+)?)");
  private static final double CLOSE = 1e-6;

  private final String text;
  private int at;

  private SecondLook(String text) {
    this.text = text.replace(" ", "");
  }

  /// Whether both sides are equal; true for a question that is no equation.
  static boolean agrees(Question question) {
    if (!(question instanceof Equation equation)) {
      return true;
    }
    String[] sides = question.text().split("=", -1);
    double answer = (double) equation.solution().numerator() / equation.solution().denominator();
    double left = new SecondLook(filled(sides[0], answer)).sum();
    double right = sides.length == 1 ? answer : new SecondLook(filled(sides[1], answer)).sum();
    return Math.abs(left - right) <= CLOSE * Math.max(1, Math.abs(left));
  }

  /// With the answer in the box, and each fraction in brackets, so that it stays one number.
  private static String filled(String side, double answer) {
    return side.replaceAll("(\\d+) (\\d+)/(\\d+)", "($1+$2÷$3)")
        .replaceAll("(\\d+|□)/(\\d+|□)", "($1÷$2)")
        .replace("□", "(" + new java.math.BigDecimal(answer).toPlainString() + ")");
  }

  private double sum() {
    double sum = product();
    while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      sum += text.charAt(at++) == '+' ? product() : -product();
    }
    return sum;
  }

  private double product() {
    double product = part();
    while (at < text.length() && (text.charAt(at) == '×' || text.charAt(at) == '÷')) {
      product = text.charAt(at++) == '×' ? product * part() : product / part();
    }
    return product;
  }

  private double part() {
    if (text.charAt(at) == '-') {
      at++;
      return -part();
    }
    if (text.charAt(at) == '(') {
      at++;
      double inside = sum();
      at++;
      return inside;
    }
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw new IllegalArgumentException(
          "The question '%s' cannot be looked at a second time.".formatted(text));
    }
    at = number.end();
    return Double.parseDouble(number.group(1));
  }
}
