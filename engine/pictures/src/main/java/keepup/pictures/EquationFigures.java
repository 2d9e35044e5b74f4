package keepup.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.Equation;
import keepup.questions.Figure;

/// What is drawn of equations that are more than one calculation of two whole numbers: a balance of
/// two sides, equal parts of which one is to be found, numbers whose digits move, fractions as
/// strips. Nothing here shows what is to be found.
final class EquationFigures {
  private static final Term UNKNOWN = new Term.Word(Inputs.UNKNOWN);
  private static final long MOST_PARTS = 12;
  private static final int MOST_STRIPS = 6;
  private static final long MOST_PIECES = 20;
  private static final long LOWEST = -20;

  /// The bar is this wide at most before its labels would make it wider.
  private static final int BAR = 420;

  private EquationFigures() {}

  static List<Picture> list(Equation equation) {
    List<Figure> figures = new ArrayList<>();
    findBalance(equation).ifPresent(figures::add);
    findParts(equation).ifPresent(figures::add);
    findEqualFractions(equation).ifPresent(figures::add);
    calculation(equation)
        .ifPresent(joined -> {
          findMoving(joined).ifPresent(figures::add);
          findPastZero(joined).ifPresent(figures::add);
          findOfFraction(joined).ifPresent(figures::add);
          findStrips(joined).ifPresent(figures::add);
        });
    findThree(equation).ifPresent(figures::add);
    findSplit(equation).ifPresent(figures::add);
    findTurned(equation).ifPresent(figures::add);
    return figures.stream().flatMap(figure -> Figures.find(figure).stream()).toList();
  }

  /// Both sides join two numbers: `7 + 5 = □ + 4` hangs level.
  private static Optional<Figure> findBalance(Equation equation) {
    return equation.left() instanceof Expression.Joined(Operation one, Expression a, Expression b)
            && equation.right()
                instanceof Expression.Joined(Operation other, Expression c, Expression d)
            && one == Operation.ADD
            && other == Operation.ADD
        ? terms(a, b)
            .flatMap(left ->
                terms(c, d).map(right -> figure("balance", Map.of("left", left, "right", right))))
        : Optional.empty();
  }

  private static Optional<Term> terms(Expression first, Expression second) {
    return first instanceof Expression.Joined || second instanceof Expression.Joined
        ? Optional.empty()
        : Optional.of(new Term.Items(List.of(term(first), term(second))));
  }

  private static Term term(Expression expression) {
    return expression instanceof Expression.Literal(Numeral numeral) ? numeral.value() : UNKNOWN;
  }

  /// Equal parts of a whole: a factor or a number that was divided is to be found, or a decimal is
  /// taken so many times.
  private static Optional<Figure> findParts(Equation equation) {
    if (!(equation.left()
            instanceof Expression.Joined(Operation operation, Expression a, Expression b))
        || a instanceof Expression.Joined
        || b instanceof Expression.Joined
        || equation.right() instanceof Expression.Joined
        || isFraction(a)
        || isFraction(b)
        || isFraction(equation.right())) {
      return Optional.empty();
    }
    Term first = term(a);
    Term second = term(b);
    Term result = term(equation.right());
    if (isWhole(first) && isWhole(second)) {
      return Optional.empty(); // A plain calculation has its own pictures.
    }
    return switch (operation) {
      case MULTIPLY ->
          count(first).isPresent() && !(second instanceof Rational known && known.isWhole())
              ? bar(count(first), second, result)
              : bar(count(second), first, result);
      case DIVIDE -> bar(count(second), result, first);
      case ADD, SUBTRACT -> Optional.empty();
    };
  }

  /// Parts of a whole are strips, not numbers on a bar.
  private static boolean isFraction(Expression expression) {
    return expression instanceof Expression.Literal(Numeral numeral) && pieces(numeral) > 1;
  }

  private static boolean isWhole(Term term) {
    return term instanceof Rational number && number.isWhole();
  }

  private static Optional<Long> count(Term term) {
    return term instanceof Rational number
            && number.isWhole()
            && number.whole() >= 2
            && number.whole() <= MOST_PARTS
        ? Optional.of(number.whole())
        : Optional.empty();
  }

