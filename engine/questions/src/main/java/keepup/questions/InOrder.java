package keepup.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Parameters.Range;

/// Three numbers with a minus sign among them, worked from left to right: `10 - 3 + 2`.
final class InOrder implements QuestionKind {
  private static final List<Dimension> DIMENSIONS =
      List.of(
          new Dimension("first number", question -> tell(question, 0)),
          new Dimension("second number", question -> tell(question, 1)),
          new Dimension("third number", question -> tell(question, 2)),
          new Dimension("signs", question -> tell(question, 3)));

  private record Chain(
      Rational first, Operation one, Rational second, Operation two, Rational third) {}

  @Override
  public String name() {
    return "in-order";
  }

  @Override
  public String says() {
    return "Adds and subtracts three numbers from left to right.";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("largest");
  }

  /// Draws what is left after the first sign before what the second takes from it, so that nothing
  /// goes below zero.
  @Override
  public Question ask(Parameters parameters, Draws draws) {
    Range largest = largest(parameters);
    if (largest.to() < 5) {
      throw Pairs.none(parameters);
    }
    int high = draws.between(Math.max(5, largest.from()), largest.to());
    int low = draws.between(2, high - 1);
    return switch (draws.between(0, 2)) {
      case 0 ->
          chain(high, Operation.SUBTRACT, high - low, Operation.ADD, smaller(high, low, draws));
      case 1 ->
          chain(
              high, Operation.SUBTRACT, high - low, Operation.SUBTRACT, draws.between(1, low - 1));
      default -> chain(low, Operation.ADD, high - low, Operation.SUBTRACT, draws.between(1, low));
    };
  }

  private static int smaller(int high, int low, Draws draws) {
    return draws.between(1, high - low);
  }

  private static Equation chain(int first, Operation one, int second, Operation two, int third) {
    return new Equation(
        Expression.join(
            Expression.join(Expression.of(first), one, Expression.of(second)),
            two,
            Expression.of(third)),
        Expression.unknown());
  }

  @Override
  public boolean asks(Question question, Parameters parameters) {
    Optional<Chain> found = findChain(question);
    if (found.isEmpty()) {
      return false;
    }
    Chain chain = found.get();
    Rational between = chain.one().apply(chain.first(), chain.second());
    Rational end = chain.two().apply(between, chain.third());
    List<Rational> all = List.of(chain.first(), chain.second(), chain.third(), between, end);
    if (!all.stream().allMatch(Missing::natural)) {
      return false;
    }
    return largest(parameters).holds(all.stream().mapToLong(Rational::whole).max().orElse(0));
  }

  private static Optional<Chain> findChain(Question question) {
    return switch (question) {
      case Equation(
              Expression.Joined(
                  Operation two,
                  Expression.Joined(
                      Operation one,
                      Expression.Literal(Numeral first),
                      Expression.Literal(Numeral second)),
                  Expression.Literal(Numeral third)),
              Expression.Unknown _)
          when signs(one, two) ->
          Optional.of(new Chain(first.value(), one, second.value(), two, third.value()));
      case Equation _, Task _ -> Optional.empty();
    };
  }

  private static boolean signs(Operation one, Operation two) {
    List<Operation> known = List.of(Operation.ADD, Operation.SUBTRACT);
    return known.contains(one)
        && known.contains(two)
        && (one == Operation.SUBTRACT || two == Operation.SUBTRACT);
  }

  /// The largest number that is met on the way.
  private static Range largest(Parameters parameters) {
    return parameters.range("largest", new Range(5, 20));
  }

  private static String tell(Question question, int dimension) {
    return findChain(question)
        .map(chain ->
            switch (dimension) {
              case 0 -> chain.first().toString();
              case 1 -> chain.second().toString();
              case 2 -> chain.third().toString();
              default -> chain.one().symbol() + chain.two().symbol();
            })
        .orElse("");
  }

  @Override
  public List<Dimension> dimensions() {
    return DIMENSIONS;
  }
}
