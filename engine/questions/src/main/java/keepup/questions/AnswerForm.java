package keepup.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keepup.maths.Numeral;
import keepup.maths.Numeral.Notation;
import keepup.maths.Rational;
import keepup.maths.Term;

/// How the answer to a question is written, and so how what a child wrote is read.
///
/// @param style what it is
/// @param unit the unit that a number has, or `""`
/// @param unitAsked whether the question says the unit, so that the answer need not
/// @param words the words that are expected, for [Style#WORD]
public record AnswerForm(Style style, String unit, boolean unitAsked, Collection<String> words) {
  private static final List<String> GENERAL =
      List.of(
          "yes",
          "no",
          "true",
          "false",
          "equal",
          "same",
          "neither",
          "none",
          "more",
          "less",
          "always",
          "sometimes",
          "never",
          "odd",
          "even",
          "cannot be done");

  private static final List<String> SIGNS = List.of("<", ">", "=");

  /// What an answer is.
  public enum Style {
    NUMBER,
    /// A number that is written as a fraction; any equal form is right.
    PARTS,
    /// The same, written as a mixed number where it is more than one.
    MIXED,
    /// Several such fractions in order.
    PARTLIST,
    /// A division, whose answer may be a number or a quotient and a remainder.
    QUOTIENT,
    FRACTION,
    TIME,
    TIME12,
    /// A time of day that has to be in the 24-hour form.
    TIME24,
    REMAINDER,
    WORDS,
    ROMAN,
    LIST,
    POINT,
    WORD;

    /// @throws IllegalArgumentException if no style has this name
    public static Style named(String name) {
      for (Style style : values()) {
        if (style != QUOTIENT && style.name().equalsIgnoreCase(name)) {
          return style;
        }
      }
      throw new IllegalArgumentException(
          "The answer's form '%s' is not known.%nMaybe number, parts, mixed, partlist, fraction, time, time12, time24, remainder, words, roman, list, point or word?"
              .formatted(name));
    }
  }

  public static final AnswerForm NUMBER = new AnswerForm(Style.NUMBER, "", false, List.of());
  static final AnswerForm QUOTIENT = new AnswerForm(Style.QUOTIENT, "", false, List.of());
  static final AnswerForm PARTS = new AnswerForm(Style.PARTS, "", false, List.of());
  static final AnswerForm MIXED = new AnswerForm(Style.MIXED, "", false, List.of());
  static final AnswerForm POUNDS = new AnswerForm(Style.NUMBER, "£", false, List.of());

  public AnswerForm {
    words = List.copyOf(words);
  }

  /// A formula's result as an answer.
  ///
  /// @throws ArithmeticException if it is nothing that could be written so
  public Answer answer(Term term) {
    if (term instanceof Term.Word(String word)) {
      return new Answer.Word(word);
    }
    return switch (style) {
      case NUMBER, WORD -> number(term);
      case PARTS -> new Answer.Parts(rational(term), false);
      case MIXED -> new Answer.Parts(rational(term), true);
      case PARTLIST ->
          new Answer.Items(
              items(term).stream()
                  .<Answer>map(item -> new Answer.Parts(rational(item), false))
                  .toList());
      case QUOTIENT -> term instanceof Term.Items ? remainder(term) : number(term);
      case TIME, TIME12, TIME24 -> new Answer.Time(minutes(term), style == Style.TIME12);
      case WORDS -> new Answer.InWords(rational(term));
      case ROMAN -> new Answer.Word(RomanNumerals.write(rational(term).whole()));
      case FRACTION -> fraction(term);
      case REMAINDER -> remainder(term);
      case POINT -> new Answer.Point(item(term, 0), item(term, 1));
      case LIST -> new Answer.Items(items(term).stream().map(this::listed).toList());
    };
  }

  private Answer listed(Term item) {
    return item instanceof Term.Word(String word) ? new Answer.Word(word) : number(item);
  }

  private Answer number(Term term) {
    Rational number = rational(term);
    return unit.isEmpty() ? new Answer.Value(number) : new Answer.Amount(number, unit, unitAsked);
  }

  private static int minutes(Term term) {
    long minutes = rational(term).whole();
    if (minutes < 0 || minutes >= 2880) {
      throw new ArithmeticException("The time of " + minutes + " minutes is on no clock.");
    }
    return (int) (minutes % 1440);
  }

  private static Answer fraction(Term term) {
    int size = term instanceof Term.Items(List<Term> list) ? list.size() : 1;
    return switch (size) {
      case 2 -> new Answer.Fraction(0, item(term, 0).whole(), item(term, 1).whole());
      case 3 ->
          new Answer.Fraction(item(term, 0).whole(), item(term, 1).whole(), item(term, 2).whole());
      default -> {
        Rational value = rational(term);
        yield new Answer.Fraction(0, value.numerator(), value.denominator());
      }
    };
  }

  private static Answer remainder(Term term) {
    if (term instanceof Rational quotient) {
      return new Answer.Remainder(quotient, Rational.ZERO);
    }
    return new Answer.Remainder(item(term, 0), item(term, 1));
  }

  private static List<Term> items(Term term) {
    if (term instanceof Term.Items(List<Term> items)) {
      return items;
    }
    throw new ArithmeticException("The value '" + term + "' must be a list.");
  }

  private static Rational item(Term term, int index) {
    List<Term> items = items(term);
    if (index >= items.size()) {
      throw new ArithmeticException("The list '" + term + "' is too short.");
    }
    return rational(items.get(index));
  }

