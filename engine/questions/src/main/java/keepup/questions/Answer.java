package keepup.questions;

import java.util.List;
import keepup.maths.Rational;

/// An answer to a question, right or wrong, compared by what it means and not by how it is written.
public sealed interface Answer {

  /// The answer as a child writes it.
  String text();

  /// A number in any equal form.
  record Value(Rational number) implements Answer {
    @Override
    public String text() {
      return number.toString();
    }
  }

  /// A number in any equal form, written as a fraction where it is not whole: `7/8`.
  ///
  /// @param mixed whether it is written as a mixed number from one on: `1 3/4` and not `7/4`
  record Parts(Rational number, boolean mixed) implements Answer {
    @Override
    public String text() {
      if (number.isWhole()) {
        return number.toString();
      }
      long whole = mixed && number.sign() > 0 ? number.floor() : 0;
      Rational rest = number.minus(Rational.of(whole));
      return (whole == 0 ? "" : whole + " ") + rest.numerator() + "/" + rest.denominator();
    }
  }

  /// A number of a unit: `28 cm`, `£1.73`, `40%`.
  ///
  /// @param asked whether the question says the unit: then `How many minutes?` is answered `85`
  record Amount(Rational number, String unit, boolean asked) implements Answer {
    @Override
    public String text() {
      return asked ? number.toString() : Units.write(number, unit);
    }
  }

  /// Exactly this fraction or mixed number, for questions that ask for a form: `2/3` is not `4/6`.
  ///
  /// @param whole 0 where there is none
  record Fraction(long whole, long numerator, long denominator) implements Answer {
    @Override
    public String text() {
      String parts = numerator + "/" + denominator;
      return whole == 0 ? parts : numerator == 0 ? Long.toString(whole) : whole + " " + parts;
    }
  }

  /// So many times and so much left over: `13 r 2`.
  record Remainder(Rational quotient, Rational left) implements Answer {
    @Override
    public String text() {
      return quotient + " r " + left;
    }
  }

  /// A time of day.
  ///
  /// @param minutes since midnight
  /// @param twelveHour whether it is written with a.m. or p.m.
  record Time(int minutes, boolean twelveHour) implements Answer {
    @Override
    public String text() {
      return twelveHour ? Times.writeTwelve(minutes) : Times.write(minutes);
    }
  }

  /// A word or a few: `square`, `even`, `<`.
  record Word(String word) implements Answer {
    @Override
    public String text() {
      return word;
    }
  }

  /// A number written in words.
  record InWords(Rational number) implements Answer {
    @Override
    public String text() {
      return NumberWords.write(number);
    }
  }

  /// Several answers in order.
  record Items(List<Answer> items) implements Answer {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return String.join(", ", items.stream().map(Answer::text).toList());
    }
  }

  /// A point by its two coordinates.
  record Point(Rational x, Rational y) implements Answer {
    @Override
    public String text() {
      return "(" + x + ", " + y + ")";
    }
  }

  static Answer of(long number) {
    return new Value(Rational.of(number));
  }
}
