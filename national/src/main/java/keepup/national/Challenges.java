package keepup.national;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import keepup.evidence.Ledger;
import org.jspecify.annotations.Nullable;

/// What schools find hard, by area, in the last year that they were asked. Numbers that could tell
/// which schools said so are kept back, and those from which they could be worked out.
final class Challenges {
  private static final int FEW = 5;
  private static final String EVERYONE = "";
  private static final String NOTE = "made-challenges";

  private final Records records;
  private final Map<String, Long> answered = new LinkedHashMap<>();
  private final Map<String, Map<String, Long>> named = new TreeMap<>();
  private final Set<@Nullable String> shown = new HashSet<>();
  private String year = "";

  Challenges(Records records) {
    this.records = records;
  }

  Section section() {
    records.ask(
        "answered",
        row -> {
          answered.put(row.text(0), row.whole(2));
          year = row.text(1);
        });
    records.ask(
        "challenges",
        row ->
            named
                .computeIfAbsent(row.text(0), _ -> new LinkedHashMap<>())
                .put(row.text(1), row.whole(2)));
    decide();
    List<String> rare = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    named.entrySet().stream()
        .sorted((a, b) -> Long.compare(total(b.getValue()), total(a.getValue())))
        .forEach(entry -> {
          if (total(entry.getValue()) < FEW) {
            rare.add(entry.getKey());
          } else {
            rows.add(row(entry.getKey(), entry.getValue()));
          }
        });
    List<String> head = new ArrayList<>(List.of("What is hard", "All areas"));
    head.addAll(answered.keySet());
    List<String> after = new ArrayList<>();
    after.add(
        "A dash: a number of schools from 1 to %d, or one from which such a number could be worked out."
            .formatted(FEW - 1));
    if (!rare.isEmpty()) {
      after.add(
          "%d further things are each named by fewer than %d schools, and are not shown."
              .formatted(rare.size(), FEW));
    }
    return new Section(
        "What schools find hard",
        List.of(
            "What schools said in %s. The first line is how many schools of an area answered; the others how many of them named it."
                .formatted(year)),
        List.of(new Table("What schools find hard, by area", head, withAnswers(rows))),
        after,
        List.of(
            new Note(
                NOTE,
                "What schools find hard",
                List.of(
                    "Schools that answered, and of these those that named a thing; a school may"
                        + " name several. For each thing, the schools of an area that named it and"
                        + " those that did not are cells of a table with its sums; what may be"
                        + " shown of it is decided by linear programming, so that no number from 1"
                        + " to %d can be narrowed down (Fischetti and Salazar 2000)."
                            .formatted(FEW - 1)),
                List.of("answered", "challenges"),
                List.of(),
                "")));
  }

  private static long total(Map<String, Long> areas) {
    return areas.values().stream().mapToLong(Long::longValue).sum();
  }

  private List<List<Cell>> withAnswers(List<List<Cell>> rows) {
    List<Cell> first = new ArrayList<>();
    first.add(Cell.words("Schools that answered"));
    first.add(
        shown.contains(EVERYONE)
            ? Cell.count(total(answered), NOTE, "answered/all")
            : Cell.words("–"));
    answered.forEach((area, schools) ->
        first.add(
            shown.contains(area)
                ? Cell.count(schools, NOTE, "answered/" + area)
                : Cell.words("–")));
    List<List<Cell>> all = new ArrayList<>();
    all.add(first);
    all.addAll(rows);
    return all;
  }

  /// Which numbers of schools that answered are shown: areas, and all of them together.
  private void decide() {
    List<String> areas = List.copyOf(answered.keySet());
    int[] counts = areas.stream().mapToInt(area -> of(answered, area)).toArray();
    Map<BitSet, String> cells = new LinkedHashMap<>();
    for (int a = 0; a < counts.length; a++) {
      cells.put(bits(a, a + 1), areas.get(a));
    }
    cells.put(bits(0, counts.length), counts.length == 1 ? areas.getFirst() : EVERYONE);
    new Ledger(counts, FEW).release(cells.keySet()).forEach(cell -> shown.add(cells.get(cell)));
    if (counts.length == 1 && shown.contains(areas.getFirst())) {
      shown.add(EVERYONE);
    }
  }

  private static int of(Map<String, Long> counts, String area) {
    return Math.toIntExact(counts.getOrDefault(area, 0L));
  }

  private static BitSet bits(int from, int to) {
    BitSet bits = new BitSet();
    bits.set(from, to);
    return bits;
  }

  /// Atoms 2a and 2a+1 are the schools of area a that named it and that did not. What is shown of
  /// those that answered is known already; where a thing could be told from that alone, nothing is
  /// shown of it.
  private List<Cell> row(String what, Map<String, Long> of) {
    List<String> areas = List.copyOf(answered.keySet());
    int[] counts = new int[2 * areas.size()];
    List<BitSet> known = new ArrayList<>();
    List<BitSet> asked = new ArrayList<>();
    BitSet all = new BitSet();
    for (int a = 0; a < areas.size(); a++) {
      String area = areas.get(a);
      counts[2 * a] = of(of, area);
      counts[2 * a + 1] = of(answered, area) - counts[2 * a];
      asked.add(bits(2 * a, 2 * a + 1));
      all.set(2 * a);
      if (shown.contains(area)) {
        known.add(bits(2 * a, 2 * a + 2));
      }
    }
    if (shown.contains(EVERYONE)) {
      known.add(bits(0, counts.length));
    }
    Ledger ledger = new Ledger(counts, FEW);
    boolean isKnownSafe = new HashSet<>(ledger.release(known)).containsAll(known);
    asked.add(all);
    List<BitSet> released = isKnownSafe ? ledger.release(asked) : List.of();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.words(what));
    String id = "challenge/" + what + "/";
    row.add(released.contains(all) ? Cell.count(total(of), NOTE, id + "all") : Cell.words("–"));
    for (int a = 0; a < areas.size(); a++) {
      row.add(
          released.contains(asked.get(a))
              ? Cell.count(counts[2 * a], NOTE, id + areas.get(a))
              : Cell.words("–"));
    }
    return row;
  }
}
