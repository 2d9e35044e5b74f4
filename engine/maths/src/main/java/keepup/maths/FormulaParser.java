package keepup.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// Reads a formula or a condition by recursive descent and turns it into lambdas, once.
final class FormulaParser {
  private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", ">", "<=", ">=");

  /// What a piece of text turned out to be.
  private sealed interface Part {
    record Amount(Formula formula) implements Part {}

    record Truth(Condition condition) implements Part {}
  }

  private final FormulaTokens tokens;
  private final Set<String> names;

  FormulaParser(String text, Set<String> names) {
    this.tokens = new FormulaTokens(text);
    this.names = new TreeSet<>(names);
  }

  Formula formula() {
    FormulaTokens.Token start = tokens.peek();
    Formula formula = amount(start, either());
    tokens.expect("");
    return formula;
  }

  Condition condition() {
    FormulaTokens.Token start = tokens.peek();
    Condition condition = truth(start, either());
    tokens.expect("");
    return condition;
  }

  private Part either() {
    FormulaTokens.Token start = tokens.peek();
    Part part = both();
    while (tokens.takeIf("or")) {
      Condition left = truth(start, part);
      Condition right = truth(tokens.peek(), both());
      part = new Part.Truth(n -> left.holds(n) || right.holds(n));
    }
    return part;
  }

  private Part both() {
    FormulaTokens.Token start = tokens.peek();
    Part part = negation();
    while (tokens.takeIf("and")) {
      Condition left = truth(start, part);
      Condition right = truth(tokens.peek(), negation());
      part = new Part.Truth(n -> left.holds(n) && right.holds(n));
    }
    return part;
  }

  private Part negation() {
    if (!tokens.takeIf("not")) {
      return comparison();
    }
    Condition inner = truth(tokens.peek(), negation());
    return new Part.Truth(n -> !inner.holds(n));
  }

  private Part comparison() {
    FormulaTokens.Token start = tokens.peek();
    Part part = sum();
    if (!tokens.at(COMPARISONS)) {
      return part;
    }
    String sign = tokens.take().text();
    Formula left = amount(start, part);
    Formula right = amount(tokens.peek(), sum());
    return new Part.Truth(comparing(sign, left, right));
  }

  /// Words can be equal or not; only numbers have an order.
  private static Condition comparing(String sign, Formula left, Formula right) {
    return switch (sign) {
      case "=" -> n -> left.value(n).equals(right.value(n));
      case "!=" -> n -> !left.value(n).equals(right.value(n));
      default -> {
        IntPredicate order = comparing(sign);
        yield n -> order.test(left.number(n).compareTo(right.number(n)));
      }
    };
  }

  private static IntPredicate comparing(String sign) {
    return switch (sign) {
      case "<" -> order -> order < 0;
      case ">" -> order -> order > 0;
      case "<=" -> order -> order <= 0;
      default -> order -> order >= 0;
    };
  }

  private Part sum() {
    FormulaTokens.Token start = tokens.peek();
    Part part = product();
    while (tokens.at(Set.of("+", "-"))) {
      Operation operation = tokens.take().text().equals("+") ? Operation.ADD : Operation.SUBTRACT;
      part = join(operation, amount(start, part), amount(tokens.peek(), product()));
    }
    return part;
  }

  private Part product() {
    FormulaTokens.Token start = tokens.peek();
    Part part = signed();
    while (tokens.at(Set.of("*", "/"))) {
      Operation operation =
          tokens.take().text().equals("*") ? Operation.MULTIPLY : Operation.DIVIDE;
      part = join(operation, amount(start, part), amount(tokens.peek(), signed()));
    }
    return part;
  }

  private static Part join(Operation operation, Formula left, Formula right) {
    return new Part.Amount(n -> operation.apply(left.number(n), right.number(n)));
  }

  private Part signed() {
    if (!tokens.takeIf("-")) {
      return atom();
    }
    Formula inner = amount(tokens.peek(), signed());
    return new Part.Amount(n -> inner.number(n).negated());
  }

  private Part atom() {
    FormulaTokens.Token token = tokens.take();
    String text = token.text();
    if (text.equals("(")) {
      Part inner = either();
      tokens.expect(")");
      return inner;
    }
    if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
      return literal(token);
    }
    if (text.startsWith("'")) {
      Term word = new Term.Word(text.substring(1, text.length() - 1));
      return new Part.Amount(_ -> word);
    }
    if (names.contains(text)) {
      return new Part.Amount(n -> FormulaFunctions.named(text, n));
    }
    if (tokens.takeIf("(")) {
      return function(token);
    }
    throw tokens.fault(
        token, "where a number must stand", "one of " + String.join(", ", names) + "?");
  }

  private Part literal(FormulaTokens.Token token) {
    if (token.text().length() > 12) {
      throw tokens.fault(token, "which is too large", "");
    }
    String text = token.text();
    int point = text.indexOf('.');
    long power = 1;
    for (int i = point + 1; point >= 0 && i < text.length(); i++) {
      power *= 10;
    }
    Rational value = new Rational(Long.parseLong(text.replace(".", "")), power);
    return new Part.Amount(_ -> value);
  }

  private Part function(FormulaTokens.Token name) {
    if (name.text().equals("if")) {
      Condition condition = truth(tokens.peek(), either());
      tokens.expect(",");
      Formula then = amount(tokens.peek(), either());
      tokens.expect(",");
      Formula otherwise = amount(tokens.peek(), either());
      tokens.expect(")");
      return new Part.Amount(n -> condition.holds(n) ? then.value(n) : otherwise.value(n));
    }
    List<Formula> inputs = new ArrayList<>();
    do {
      inputs.add(amount(tokens.peek(), either()));
    } while (tokens.takeIf(","));
    tokens.expect(")");
    return new Part.Amount(
        FormulaFunctions.findFunction(name.text(), inputs)
            .orElseThrow(() ->
                tokens.fault(
                    name,
                    "which is no function of %d".formatted(inputs.size()),
                    "one of " + FormulaFunctions.LIST + "?")));
  }

  private Formula amount(FormulaTokens.Token start, Part part) {
    if (part instanceof Part.Amount(Formula formula)) {
      return formula;
    }
    throw tokens.fault(start, "where a number must stand and not a comparison", "");
  }

  private Condition truth(FormulaTokens.Token start, Part part) {
    if (part instanceof Part.Truth(Condition condition)) {
      return condition;
    }
    throw tokens.fault(start, "where a comparison must stand", "something like a + b > 10?");
  }
}