  private static Optional<Figure> bar(Optional<Long> parts, Term part, Term total) {
    return parts
        .filter(count -> count * (Drawing.width(part.toString(), 20) + 10) <= BAR)
        .map(count ->
            figure(
                "bar-model",
                Map.of(
                    "parts",
                    new Term.Items(Collections.nCopies(Math.toIntExact(count), part)),
                    "total",
                    total)));
  }

  /// `3/4 = □/12`: a strip in fourths with three shaded, over one in twelfths.
  private static Optional<Figure> findEqualFractions(Equation equation) {
    return equation.left()
                instanceof
                Expression.Literal(Numeral(Rational _, Numeral.Notation.Parts(long n, long d)))
            && equation.right()
                instanceof Expression.Joined(Operation operation, Expression _, Expression below)
            && operation == Operation.DIVIDE
            && below instanceof Expression.Literal(Numeral(Rational other, Numeral.Notation _))
            && other.isWhole()
            && other.whole() > 0
        ? strips(List.of(d, other.whole()), List.of(n, 0L))
        : Optional.empty();
  }

  /// The one operation of a plain calculation of two numerals.
  private static Optional<Expression.Joined> calculation(Equation equation) {
    return equation.right() instanceof Expression.Unknown
            && equation.left() instanceof Expression.Joined joined
            && joined.left() instanceof Expression.Literal
            && joined.right() instanceof Expression.Literal
        ? Optional.of(joined)
        : Optional.empty();
  }

  private static Numeral numeral(Expression expression) {
    return ((Expression.Literal) expression).numeral();
  }

  /// Times or divided by 10, 100 or 1,000: the number's digits in their columns.
  private static Optional<Figure> findMoving(Expression.Joined joined) {
    Rational first = numeral(joined.left()).value();
    Rational second = numeral(joined.right()).value();
    if (joined.operation() == Operation.MULTIPLY && isPower(first) && !isPower(second)) {
      return Optional.of(figure("place-value-chart", Map.of("n", second)));
    }
    return isPower(second)
            && (joined.operation() == Operation.MULTIPLY || joined.operation() == Operation.DIVIDE)
        ? Optional.of(figure("place-value-chart", Map.of("n", first)))
        : Optional.empty();
  }

  private static boolean isPower(Rational number) {
    return number.equals(Rational.of(10))
        || number.equals(Rational.of(100))
        || number.equals(Rational.of(1000));
  }

  /// `4 - 10`: a line on which one can step back past zero.
  private static Optional<Figure> findPastZero(Expression.Joined joined) {
    Rational first = numeral(joined.left()).value();
    Rational second = numeral(joined.right()).value();
    return joined.operation() == Operation.SUBTRACT
            && first.isWhole()
            && second.isWhole()
            && first.sign() >= 0
            && first.whole() <= -LOWEST
            && first.whole() < second.whole()
            && first.whole() - second.whole() >= LOWEST
        ? Optional.of(
            figure(
                "number-line",
                Map.of(
                    "from",
                    Rational.of(LOWEST),
                    "to",
                    Rational.of(-LOWEST),
                    "gaps",
                    Rational.of(-2 * LOWEST),
                    "label",
                    Rational.of(10),
                    "at",
                    first)))
        : Optional.empty();
  }

  /// A fraction of a fraction, or a fraction cut into so many parts: a square cut both ways.
  private static Optional<Figure> findOfFraction(Expression.Joined joined) {
    if (!(numeral(joined.left()).notation() instanceof Numeral.Notation.Parts(long n, long d))) {
      return Optional.empty();
    }
    Numeral second = numeral(joined.right());
    if (joined.operation() == Operation.MULTIPLY
        && second.notation() instanceof Numeral.Notation.Parts(long m, long e)) {
      return Optional.of(area(d, n, e, m));
    }
    return joined.operation() == Operation.DIVIDE && second.value().isWhole()
        ? Optional.of(area(d, n, second.value().whole(), 0))
        : Optional.empty();
  }

  private static Figure area(long columns, long across, long rows, long down) {
    return figure(
        "fraction-area",
        Map.of(
            "across-parts",
            Rational.of(columns),
            "across",
            Rational.of(across),
            "down-parts",
            Rational.of(rows),
            "down",
            Rational.of(down)));
  }

