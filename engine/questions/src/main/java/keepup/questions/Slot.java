package keepup.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.maths.Numeral;
import keepup.maths.Rational;
import keepup.maths.Term;

/// What may stand in a slot of a question's wording, and how it is written.
public sealed interface Slot {

  /// A number in digits: `3472`, `0.45`, `-5`; with ten, hundred, thousand also as a word.
  record Digits() implements Slot {}

  /// A number with commas between its thousands: `40,052`.
  record Commas() implements Slot {}

  /// An amount of pounds with two digits after the point: `3.07`.
  record Pounds() implements Slot {}

  /// A number as so many dots: `●●●`.
  record Dots() implements Slot {}

  /// A number as a Roman numeral.
  record Roman() implements Slot {}

  /// A number in words.
  record Words() implements Slot {}

  /// A time of day, minutes since midnight: `3:45`, `15:20`.
  record Time() implements Slot {}

  /// A time of day with a.m. or p.m.
  record Time12() implements Slot {}

  /// A list of numbers: `0.5, 0.45, 0.405`.
  record Numbers() implements Slot {}

  /// A word of a list, with named values of each word.
  record Choice(Map<String, Map<String, Term>> words) implements Slot {
    public Choice {
      words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
  }

  /// @throws IllegalArgumentException if no slot has this name
  static Slot named(String name) {
    return switch (name) {
      case "number" -> new Digits();
      case "commas" -> new Commas();
      case "pounds" -> new Pounds();
      case "dots" -> new Dots();
      case "roman" -> new Roman();
      case "words" -> new Words();
      case "time" -> new Time();
      case "time12" -> new Time12();
      case "numbers" -> new Numbers();
      default ->
          throw new IllegalArgumentException(
              "The slot type '%s' is not known.%nMaybe number, commas, pounds, dots, roman, words, time, time12, numbers, or a list of words?"
                  .formatted(name));
    };
  }

  /// The value as it stands in the question.
  ///
  /// @throws ArithmeticException if the slot cannot hold such a value
  default String write(Term value) {
    return switch (this) {
      case Digits _ -> value.toString();
      case Commas _ -> withCommas(value.toString());
      case Pounds _ -> {
        String text = Numeral.pounds(number(value)).text().substring(1);
        yield text.indexOf('.') < 0 ? text + ".00" : text;
      }
      case Dots _ -> "●".repeat((int) number(value).whole());
      case Roman _ -> RomanNumerals.write(number(value).whole());
      case Words _ -> NumberWords.write(number(value));
      case Time _ -> Times.write((int) number(value).whole());
      case Time12 _ -> Times.writeTwelve((int) number(value).whole());
      case Numbers _, Choice _ -> value.toString();
    };
  }

  private static String withCommas(String digits) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",") + digits.substring(whole.length());
  }

  private static Rational number(Term value) {
    if (value instanceof Rational number) {
      return number;
    }
    throw new ArithmeticException("The value '" + value + "' must be a number.");
  }

  /// A pattern for texts that may stand in the slot, in lower case.
  default String pattern() {
    return switch (this) {
      case Digits _, Commas _, Pounds _ ->
          "-?(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|-?\\.\\d+|(?:ten |hundred )?(?:thousand|million)"
              + "|ten|hundred|one|two|three|four|five|six|seven|eight|nine|eleven|twelve|zero";
      case Dots _ -> "(?:[●•○*] ?)+";
      case Roman _ -> "[ivxlcdm]+";
      case Words _ -> "[a-z][a-z ,-]*[a-z]";
      case Time _ -> "\\d{1,2}[:.]\\d{2}|\\d{1,2} o ?'?clock";
      case Time12 _ -> "\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?)|noon|midnight|midday";
      case Numbers _ -> "[-\\d.,;/<> ]+(?:(?:and)? ?[-\\d./ ]+)?";
      case Choice(Map<String, Map<String, Term>> words) ->
          String.join(
              "|",
              words.keySet().stream()
                  .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                  .map(word -> java.util.regex.Pattern.quote(PhraseText.plain(word)))
                  .toList());
    };
  }

  /// The value of a text that stands in the slot.
  default Optional<Term> find(String text) {
    return switch (this) {
      case Digits _, Commas _, Pounds _ ->
          AnswerNumbers.find(text)
              .or(() -> NumberWords.find(text.equals("hundred") ? "one hundred" : text))
              .map(number -> number);
      case Dots _ -> Optional.of(Rational.of(text.codePoints().filter(c -> c != ' ').count()));
      case Roman _ -> RomanNumerals.find(text).map(Rational::of);
      case Words _ -> NumberWords.find(text).map(number -> number);
      case Time _, Time12 _ -> Times.find(text).map(Rational::of);
      case Numbers _ -> findList(text);
      case Choice(Map<String, Map<String, Term>> words) ->
          words.keySet().stream()
              .filter(word -> PhraseText.plain(word).equals(text))
              .findFirst()
              .map(Term.Word::new);
    };
  }

  private static Optional<Term> findList(String text) {
    List<Optional<Rational>> numbers =
        NumberLists.cut(text.replaceAll("[ .,;]+$", "")).stream().map(AnswerNumbers::find).toList();
    return numbers.size() < 2 || numbers.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            new Term.Items(numbers.stream().flatMap(Optional::stream).<Term>map(n -> n).toList()));
  }
}