  private static Rational rational(Term term) {
    if (term instanceof Rational number) {
      return number;
    }
    throw new ArithmeticException("The value '" + term + "' must be a number.");
  }

  /// What a child wrote, where it is an answer of this form or at least one that can be compared.
  Optional<Answer> find(String text) {
    Optional<Answer> expected = isPlainWord(text) ? findWord(text) : findOfStyle(text);
    return expected.isPresent() ? expected : findWord(text);
  }

  private boolean isPlainWord(String text) {
    return words.contains(text) && text.chars().noneMatch(Character::isDigit);
  }

  private Optional<Answer> findOfStyle(String text) {
    return switch (style) {
      case NUMBER -> findNumber(text);
      case PARTS, MIXED ->
          AnswerNumbers.find(text).map(n -> new Answer.Parts(n, style == Style.MIXED));
      case PARTLIST -> findParts(text);
      case QUOTIENT, REMAINDER ->
          GivenRemainder.find(text)
              .or(() ->
                  AnswerNumbers.find(text)
                      .map(n ->
                          style == Style.REMAINDER && n.isWhole()
                              ? new Answer.Remainder(n, Rational.ZERO)
                              : new Answer.Value(n)))
              .map(this::withoutZeroLeft);
      case FRACTION -> AnswerNumbers.findNumeral(text).map(AnswerForm::asWritten);
      case TIME, TIME12, TIME24 ->
          Times.find(text).map(minutes -> new Answer.Time(minutes, style == Style.TIME12));
      case WORDS ->
          NumberWords.find(text)
              .<Answer>map(Answer.InWords::new)
              .or(() -> AnswerNumbers.find(text).map(Answer.Value::new));
      case ROMAN ->
          text.strip().matches("[ivxlcdmIVXLCDM]+")
              ? Optional.of(new Answer.Word(text.strip().toUpperCase(Locale.ROOT)))
              : AnswerNumbers.find(text).map(Answer.Value::new);
      case LIST -> findList(text);
      case POINT -> findPoint(text);
      case WORD -> findWord(text).or(() -> findNumber(text));
    };
  }

  /// `12 r 0` is 12.
  private Answer withoutZeroLeft(Answer answer) {
    return style == Style.QUOTIENT
            && answer instanceof Answer.Remainder(Rational quotient, Rational left)
            && left.sign() == 0
        ? new Answer.Value(quotient)
        : answer;
  }

  private Optional<Answer> findNumber(String text) {
    Optional<Answer> number =
        unit.isEmpty()
            ? AnswerNumbers.find(text.replaceFirst("^£", ""))
                .or(() -> Units.findBeforeUnit(text))
                .map(Answer.Value::new)
            : Units.find(text, unit).map(value -> new Answer.Amount(value, unit, unitAsked));
    return number.isPresent() ? number : NumberWords.find(text).map(this::number);
  }

  private static Answer asWritten(Numeral numeral) {
    return switch (numeral.notation()) {
      case Notation.Parts(long n, long d) -> new Answer.Fraction(0, n, d);
      case Notation.Mixed(long w, long n, long d) -> new Answer.Fraction(w, n, d);
      case Notation.Decimal _, Notation.Pounds _ ->
          numeral.value().isWhole()
              ? new Answer.Fraction(0, numeral.value().whole(), 1)
              : new Answer.Value(numeral.value());
    };
  }

  private Optional<Answer> findList(String text) {
    List<Answer> items = new ArrayList<>();
    for (String item : NumberLists.cut(Units.withoutUnits(text))) {
      Optional<Answer> one = findNumber(item).or(() -> findWord(item));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      items.add(one.get());
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Answer.Items(items));
  }

  private static Optional<Answer> findParts(String text) {
    List<Optional<Rational>> numbers =
        NumberLists.cut(text).stream().map(AnswerNumbers::find).toList();
    return numbers.isEmpty() || numbers.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            new Answer.Items(
                numbers.stream()
                    .flatMap(Optional::stream)
                    .<Answer>map(n -> new Answer.Parts(n, false))
                    .toList()));
  }

  /// Whether the answer is a fraction, or several, that need not end as a decimal does.
  public boolean isFraction() {
    return switch (style) {
      case PARTS, MIXED, PARTLIST, FRACTION -> true;
      case NUMBER, QUOTIENT, TIME, TIME12, TIME24, REMAINDER, WORDS, ROMAN, LIST, POINT, WORD ->
          false;
    };
  }

  private static Optional<Answer> findPoint(String text) {
    String[] parts = text.replaceAll("[()\\[\\]]", "").split("[,;]|\\s+", -1);
    List<Rational> numbers = new ArrayList<>();
    for (String part : parts) {
      if (!part.isBlank()) {
        AnswerNumbers.find(part).ifPresent(numbers::add);
      }
    }
    return numbers.size() == 2
        ? Optional.of(new Answer.Point(numbers.get(0), numbers.get(1)))
        : Optional.empty();
  }

  private Optional<Answer> findWord(String text) {
    String bare = text.strip();
    if (style == Style.WORD && SIGNS.contains(bare)) {
      return Optional.of(new Answer.Word(bare));
    }
    return Spelling.find(text, words)
        .or(() -> Spelling.find(text, GENERAL))
        .<Answer>map(Answer.Word::new);
  }
}
