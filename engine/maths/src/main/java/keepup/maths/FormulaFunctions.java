package keepup.maths;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// The functions that a formula may call.
final class FormulaFunctions {
  static final String LIST =
      "ones, tens, hundreds, floor, ceiling, abs, mod, min, max, rounddown, roundup, round, if";

  private FormulaFunctions() {}

  static Optional<Formula> findFunction(String name, List<Formula> inputs) {
    return switch (inputs.size()) {
      case 1 -> findOne(name).map(f -> n -> f.apply(inputs.get(0).value(n)));
      case 2 ->
          findTwo(name).map(f -> n -> f.apply(inputs.get(0).value(n), inputs.get(1).value(n)));
      default -> Optional.empty();
    };
  }

  static Rational numberNamed(String name, Map<String, Rational> numbers) {
    Rational number = numbers.get(name);
    if (number == null) {
      throw new ArithmeticException("The number " + name + " was not given.");
    }
    return number;
  }

  private static Optional<UnaryOperator<Rational>> findOne(String name) {
    return switch (name) {
      case "ones" -> Optional.of(x -> digit(x, 0));
      case "tens" -> Optional.of(x -> digit(x, 1));
      case "hundreds" -> Optional.of(x -> digit(x, 2));
      case "floor" -> Optional.of(x -> Rational.of(x.floor()));
      case "ceiling" -> Optional.of(FormulaFunctions::ceiling);
      case "abs" -> Optional.of(x -> x.sign() < 0 ? x.negated() : x);
      default -> Optional.empty();
    };
  }

  private static Optional<BinaryOperator<Rational>> findTwo(String name) {
    return switch (name) {
      case "mod" -> Optional.of((x, y) -> x.minus(down(x, y)));
      case "min" -> Optional.of((x, y) -> x.compareTo(y) <= 0 ? x : y);
      case "max" -> Optional.of((x, y) -> x.compareTo(y) >= 0 ? x : y);
      case "rounddown" -> Optional.of(FormulaFunctions::down);
      case "roundup" -> Optional.of((x, unit) -> ceiling(x.dividedBy(unit)).times(unit));
      case "round" -> Optional.of((x, unit) -> down(x.plus(unit.dividedBy(Rational.of(2))), unit));
      default -> Optional.empty();
    };
  }

  private static Rational down(Rational x, Rational unit) {
    return Rational.of(x.dividedBy(unit).floor()).times(unit);
  }

  private static Rational ceiling(Rational x) {
    return Rational.of(x.negated().floor()).negated();
  }

  private static Rational digit(Rational x, int place) {
    if (x.sign() < 0) {
      throw new ArithmeticException("The number " + x + " must not be negative to have digits.");
    }
    return Rational.of(new Digits(x.whole()).at(place));
  }
}
