package keepup.maths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// The functions that a formula may call:
///
/// - digits of a number: `ones tens hundreds thousands`, `digit(x, place)` with place 0 for ones
///   and -1 for tenths, `length(x)` of its whole part, `places(x)` after the point, `digitsum`,
///   `reverse`, `join(x, y, ...)` side by side;
/// - whole numbers: `mod floor ceiling quotient gcd lcm prime` (1 or 0);
/// - any: `abs min max power(x, n) rounddown(x, unit) roundup(x, unit) round(x, unit)`, half goes
///   up;
/// - lists: `list(x, ...)`, `copies(x, n)`, `item(list, i)` from 1, `size sum sorted descending`,
///   `factors(n)` of a whole number to 10,000, smallest first.
final class FormulaFunctions {
  static final String LIST =
      "ones, tens, hundreds, thousands, digit, length, places, digitsum, reverse, join, mod, floor,"
          + " ceiling, quotient, gcd, lcm, prime, abs, min, max, power, rounddown, roundup, round,"
          + " list, copies, item, size, sum, sorted, descending, factors, if";

  private FormulaFunctions() {}

  static Optional<Formula> findFunction(String name, List<Formula> inputs) {
    if (name.equals("list")) {
      return Optional.of(n -> new Term.Items(values(inputs, n)));
    }
    if (name.equals("join")) {
      return Optional.of(n -> joined(inputs.stream().map(input -> input.number(n)).toList()));
    }
    return switch (inputs.size()) {
      case 1 -> findOne(name, inputs.getFirst());
      case 2 -> findTwo(name, inputs.get(0), inputs.get(1));
      default -> Optional.empty();
    };
  }

  static Term named(String name, Map<String, ? extends Term> values) {
    Term value = values.get(name);
    if (value == null) {
      throw new ArithmeticException("The value " + name + " was not given.");
    }
    return value;
  }

  static Rational number(Term term) {
    if (term instanceof Rational number) {
      return number;
    }
    throw new ArithmeticException("The value '" + term + "' must be a number.");
  }

  private static List<Term> values(List<Formula> inputs, Map<String, ? extends Term> values) {
    List<Term> terms = new ArrayList<>(inputs.size());
    inputs.forEach(input -> terms.add(input.value(values)));
    return terms;
  }

  private static Optional<Formula> findOne(String name, Formula input) {
    Optional<Formula> ofList = findOnList(name, input);
    return ofList.isPresent() ? ofList : findOnNumber(name).map(f -> n -> f.apply(input.number(n)));
  }

  private static Optional<Formula> findOnList(String name, Formula input) {
    return switch (name) {
      case "size" -> Optional.of(n -> Rational.of(items(input.value(n)).size()));
      case "sum" ->
          Optional.of(n -> numbers(input.value(n)).stream().reduce(Rational.ZERO, Rational::plus));
      case "sorted" -> Optional.of(n -> sorted(input.value(n), Comparator.naturalOrder()));
      case "factors" -> Optional.of(n -> factors(number(input.value(n))));
      case "descending" -> Optional.of(n -> sorted(input.value(n), Comparator.reverseOrder()));
      default -> Optional.empty();
    };
  }

  private static Optional<UnaryOperator<Rational>> findOnNumber(String name) {
    return switch (name) {
      case "ones" -> Optional.of(x -> DecimalDigits.digit(x, 0));
      case "tens" -> Optional.of(x -> DecimalDigits.digit(x, 1));
      case "hundreds" -> Optional.of(x -> DecimalDigits.digit(x, 2));
      case "thousands" -> Optional.of(x -> DecimalDigits.digit(x, 3));
      case "length" -> Optional.of(DecimalDigits::length);
      case "places" -> Optional.of(DecimalDigits::places);
      case "digitsum" -> Optional.of(DecimalDigits::sum);
      case "reverse" -> Optional.of(DecimalDigits::reversed);
      case "floor" -> Optional.of(x -> Rational.of(x.floor()));
      case "ceiling" -> Optional.of(FormulaFunctions::ceiling);
      case "prime" -> Optional.of(x -> Rational.of(Factors.isPrime(x.whole()) ? 1 : 0));
      case "abs" -> Optional.of(x -> x.sign() < 0 ? x.negated() : x);
      default -> Optional.empty();
    };
  }

