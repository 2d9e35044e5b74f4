package keepup.questions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import keepup.maths.Rational;

/// The units that an answer may carry, and how children write them.
final class Units {
  /// Other ways to write a unit.
  private static final Map<String, List<String>> SPELLINGS =
      Map.ofEntries(
          Map.entry("cm", List.of("centimetres", "centimetre", "cms")),
          Map.entry("mm", List.of("millimetres", "millimetre", "mms")),
          Map.entry("m", List.of("metres", "metre", "ms")),
          Map.entry("km", List.of("kilometres", "kilometre", "kms")),
          Map.entry("g", List.of("grams", "gram", "gs")),
          Map.entry("kg", List.of("kilograms", "kilogram", "kilos", "kgs")),
          Map.entry("ml", List.of("millilitres", "millilitre", "mls")),
          Map.entry("l", List.of("litres", "litre", "ls")),
          Map.entry("cm²", List.of("cm2", "square cm", "square centimetres", "cm^2", "sq cm")),
          Map.entry("m²", List.of("m2", "square m", "square metres", "m^2", "sq m")),
          Map.entry("cm³", List.of("cm3", "cubic cm", "cubic centimetres", "cm^3")),
          Map.entry("m³", List.of("m3", "cubic m", "cubic metres", "m^3")),
          Map.entry("°", List.of("degrees", "degree", "deg")),
          Map.entry("°C", List.of("degrees c", "degrees celsius", "c", "degrees", "°")),
          Map.entry("minutes", List.of("minute", "mins", "min", "m")),
          Map.entry("hours", List.of("hour", "hrs", "hr", "h")),
          Map.entry("seconds", List.of("second", "secs", "sec", "s")),
          Map.entry("days", List.of("day")),
          Map.entry("p", List.of("pence", "penny", "pennies")),
          Map.entry("%", List.of("percent", "per cent")));

  private static final Pattern UNIT_AFTER_NUMBER =
      Pattern.compile("(?<=\\d) ?\\p{L}+\\.?(?: and)?[ ,]*(?=\\d|$)");

  private Units() {}

  static String write(Rational number, String unit) {
    return switch (unit) {
      case "£" ->
          (number.sign() < 0 ? "-£" : "£")
              + keepup.maths.Numeral.pounds(number.sign() < 0 ? number.negated() : number)
                  .text()
                  .substring(1);
      case "p", "%", "°", "°C" -> number + unit;
      default -> number + " " + unit;
    };
  }

  /// The number in the unit of the question, where the text is a number with that unit, without
  /// one, or in pence for pounds and the other way round.
  static Optional<Rational> find(String text, String unit) {
    String plain = text.toLowerCase(Locale.ROOT).strip();
    if (unit.equals("£") || unit.equals("p")) {
      return findMoney(plain, unit.equals("p"));
    }
    String bare = plain;
    for (String spelling : SPELLINGS.getOrDefault(unit, List.of())) {
      bare = without(bare, plain, spelling);
    }
    return AnswerNumbers.find(without(bare, plain, unit.toLowerCase(Locale.ROOT)));
  }

  /// The number before any unit that is known, where a question names none: `3.5 m`.
  static Optional<Rational> findBeforeUnit(String text) {
    String plain = text.toLowerCase(Locale.ROOT).strip();
    for (Map.Entry<String, List<String>> unit : SPELLINGS.entrySet()) {
      String bare = without(plain, plain, unit.getKey().toLowerCase(Locale.ROOT));
      for (String spelling : unit.getValue()) {
        bare = without(bare, plain, spelling);
      }
      if (bare.length() < plain.length()) {
        Optional<Rational> number = AnswerNumbers.find(bare);
        if (number.isPresent()) {
          return number;
        }
      }
    }
    return Optional.empty();
  }

  /// A list whose items have units, without them: `2 h 30 min` is 2 and 30.
  static String withoutUnits(String text) {
    return UNIT_AFTER_NUMBER.matcher(text).replaceAll(", ");
  }

  private static String without(String shortest, String text, String ending) {
    boolean ends =
        text.endsWith(ending)
            && text.length() > ending.length()
            && !Character.isLetter(text.charAt(text.length() - ending.length() - 1));
    String rest = ends ? text.substring(0, text.length() - ending.length()).strip() : text;
    return rest.length() < shortest.length() ? rest : shortest;
  }

  private static Optional<Rational> findMoney(String text, boolean inPence) {
    Rational hundred = Rational.of(100);
    if (text.startsWith("£") || text.startsWith("-£")) {
      String rest = text.replaceFirst("£", "");
      rest = rest.endsWith("p") ? rest.substring(0, rest.length() - 1) : rest;
      return AnswerNumbers.find(rest).map(pounds -> inPence ? pounds.times(hundred) : pounds);
    }
    String bare = without(text, text, "p");
    for (String spelling : SPELLINGS.getOrDefault("p", List.of())) {
      bare = without(bare, text, spelling);
    }
    boolean pence = bare.length() < text.length();
    return AnswerNumbers.find(bare)
        .map(amount -> pence && !inPence ? amount.dividedBy(hundred) : amount);
  }
}
