package keepup.fluency;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The ways to every fact, computed from the structure of its numbers.
public final class Derivations {
  /// A starting fact that is known less well than this is no help.
  static final double KNOWN = 0.5;

  private Derivations() {}

  /// All ways, the most useful in general first; at least one for each fact.
  public static List<Derivation> list(Fact fact) {
    List<Derivation> ways =
        switch (fact.operation()) {
          case ADD -> Sums.of(fact);
          case SUBTRACT -> Differences.of(fact);
          case MULTIPLY -> Products.of(fact);
          case DIVIDE -> Quotients.of(fact);
        };
    return List.copyOf(ways);
  }

  /// The way that helps this child: the first of [#list] that starts from facts the child knows;
  /// where the child knows none of them, the one whose starting facts the child knows best.
  ///
  /// @param knows how well the child knows a fact, 0 to 1
  public static Derivation choose(Fact fact, ToDoubleFunction<Fact> knows) {
    List<Derivation> ways = list(fact);
    return ways.stream()
        .filter(way -> strength(way, knows) >= KNOWN)
        .findFirst()
        .orElseGet(() ->
            ways.stream()
                .max(Comparator.comparingDouble((Derivation way) -> strength(way, knows)))
                .orElseThrow());
  }

  /// How well the child knows the least known of the facts that a derivation starts from; 1 where
  /// it starts from none.
  public static double strength(Derivation way, ToDoubleFunction<Fact> knows) {
    return way.from().stream().mapToDouble(knows).min().orElse(1);
  }
}