  /// Fractions and mixed numbers that are added, or the one that something is taken from, or one
  /// that is taken so many times: a strip for each whole and one for the part.
  private static Optional<Figure> findStrips(Expression.Joined joined) {
    Numeral first = numeral(joined.left());
    Numeral second = numeral(joined.right());
    List<Long> parts = new ArrayList<>();
    List<Long> shaded = new ArrayList<>();
    long pieces = Math.max(pieces(first), pieces(second));
    if (pieces < 2) {
      return Optional.empty();
    }
    switch (joined.operation()) {
      case ADD -> {
        add(first, pieces(first) > 1 ? pieces(first) : pieces, parts, shaded);
        add(second, pieces(second) > 1 ? pieces(second) : pieces, parts, shaded);
      }
      case SUBTRACT -> add(first, pieces(first) > 1 ? pieces(first) : pieces, parts, shaded);
      case MULTIPLY -> {
        Numeral each = pieces(first) > 1 ? first : second;
        Rational times = (pieces(first) > 1 ? second : first).value();
        for (long i = 0; times.isWhole() && i < Math.min(times.whole(), MOST_STRIPS + 1); i++) {
          add(each, pieces(each), parts, shaded);
        }
      }
      case DIVIDE -> {}
    }
    return strips(parts, shaded);
  }

  /// How many pieces its whole is cut into; 1 for a number without a fraction's bar.
  private static long pieces(Numeral numeral) {
    return switch (numeral.notation()) {
      case Numeral.Notation.Parts(long _, long d) -> d;
      case Numeral.Notation.Mixed(long _, long _, long d) -> d;
      case Numeral.Notation.Decimal _, Numeral.Notation.Pounds _ -> 1;
    };
  }

  private static void add(Numeral numeral, long pieces, List<Long> parts, List<Long> shaded) {
    long left = numeral.value().times(Rational.of(pieces)).floor();
    do {
      parts.add(pieces);
      shaded.add(Math.min(left, pieces));
      left -= pieces;
    } while (left > 0 && parts.size() <= MOST_STRIPS);
  }

  private static Optional<Figure> strips(List<Long> parts, List<Long> shaded) {
    return parts.isEmpty()
            || parts.size() > MOST_STRIPS
            || parts.stream().anyMatch(each -> each > MOST_PIECES)
        ? Optional.empty()
        : Optional.of(
            figure("fraction-strips", Map.of("parts", numbers(parts), "shaded", numbers(shaded))));
  }

  private static Term numbers(List<Long> numbers) {
    return new Term.Items(numbers.stream().<Term>map(Rational::of).toList());
  }

  /// Three or four numbers that are added.
  private static Optional<Figure> findThree(Equation equation) {
    return equation
        .findCalculation()
        .filter(c -> c.operation() == Operation.ADD && c.numbers().size() > 2)
        .filter(c -> c.numbers().stream().allMatch(n -> n.sign() > 0))
        .map(c ->
            figure(
                "bar-model",
                Map.of("parts", new Term.Items(List.copyOf(c.numbers())), "total", UNKNOWN)));
  }

  /// A number that is split in three or four: `114 = 100 + □ + 4`.
  private static Optional<Figure> findSplit(Equation equation) {
    List<Term> parts = new ArrayList<>();
    return equation.left()
                instanceof Expression.Literal(Numeral(Rational whole, Numeral.Notation _))
            && collect(equation.right(), parts)
            && parts.size() > 2
            && whole.isWhole()
        ? Optional.of(
            figure(
                "bar-model", Map.of("parts", new Term.Items(List.copyOf(parts)), "total", whole)))
        : Optional.empty();
  }

  private static boolean collect(Expression sum, List<Term> into) {
    return sum
            instanceof Expression.Joined(Operation operation, Expression first, Expression second)
        ? operation == Operation.ADD && collect(first, into) && collect(second, into)
        : into.add(term(sum));
  }

  /// The same rows and columns, whichever is named first: `9 × 5 = 5 × □`.
  private static Optional<Figure> findTurned(Equation equation) {
    return equation.left() instanceof Expression.Joined(Operation one, Expression a, Expression b)
            && equation.right()
                instanceof Expression.Joined(Operation other, Expression _, Expression _)
            && one == Operation.MULTIPLY
            && other == Operation.MULTIPLY
            && count(term(a)).isPresent()
            && count(term(b)).isPresent()
        ? Optional.of(figure("array", Map.of("rows", term(a), "columns", term(b))))
        : Optional.empty();
  }

  private static Figure figure(String name, Map<String, Term> values) {
    return new Figure(name, values);
  }
}
