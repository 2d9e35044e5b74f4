package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Factors;
import keepup.maths.Numeral.Notation.Parts;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.pictures.FractionBars.Bar;
import keepup.pictures.Method.Frame;

/// Adding and taking away fractions, and writing a fraction as a decimal, moment by moment.
final class FractionSteps {
  private FractionSteps() {}

  /// Whether the bars can be drawn: whole bars would hide the parts, more than 60 be too fine.
  static boolean fits(Parts first, Parts second) {
    return isProper(first) && isProper(second) && common(first, second) <= 60;
  }

  private static boolean isProper(Parts parts) {
    return parts.numerator() > 0 && parts.numerator() < parts.denominator();
  }

  private static long common(Parts first, Parts second) {
    long a = first.denominator();
    long b = second.denominator();
    return a / Factors.gcd(a, b) * b;
  }

  /// @param operation addition or subtraction, of a larger fraction a smaller one
  static Method sum(Parts first, Operation operation, Parts second) {
    boolean adds = operation == Operation.ADD;
    String sign = operation.display();
    int all = Math.toIntExact(common(first, second));
    int a = Math.toIntExact(first.numerator() * (all / first.denominator()));
    int b = Math.toIntExact(second.numerator() * (all / second.denominator()));
    List<Frame> frames = new ArrayList<>();
    FractionText start = fraction(new FractionText(), first).text(sign);
    frames.add(
        new Frame(
            "Two bars of one length: %s and %s.".formatted(said(first), said(second)),
            FractionBars.picture(List.of(bar(first), bar(second))),
            fraction(start, second).picture()));
    if (first.denominator() != all || second.denominator() != all) {
      frames.add(
          new Frame(
              "The parts have different sizes. Cut both bars into %d equal parts.".formatted(all),
              FractionBars.picture(List.of(new Bar(all, a, 0), new Bar(all, b, 0))),
              new FractionText().fraction(a, all).text(sign).fraction(b, all).picture()));
    }
    int result = adds ? a + b : a - b;
    FractionText written =
        new FractionText()
            .fraction(a, all)
            .text(sign)
            .fraction(b, all)
            .text("=")
            .fraction(result, all);
    frames.add(
        new Frame(
            adds
                ? "Parts of the same size are counted together: %d + %d = %d."
                    .formatted(a, b, result)
                : "Parts of the same size are taken away: %d − %d = %d.".formatted(a, b, result),
            FractionBars.picture(adds ? together(all, a, b) : List.of(new Bar(all, result, b))),
            written.picture()));
    Rational simplest = new Rational(result, all);
    if (result != 0 && (simplest.denominator() != all || result >= all)) {
      FractionText end = new FractionText().fraction(result, all).text("=");
      long whole = simplest.floor();
      if (whole > 0) {
        end.text(Long.toString(whole));
      }
      Rational rest = simplest.minus(Rational.of(whole));
      if (rest.sign() > 0) {
        fraction(end, rest);
      }
      frames.add(
          new Frame(
              "%s is the same as %s.".formatted(result + "/" + all, Numbers.fraction(simplest)),
              FractionBars.picture(wholes(simplest)),
              end.picture()));
    }
    return new Method(
        adds ? "Adding fractions" : "Taking away fractions", frames.get(1).drawn(), frames);
  }

  /// The first bar filled up, and what goes beyond it in a second.
  private static List<Bar> together(int all, int a, int b) {
    return a + b <= all
        ? List.of(new Bar(all, a, b))
        : List.of(new Bar(all, a, all - a), new Bar(all, 0, a + b - all));
  }

  private static List<Bar> wholes(Rational number) {
    int parts = Math.toIntExact(number.denominator());
    List<Bar> bars = new ArrayList<>();
    for (long left = number.numerator(); left > 0; left -= parts) {
      bars.add(new Bar(parts, Math.toIntExact(Math.min(left, parts)), 0));
    }
    return bars;
  }

  private static Bar bar(Parts number) {
    return new Bar(Math.toIntExact(number.denominator()), Math.toIntExact(number.numerator()), 0);
  }

  private static FractionText fraction(FractionText text, Rational number) {
    return text.fraction(number.numerator(), number.denominator());
  }

  private static FractionText fraction(FractionText text, Parts number) {
    return text.fraction(number.numerator(), number.denominator());
  }

  private static String said(Parts number) {
    return number.numerator() + "/" + number.denominator();
  }

  /// Whether a fraction between 0 and 1 has one or two decimal places.
  static boolean hasShortDecimal(Rational number) {
    return number.sign() > 0
        && number.compareTo(Rational.ONE) < 0
        && 100 % number.denominator() == 0;
  }

  static Method decimal(Rational number) {
    int parts = 10 % number.denominator() == 0 ? 10 : 100;
    int shaded = Math.toIntExact(number.numerator() * (parts / number.denominator()));
    String places = new PlaceToken(parts == 10 ? -1 : -2).name();
    List<Frame> frames = new ArrayList<>();
    frames.add(
        new Frame(
            "A whole in %d equal parts, %d shaded."
                .formatted(number.denominator(), number.numerator()),
            square(Math.toIntExact(number.denominator()), Math.toIntExact(number.numerator())),
            fraction(new FractionText(), number).picture()));
    if (number.denominator() != parts) {
      frames.add(
          new Frame(
              "The same whole in %d equal parts: %d %s are shaded."
                  .formatted(parts, shaded, places),
              square(parts, shaded),
              fraction(new FractionText(), number).text("=").fraction(shaded, parts).picture()));
    }
    List<Integer> counts = parts == 10 ? List.of(shaded, 0) : List.of(shaded % 10, shaded / 10, 0);
    CounterBoard board = CounterBoard.of(counts, parts == 10 ? -1 : -2);
    frames.add(
        new Frame(
            "%s: %s."
                .formatted(
                    Phrase.first(new PlaceToken(parts == 10 ? -1 : -2).count(shaded)),
                    parts == 10
                        ? "one digit after the point"
                        : Numbers.and(
                            List.of(
                                new PlaceToken(-1).count(shaded / 10),
                                new PlaceToken(-2).count(shaded % 10)))),
            board.draw(List.of(board)).finish(board.name(), board.said()),
            fraction(new FractionText(), number).text("=").text(Numbers.text(number)).picture()));
    return new Method("A fraction as a decimal", frames.get(frames.size() - 2).drawn(), frames);
  }

  private static Picture square(int parts, int shaded) {
    boolean grid = parts == 100;
    Drawing drawing = new Drawing();
    double side = 200;
    for (int i = 0; i < parts; i++) {
      double wide = grid ? side / 10 : side / parts;
      double high = grid ? side / 10 : side;
      // Columns first, so that ten hundredths stand where one tenth stood.
      double x = grid ? Math.floorDiv(i, 10) * wide : i * wide;
      double y = grid ? i % 10 * high : 0;
      drawing.rectangle(
          x,
          y,
          wide,
          high,
          i < shaded ? Drawing.Fill.SHADED : Drawing.Fill.NONE,
          grid ? Drawing.Stroke.THIN : Drawing.Stroke.PLAIN);
    }
    drawing.rectangle(0, 0, side, side, Drawing.Fill.NONE, Drawing.Stroke.BOLD);
    return drawing.finish(
        "Square",
        "A square in %s, %d shaded.".formatted(Numbers.count(parts, "equal part"), shaded));
  }
}
