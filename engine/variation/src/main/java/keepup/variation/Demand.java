package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.maths.ColumnAddition;
import keepup.maths.ColumnSubtraction;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Places;
import keepup.maths.Rational;
import keepup.questions.Answer;
import keepup.questions.Equation;
import keepup.questions.Question;

/// What a question asks of the method: the places that exchange or carry. Two questions with
/// different demands make the contrast that a child should see.
///
/// @param operation addition or subtraction
/// @param places for each place from the ones, whether it exchanges or carries
/// @param inColumns whether the numbers are large enough to be set out in columns; otherwise the
///   same event is called crossing a ten, and to fill a ten or to begin at one is not to cross it
record Demand(Operation operation, List<Boolean> places, boolean inColumns) {
  private static final long LARGEST_MENTAL = 20;

  Demand {
    places = List.copyOf(places);
  }

  /// The demand of an equation that adds or subtracts two whole numbers, one of which may be the
  /// unknown.
  static Optional<Demand> find(Question question) {
    if (!(question instanceof Equation equation)
        || !(equation.expected() instanceof Answer.Value(Rational unknown))) {
      return Optional.empty();
    }
    Optional<Demand> left = find(equation.left(), unknown);
    return left.isPresent() ? left : find(equation.right(), unknown);
  }

  private static Optional<Demand> find(Expression side, Rational unknown) {
    if (!(side instanceof Expression.Joined(Operation operation, Expression a, Expression b))) {
      return Optional.empty();
    }
    Optional<Long> first = findWhole(a, unknown);
    Optional<Long> second = findWhole(b, unknown);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return find(operation, first.get(), second.get());
  }

  private static Optional<Demand> find(Operation operation, long first, long second) {
    return switch (operation) {
      case ADD -> {
        boolean columns = Math.min(first, second) >= 10 && first + second > LARGEST_MENTAL;
        boolean fills = !columns && (first + second) % 10 == 0;
        yield Optional.of(
            new Demand(
                operation,
                fills ? List.of() : list(ColumnAddition.of(first, second).carryAt()),
                columns));
      }
      case SUBTRACT -> {
        if (first < second) {
          yield Optional.empty();
        }
        boolean columns = first > LARGEST_MENTAL && (second >= 10 || first >= 100);
        boolean fromTen = !columns && first % 10 == 0;
        yield Optional.of(
            new Demand(
                operation,
                fromTen ? List.of() : list(new ColumnSubtraction(first, second).exchangeAt()),
                columns));
      }
      case MULTIPLY, DIVIDE -> Optional.empty();
    };
  }

  private static Optional<Long> findWhole(Expression part, Rational unknown) {
    Rational value =
        switch (part) {
          case Expression.Literal(Numeral(Rational number, _)) -> number;
          case Expression.Unknown _ -> unknown;
          case Expression.Joined _ -> Rational.of(-1);
        };
    return value.isWhole() && value.sign() >= 0 ? Optional.of(value.whole()) : Optional.empty();
  }

  private static List<Boolean> list(boolean[] places) {
    List<Boolean> list = new ArrayList<>();
    for (boolean place : places) {
      list.add(place);
    }
    return list;
  }

  int count() {
    return Math.toIntExact(places.stream().filter(Boolean::booleanValue).count());
  }

  /// Whether the same places exchange or carry; blank places to the left do not matter.
  boolean sameAs(Demand other) {
    return placesInWords().equals(other.placesInWords());
  }

  /// `ones and tens`, or `none`.
  String placesInWords() {
    boolean[] marked = new boolean[places.size()];
    for (int place = 0; place < marked.length; place++) {
      marked[place] = places.get(place);
    }
    return Places.inWords(marked);
  }

  /// What happens, as the end of a sentence that begins with `now` or `still`: `the ones need an
  /// exchange`.
  String inWords() {
    if (!inColumns) {
      return count() == 0 ? "no ten is crossed" : "a ten is crossed";
    }
    String verb = operation == Operation.ADD ? "a carry" : "an exchange";
    return count() == 0
        ? "no column needs " + verb
        : "the %s need %s".formatted(placesInWords(), verb) + (count() == 1 ? "" : " each");
  }

  /// The question that a child asks before starting.
  String prediction() {
    if (!inColumns) {
      return "Will it cross a ten?";
    }
    return operation == Operation.ADD
        ? "Which columns will carry?"
        : "Which columns will need an exchange?";
  }

  /// The question that a child asks when one thing has changed.
  String comparison() {
    if (!inColumns) {
      return "Does it cross a ten now?";
    }
    return operation == Operation.ADD
        ? "Is a carry needed now, and where?"
        : "Is an exchange needed now, and where?";
  }
}
