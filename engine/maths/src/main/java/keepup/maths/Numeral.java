package keepup.maths;

/// A number as it was written. `2/4` and `0.5` are the same number and different numerals; what a
/// child makes of a numeral may depend on how it looks.
///
/// @param value the number
/// @param notation how it was written
public record Numeral(Rational value, Notation notation) {

  /// How a number is written.
  public sealed interface Notation {

    /// In digits, with so many after the point: `117`, `0.50`.
    record Decimal(int places) implements Notation {}

    /// As parts of a whole: `2/4`, `7/4`.
    record Parts(long numerator, long denominator) implements Notation {}

    /// As a whole number and parts: `2 1/4`.
    record Mixed(long whole, long numerator, long denominator) implements Notation {}

    /// As pounds: `£5`, `£3.27`.
    record Pounds(int places) implements Notation {}
  }

  /// In digits where the decimal ends within nine places, else as a fraction.
  public static Numeral of(Rational value) {
    String text = value.toString();
    return text.indexOf('/') >= 0
        ? parts(value.numerator(), value.denominator())
        : new Numeral(value, new Notation.Decimal(placesOf(text)));
  }

  public static Numeral of(long value) {
    return new Numeral(Rational.of(value), new Notation.Decimal(0));
  }

  public static Numeral parts(long numerator, long denominator) {
    return new Numeral(
        new Rational(numerator, denominator), new Notation.Parts(numerator, denominator));
  }

  public static Numeral mixed(long whole, long numerator, long denominator) {
    return new Numeral(
        Rational.of(whole).plus(new Rational(numerator, denominator)),
        new Notation.Mixed(whole, numerator, denominator));
  }

  /// Pounds are written whole or with two digits after the point.
  public static Numeral pounds(Rational value) {
    return new Numeral(value, new Notation.Pounds(value.isWhole() ? 0 : 2));
  }

  /// The numeral as typed.
  public String text() {
    return switch (notation) {
      case Notation.Decimal(int places) -> withPlaces(value, places);
      case Notation.Parts(long numerator, long denominator) -> numerator + "/" + denominator;
      case Notation.Mixed(long whole, long numerator, long denominator) ->
          whole + " " + numerator + "/" + denominator;
      case Notation.Pounds(int places) -> "£" + withPlaces(value, places);
    };
  }

  /// A number in digits with at least so many places; a fraction that does not end is left one.
  static String withPlaces(Rational value, int places) {
    String text = value.toString();
    int missing = places - placesOf(text);
    return missing <= 0 || text.indexOf('/') >= 0
        ? text
        : text + (text.indexOf('.') < 0 ? "." : "") + "0".repeat(missing);
  }

  private static int placesOf(String text) {
    int point = text.indexOf('.');
    return point < 0 ? 0 : text.length() - point - 1;
  }
}
