package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Answer;
import keepup.questions.Equation;
import keepup.questions.Question;

/// What the checker reads off a printed item by itself.
final class Seen {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w/.])\\d[\\d,]*(?:\\.\\d+)?(?:/\\d+)?(?::\\d\\d)?");

  private Seen() {}

  /// The numbers of a text as they are printed, without commas: `304`, `3/4`, `9:45`.
  static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group().replaceAll(",(?=\\d{3})", "").replaceAll(",$", ""));
    }
    return numbers;
  }

  /// What the child has to find, as text.
  static String sought(Item item) {
    return switch (item.prompt().guise()) {
      case WORK_OUT, DRAW, MISSING -> item.prompt().answer();
      case OTHER_WAY, COMPARE, JUDGE, EXPLAIN -> item.expected().text();
      case CREATE, CHOOSE, ALWAYS -> "";
    };
  }

  /// Whether a text prints an answer that has a number in it.
  static boolean prints(String text, String answer) {
    List<String> sought = numbers(answer);
    return !sought.isEmpty() && numbers(text).containsAll(sought);
  }

  /// How many columns exchange or carry, where the question adds or subtracts two whole numbers.
  static Optional<Integer> findExchanges(Question question) {
    return findPlaces(question).map(List::size);
  }

  /// The columns that exchange or carry, from the ones.
  static Optional<List<Integer>> findPlaces(Question question) {
    if (!(question instanceof Equation equation)) {
      return Optional.empty();
    }
    Rational box = equation.solution();
    for (Expression side : List.of(equation.left(), equation.right())) {
      if (side instanceof Expression.Joined(Operation sign, Expression a, Expression b)
          && (sign == Operation.ADD || sign == Operation.SUBTRACT)) {
        Optional<Long> first = whole(a, box);
        Optional<Long> second = whole(b, box);
        if (first.isPresent() && second.isPresent()) {
          return Optional.of(
              sign == Operation.ADD
                  ? added(first.get(), second.get())
                  : takenAway(first.get(), second.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Long> whole(Expression part, Rational box) {
    Optional<Rational> value =
        switch (part) {
          case Expression.Literal(Numeral numeral) -> Optional.of(numeral.value());
          case Expression.Unknown _ -> Optional.of(box);
          case Expression.Joined _ -> Optional.empty();
        };
    return value.filter(v -> v.isWhole() && v.sign() >= 0).map(Rational::whole);
  }

  /// Small numbers that just make a full ten do not cross it.
  private static List<Integer> added(long a, long b) {
    boolean small = a + b <= 20 || Math.min(a, b) < 10;
    return small && (a + b) % 10 == 0 ? List.of() : carries(a, b);
  }

  /// Nor does a small number taken from a full ten.
  private static List<Integer> takenAway(long a, long b) {
    boolean small = a <= 20 || (b < 10 && a < 100);
    return small && a % 10 == 0 ? List.of() : carries(a - b, b);
  }

  /// An exchange in a subtraction is a carry in the addition that undoes it.
  private static List<Integer> carries(long a, long b) {
    List<Integer> places = new ArrayList<>();
    long carry = 0;
    int place = 0;
    for (long x = Math.max(a, 0), y = Math.max(b, 0); x > 0 || y > 0; x /= 10, y /= 10) {
      carry = x % 10 + y % 10 + carry >= 10 ? 1 : 0;
      if (carry == 1) {
        places.add(place);
      }
      place++;
    }
    return places;
  }

  /// The number that an answer is, where it is one.
  static Optional<Rational> findNumber(Answer answer) {
    return switch (answer) {
      case Answer.Value(Rational number) -> Optional.of(number);
      case Answer.Parts(Rational number, boolean _) -> Optional.of(number);
      case Answer.Amount(Rational number, String _, boolean _) -> Optional.of(number);
      case Answer.InWords(Rational number) -> Optional.of(number);
      case Answer.Fraction(long whole, long above, long below) ->
          below == 0
              ? Optional.empty()
              : Optional.of(Rational.of(whole).plus(new Rational(above, below)));
      case Answer.Remainder _, Answer.Time _, Answer.Word _, Answer.Items _, Answer.Point _ ->
          Optional.empty();
    };
  }
}
