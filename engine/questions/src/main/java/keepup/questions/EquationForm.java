package keepup.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.maths.Term;

/// The form of an equation with letters for its numbers: `a + b = [] + c`, `a/b + c/d`, `(a + b) ×
/// c`.
///
/// A letter stands for a number written in digits; `a/b` for one written as a fraction; `w a/b` for
/// a mixed number. A form without an equals sign stands for a calculation to be worked out; then it
/// does not matter on which side the box is.
public final class EquationForm {
  private final EquationShape left;
  private final Optional<EquationShape> right;
  private final List<String> names;

  EquationForm(EquationShape left, Optional<EquationShape> right) {
    this.left = left;
    this.right = right;
    List<String> all = new ArrayList<>(left.names());
    right.ifPresent(side -> all.addAll(side.names()));
    this.names = List.copyOf(all);
  }

  /// @throws IllegalArgumentException if the text is no such form; the message shows it
  public static EquationForm of(String text) {
    return new EquationFormParser(text).form();
  }

  /// The letters in the order of their places.
  public List<String> names() {
    return names;
  }

  /// What a letter is called before a teacher: `first number`, `second denominator`.
  String label(String name) {
    List<EquationShape> written = new ArrayList<>(left.written());
    right.ifPresent(side -> written.addAll(side.written()));
    for (int i = 0; i < written.size(); i++) {
      int at = written.get(i).names().indexOf(name);
      if (at >= 0) {
        return Ordinals.name(i) + " " + written.get(i).part(at);
      }
    }
    return name;
  }

  /// The question's numbers by their letters, where it has this form.
  public Optional<Map<String, Rational>> findNumbers(Question question) {
    if (!(question instanceof Equation(Expression first, Expression second))) {
      return Optional.empty();
    }
    Map<String, Rational> numbers = new HashMap<>();
    if (right.isPresent()) {
      return left.matches(first, numbers) && right.get().matches(second, numbers)
          ? Optional.of(numbers)
          : Optional.empty();
    }
    Expression side =
        second instanceof Expression.Unknown
            ? first
            : first instanceof Expression.Unknown ? second : Expression.unknown();
    return left.matches(side, numbers) ? Optional.of(numbers) : Optional.empty();
  }

  /// The equation with these numbers.
  ///
  /// @param write how a number in digits is written, such as [Numeral#pounds]
  /// @throws ArithmeticException if no single number solves it
  Equation equation(Map<String, ? extends Term> values, Function<Rational, Numeral> write) {
    return new Equation(
        left.expression(values, write),
        right.map(side -> side.expression(values, write)).orElseGet(Expression::unknown));
  }

  /// One side of a form.
  sealed interface EquationShape {
    record Digits(String name) implements EquationShape {}

    record Parts(String numerator, String denominator) implements EquationShape {}

    record Mixed(String whole, String numerator, String denominator) implements EquationShape {}

    record Box() implements EquationShape {}

    record Joined(Operation operation, EquationShape left, EquationShape right)
        implements EquationShape {}

    /// The numbers in their order.
    default List<EquationShape> written() {
      return switch (this) {
        case Box _ -> List.of();
        case Joined(Operation _, EquationShape left, EquationShape right) -> {
          List<EquationShape> written = new ArrayList<>(left.written());
          written.addAll(right.written());
          yield written;
        }
        case Digits _, Parts _, Mixed _ -> List.of(this);
      };
    }

    /// What a part of a number is called.
    default String part(int index) {
      return switch (this) {
        case Parts _ -> index == 0 ? "numerator" : "denominator";
        case Mixed _ -> List.of("whole number", "numerator", "denominator").get(index);
        case Digits _, Box _, Joined _ -> "number";
      };
    }

    default List<String> names() {
      return switch (this) {
        case Digits(String name) -> List.of(name);
        case Parts(String numerator, String denominator) -> List.of(numerator, denominator);
        case Mixed(String whole, String numerator, String denominator) ->
            List.of(whole, numerator, denominator);
        case Box _ -> List.of();
        case Joined(Operation _, EquationShape left, EquationShape right) -> {
          List<String> names = new ArrayList<>(left.names());
          names.addAll(right.names());
          yield names;
        }
      };
    }

    default boolean matches(Expression seen, Map<String, Rational> into) {
      return switch (this) {
        case Box _ -> seen instanceof Expression.Unknown;
        case Joined(Operation operation, EquationShape first, EquationShape second) ->
            seen instanceof Expression.Joined(Operation sign, Expression before, Expression after)
                && sign == operation
                && first.matches(before, into)
                && second.matches(after, into);
        case Digits(String name) ->
            seen instanceof Expression.Literal(Numeral numeral)
                && (numeral.notation() instanceof Numeral.Notation.Decimal
                    || numeral.notation() instanceof Numeral.Notation.Pounds)
                && put(into, name, numeral.value());
        case Parts(String above, String below) ->
            seen instanceof Expression.Literal(Numeral numeral)
                && numeral.notation() instanceof Numeral.Notation.Parts(long n, long d)
                && put(into, above, Rational.of(n))
                && put(into, below, Rational.of(d));
        case Mixed(String whole, String above, String below) ->
            seen instanceof Expression.Literal(Numeral numeral)
                && numeral.notation() instanceof Numeral.Notation.Mixed(long w, long n, long d)
                && put(into, whole, Rational.of(w))
                && put(into, above, Rational.of(n))
                && put(into, below, Rational.of(d));
      };
    }

    private static boolean put(Map<String, Rational> into, String name, Rational value) {
      into.put(name, value);
      return true;
    }

    default Expression expression(
        Map<String, ? extends Term> values, Function<Rational, Numeral> write) {
      return switch (this) {
        case Box _ -> Expression.unknown();
        case Joined(Operation operation, EquationShape first, EquationShape second) ->
            Expression.join(
                first.expression(values, write), operation, second.expression(values, write));
        case Digits(String name) -> new Expression.Literal(write.apply(number(values, name)));
        case Parts(String above, String below) ->
            new Expression.Literal(
                Numeral.parts(number(values, above).whole(), number(values, below).whole()));
        case Mixed(String whole, String above, String below) ->
            new Expression.Literal(
                Numeral.mixed(
                    number(values, whole).whole(),
                    number(values, above).whole(),
                    number(values, below).whole()));
      };
    }

    private static Rational number(Map<String, ? extends Term> values, String name) {
      if (values.get(name) instanceof Rational number) {
        return number;
      }
      throw new ArithmeticException("The value " + name + " must be a number.");
    }
  }
}
