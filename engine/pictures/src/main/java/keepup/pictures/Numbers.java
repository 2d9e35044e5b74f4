package keepup.pictures;

import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Stroke;

/// Numbers as a picture shows and says them.
final class Numbers {
  private static final long FIRST_COMMA = 10_000;
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private Numbers() {}

  static double value(Rational number) {
    return (double) number.numerator() / number.denominator();
  }

  /// `7`, `−3`, `2.75`, `12,500`, and `1 2/3` where the decimal never ends.
  static String text(Rational number) {
    if (number.sign() < 0) {
      return "−" + text(number.negated());
    }
    String text = number.toString();
    if (text.contains("/")) {
      return fraction(number);
    }
    return number.floor() < FIRST_COMMA
        ? text
        : "%,d".formatted(number.floor())
            + (text.contains(".") ? text.substring(text.indexOf('.')) : "");
  }

  /// As a whole number and a fraction: `1 3/4`.
  static String fraction(Rational number) {
    if (number.sign() < 0) {
      return "−" + fraction(number.negated());
    }
    Rational part = number.minus(Rational.of(number.floor()));
    String share = part.numerator() + "/" + part.denominator();
    return number.isWhole()
        ? text(number)
        : number.floor() == 0 ? share : number.floor() + " " + share;
  }

  static String text(Rational number, String unit) {
    return withUnit(text(number), unit);
  }

  /// A text and its unit: `7 cm`, `7°`, `£7`; a text that is not a number keeps its unit too.
  static String withUnit(String text, String unit) {
    return switch (unit) {
      case "" -> text;
      case "£" -> "£" + text;
      case "%", "°", "p" -> text + unit;
      default -> text + " " + unit;
    };
  }

  /// `seventh`, or `13th` where words grow long; counted from 1.
  static String ordinal(int place) {
    if (place <= ORDINALS.size()) {
      return ORDINALS.get(place - 1);
    }
    int last = place % 100 > 10 && place % 100 < 14 ? 0 : place % 10;
    return place + List.of("th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th").get(last);
  }

  /// `1 gap`, `3 gaps`.
  static String count(long number, String thing) {
    return number + " " + (number == 1 ? thing : thing + "s");
  }

  /// `a`, `a and b`, `a, b and c`.
  static String and(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// How wide a number is at most when it is drawn with the line of its fraction.
  static double width(Rational number, int size) {
    if (number.isWhole()) {
      return Drawing.width(text(number), size);
    }
    long whole = Math.abs(number.numerator()) / number.denominator();
    double part = Drawing.width(Long.toString(number.denominator()), size) + 6;
    return part + (whole == 0 ? 0 : Drawing.width(Long.toString(whole), size) + 4);
  }

  /// Draws a number whose head is at `y`; a fraction has its line, a whole number none.
  static void draw(Drawing drawing, double x, double y, int size, Rational number) {
    if (number.isWhole()) {
      drawing.text(x, y + size, size, text(number));
      return;
    }
    long whole = Math.abs(number.numerator()) / number.denominator();
    String before = (number.sign() < 0 ? "−" : "") + (whole == 0 ? "" : whole);
    String top = Long.toString(Math.abs(number.numerator()) % number.denominator());
    String bottom = Long.toString(number.denominator());
    double half = Drawing.width(bottom, size) / 2 + 3;
    double shift = before.isEmpty() ? 0 : Drawing.width(before, size) / 2 + 2;
    drawing.text(x + shift, y + size, size, top);
    drawing.line(x + shift - half, y + size + 5, x + shift + half, y + size + 5, Stroke.PLAIN);
    drawing.text(x + shift, y + 2 * size + 5, size, bottom);
    if (!before.isEmpty()) {
      drawing.textTo(x + shift - half - 2, y + 1.5 * size + 4, size, before);
    }
  }
}
