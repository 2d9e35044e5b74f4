package keepup.fluency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Facts that are practised together, in the order in which they are met. Each fact comes next to
/// its turnaround.
///
/// @param id `table-7`
/// @param name `7 times table`
public record FactSet(String id, String name, List<Fact> facts) {
  /// Tables in the order of their new facts: the sevens bring only three.
  private static final List<Integer> TABLES = List.of(10, 5, 2, 1, 4, 8, 3, 6, 9, 7, 11, 12);

  private static final List<Way> WAYS = List.of(Way.values());

  private static final int LARGEST_ADDEND = 10;

  public FactSet {
    facts = List.copyOf(facts);
  }

  /// All sets, the earliest first.
  public static List<FactSet> list() {
    List<FactSet> sets = new ArrayList<>();
    sets.add(sums("bonds-10", "Pairs that make ten", fact -> fact.answer() == 10));
    sets.add(sums("doubles", "Doubles", fact -> fact.left() == fact.right()));
    sets.add(sums("add-10", "Adding within ten", fact -> fact.answer() <= 10));
    sets.add(less("subtract-10", "Subtracting within ten", fact -> fact.left() <= 10));
    sets.add(sums("add-20", "Adding within twenty", _ -> true));
    sets.add(less("subtract-20", "Subtracting within twenty", _ -> true));
    for (int table : TABLES) {
      sets.add(new FactSet("table-" + table, table + " times table", table(table)));
    }
    sets.add(new FactSet("tables", "All tables to 12 × 12", tables(TABLES)));
    for (int table : TABLES) {
      sets.add(
          new FactSet(
              "divide-" + table,
              "Dividing by " + table,
              IntStream.rangeClosed(1, 12)
                  .mapToObj(n -> Fact.quotient(n * table, table))
                  .toList()));
    }
    sets.add(
        new FactSet(
            "division",
            "All division facts to 144 ÷ 12",
            tables(TABLES).stream()
                .map(fact -> Fact.quotient(fact.answer(), fact.left()))
                .distinct()
                .toList()));
    return List.copyOf(sets);
  }

  /// The set with this id.
  public static Optional<FactSet> find(String id) {
    return list().stream().filter(set -> set.id().equals(id)).findFirst();
  }

  /// What children of a year group practise, unless an adult chooses otherwise.
  ///
  /// @param year 0 is Reception
  public static FactSet ofYear(int year) {
    return switch (year) {
      case 0, 1 -> find("add-10").orElseThrow();
      case 2 -> find("add-20").orElseThrow();
      case 3 ->
          new FactSet(
              "year-3", "Tables of 10, 5, 2, 4, 8 and 3", tables(List.of(10, 5, 2, 4, 8, 3)));
      default -> find("tables").orElseThrow();
    };
  }

  /// The facts that a child who practises this set is taken to know already, until an answer says
  /// otherwise: for tables, the addition facts.
  public List<Fact> assumed() {
    boolean products = facts.stream().anyMatch(fact -> fact.operation() == Operation.MULTIPLY);
    boolean quotients = facts.stream().anyMatch(fact -> fact.operation() == Operation.DIVIDE);
    boolean differences = facts.stream().anyMatch(fact -> fact.operation() == Operation.SUBTRACT);
    return Stream.of(
            products || quotients || differences ? addends(12) : List.<Fact>of(),
            quotients ? tables(TABLES) : List.<Fact>of())
        .flatMap(List::stream)
        .filter(fact -> !facts.contains(fact))
        .toList();
  }

  private static FactSet sums(String id, String name, Predicate<Fact> which) {
    SequencedSet<Fact> met = new LinkedHashSet<>();
    addends(LARGEST_ADDEND).stream()
        .filter(which)
        .sorted(Comparator.comparingInt(FactSet::ease))
        .forEach(fact -> {
          met.add(fact);
          fact.findTurnaround().ifPresent(met::add);
        });
    return new FactSet(id, name, List.copyOf(met));
  }

  private static FactSet less(String id, String name, Predicate<Fact> which) {
    return new FactSet(
        id,
        name,
        sums(id, name, _ -> true).facts().stream()
            .map(fact -> Fact.difference(fact.answer(), fact.right()))
            .distinct()
            .filter(which)
            .toList());
  }

  private static List<Fact> addends(int largest) {
    return IntStream.rangeClosed(0, largest)
        .boxed()
        .flatMap(a -> IntStream.rangeClosed(0, largest).mapToObj(b -> Fact.sum(a, b)))
        .toList();
  }

  /// The kind of the first way to a fact, in the order in which ways are taught, then its size.
  private static int ease(Fact fact) {
    return 100 * WAYS.indexOf(Derivations.list(fact).getFirst().way()) + fact.answer();
  }

  private static List<Fact> table(int table) {
    SequencedSet<Fact> met = new LinkedHashSet<>();
    for (int other : TABLES) {
      Fact fact = Fact.product(other, table);
      met.add(fact);
      fact.findTurnaround().ifPresent(met::add);
    }
    return List.copyOf(met);
  }

  private static List<Fact> tables(List<Integer> which) {
    SequencedSet<Fact> met = new LinkedHashSet<>();
    which.forEach(table -> met.addAll(table(table)));
    return List.copyOf(met);
  }
}