  private static Optional<Formula> findTwo(String name, Formula first, Formula second) {
    if (name.equals("item")) {
      return Optional.of(n -> item(items(first.value(n)), second.number(n)));
    }
    if (name.equals("copies")) {
      return Optional.of(n -> copies(first.value(n), second.number(n)));
    }
    return findOnTwo(name).map(f -> n -> f.apply(first.number(n), second.number(n)));
  }

  private static Optional<BinaryOperator<Rational>> findOnTwo(String name) {
    return switch (name) {
      case "digit" -> Optional.of((x, place) -> DecimalDigits.digit(x, (int) place.whole()));
      case "mod" -> Optional.of((x, y) -> x.minus(down(x, y)));
      case "quotient" -> Optional.of((x, y) -> Rational.of(x.dividedBy(y).floor()));
      case "gcd" -> Optional.of((x, y) -> Rational.of(Factors.gcd(x.whole(), y.whole())));
      case "lcm" -> Optional.of((x, y) -> Rational.of(Factors.lcm(x.whole(), y.whole())));
      case "min" -> Optional.of((x, y) -> x.compareTo(y) <= 0 ? x : y);
      case "max" -> Optional.of((x, y) -> x.compareTo(y) >= 0 ? x : y);
      case "power" -> Optional.of(FormulaFunctions::power);
      case "rounddown" -> Optional.of(FormulaFunctions::down);
      case "roundup" -> Optional.of((x, unit) -> ceiling(x.dividedBy(unit)).times(unit));
      case "round" -> Optional.of((x, unit) -> down(x.plus(unit.dividedBy(Rational.of(2))), unit));
      default -> Optional.empty();
    };
  }

  private static List<Term> items(Term term) {
    if (term instanceof Term.Items(List<Term> items)) {
      return items;
    }
    throw new ArithmeticException("The value '" + term + "' must be a list.");
  }

  private static List<Rational> numbers(Term term) {
    return items(term).stream().map(FormulaFunctions::number).toList();
  }

  private static Term factors(Rational number) {
    long n = number.whole();
    if (n < 1 || n > 10_000) {
      throw new ArithmeticException("The factors of " + number + " are not listed.");
    }
    List<Rational> factors = new ArrayList<>();
    for (long factor = 1; factor <= n; factor++) {
      if (n % factor == 0) {
        factors.add(Rational.of(factor));
      }
    }
    return new Term.Items(Collections.unmodifiableList(factors));
  }

  private static Term sorted(Term list, Comparator<Rational> order) {
    List<Rational> numbers = new ArrayList<>(numbers(list));
    numbers.sort(order);
    return new Term.Items(Collections.unmodifiableList(numbers));
  }

  private static Term item(List<Term> items, Rational index) {
    long at = index.whole();
    if (at < 1 || at > items.size()) {
      throw new ArithmeticException("There is no item " + at + " of " + items.size() + ".");
    }
    return items.get((int) at - 1);
  }

  private static Term copies(Term term, Rational count) {
    if (!count.isWhole() || count.sign() < 0 || count.whole() > 100) {
      throw new ArithmeticException("So many copies (" + count + ") are not made.");
    }
    return new Term.Items(Collections.nCopies(Math.toIntExact(count.whole()), term));
  }

  private static Rational power(Rational base, Rational exponent) {
    if (exponent.whole() < 0 || exponent.whole() > 18) {
      throw new ArithmeticException("The power " + exponent + " must be 0 to 18.");
    }
    Rational power = Rational.ONE;
    for (long i = 0; i < exponent.whole(); i++) {
      power = power.times(base);
    }
    return power;
  }

  private static Rational joined(List<Rational> parts) {
    StringBuilder digits = new StringBuilder();
    parts.forEach(part -> digits.append(new Digits(part.whole()).number()));
    if (digits.length() > 12) {
      throw new ArithmeticException("The digits " + digits + " are too many for one number.");
    }
    return Rational.of(Long.parseLong(digits.toString()));
  }

  private static Rational down(Rational x, Rational unit) {
    return Rational.of(x.dividedBy(unit).floor()).times(unit);
  }

  private static Rational ceiling(Rational x) {
    return Rational.of(x.negated().floor()).negated();
  }
}
