package keepup.fluency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a class knows of a set of facts, in numbers of children and never their names or an order
/// of them; and which derivation to teach tomorrow.
///
/// @param counts for each fact, in the order of the set, how many children are in each phase
/// @param teach what would help most children, first
public record ClassPicture(Map<Fact, Map<Phase, Integer>> counts, List<Teach> teach) {

  /// A derivation worth teaching.
  ///
  /// @param facts the facts that it leads to, the most needed first
  /// @param children how many children have met one of these facts, are not secure in it, and know
  ///   what the derivation starts from
  /// @param example how it goes for the first fact
  public record Teach(Way way, List<Fact> facts, int children, Derivation example) {}

  private static final int MOST_TAUGHT = 5;
  private static final double STARTS_FROM = 0.7;

  /// @param day on which the children are looked at, in days since 1970-01-01
  public static ClassPicture of(List<ChildFacts> children, List<Fact> facts, int day) {
    Map<Fact, Map<Phase, Integer>> counts = new LinkedHashMap<>();
    Map<Way, Map<Fact, Integer>> helps = new EnumMap<>(Way.class);
    Map<Way, Integer> helped = new EnumMap<>(Way.class);
    for (Fact fact : facts) {
      Map<Phase, Integer> row = new EnumMap<>(Phase.class);
      children.forEach(child -> row.merge(child.phase(fact), 1, Integer::sum));
      counts.put(fact, row);
    }
    for (ChildFacts child : children) {
      Map<Way, Integer> here = new EnumMap<>(Way.class);
      for (Fact fact : facts) {
        if (child.phase(fact) == Phase.DERIVE) {
          Derivation way = Derivations.choose(fact, one -> child.knows(one, day));
          if (way.way() != Way.TURNAROUND
              && Derivations.strength(way, one -> child.knows(one, day)) >= STARTS_FROM) {
            helps
                .computeIfAbsent(way.way(), _ -> new LinkedHashMap<>())
                .merge(fact, 1, Integer::sum);
            here.put(way.way(), 1);
          }
        }
      }
      here.forEach((way, one) -> helped.merge(way, one, Integer::sum));
    }
    List<Teach> teach = new ArrayList<>();
    helps.forEach((way, by) -> {
      List<Fact> most =
          by.entrySet().stream()
              .sorted(Map.Entry.<Fact, Integer>comparingByValue().reversed())
              .map(Map.Entry::getKey)
              .limit(MOST_TAUGHT)
              .toList();
      Derivation example =
          Derivations.list(most.getFirst()).stream()
              .filter(one -> one.way() == way)
              .findFirst()
              .orElseThrow();
      teach.add(new Teach(way, most, helped.getOrDefault(way, 0), example));
    });
    teach.sort(Comparator.comparingInt(Teach::children).reversed());
    return new ClassPicture(counts, List.copyOf(teach));
  }

  /// How many children are in a phase with a fact.
  public int count(Fact fact, Phase phase) {
    return counts.getOrDefault(fact, Map.of()).getOrDefault(phase, 0);
  }
}
