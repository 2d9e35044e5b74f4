package keepup.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What schools find hard, by area, in the last year that they were asked. Numbers that could tell
/// which schools said so are kept back, and those from which they could be worked out.
final class Challenges {
  private static final int FEW = 5;
  private static final String NOTE = "made-challenges";
  private static final Cell KEPT_BACK = Cell.words("–");

  private final Records records;
  private final Map<String, Long> answered = new LinkedHashMap<>();
  private final Map<String, Map<String, Long>> named = new TreeMap<>();
  private int[] wholes = {};
  private boolean[] shown = {};
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
    wholes = answered.values().stream().mapToInt(Math::toIntExact).toArray();
    shown = new boolean[wholes.length];
    List<String> rare = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(answers());
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
        List.of(new Table("What schools find hard, by area", head, rows)),
        after,
        List.of(
            new Note(
                NOTE,
                "What schools find hard",
                List.of(
                    ("Schools that answered, and of these those that named a thing; a school may"
                            + " name several. Kept back are numbers from 1 to %d, those that leave so"
                            + " few of the schools that answered, and whatever else is needed so that"
                            + " sums do not tell them.")
                        .formatted(FEW - 1)),
                List.of("answered", "challenges"),
                List.of(),
                "")));
  }

  private static long total(Map<String, Long> areas) {
    return areas.values().stream().mapToLong(Long::longValue).sum();
  }

  private static List<Cell> cells(String what, RowOfCounts row, int[] counts, List<String> ids) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(what));
    cells.add(row.isSumShown() ? Cell.count(row.sum(), NOTE, ids.getFirst()) : KEPT_BACK);
    for (int a = 0; a < counts.length; a++) {
      cells.add(row.isShown(a) ? Cell.count(counts[a], NOTE, ids.get(a + 1)) : KEPT_BACK);
    }
    return cells;
  }

  private List<String> ids(String what) {
    List<String> ids = new ArrayList<>();
    ids.add(what + "/all");
    answered.keySet().forEach(area -> ids.add(what + "/area/" + area));
    return ids;
  }

  /// The schools that answered, whose numbers are the wholes of all other rows.
  private List<Cell> answers() {
    int[] unknown = wholes.clone();
    Arrays.fill(unknown, RowOfCounts.UNKNOWN);
    RowOfCounts row = new RowOfCounts(wholes, unknown, FEW);
    for (int a = 0; a < wholes.length; a++) {
      shown[a] = row.isShown(a);
    }
    return cells("Schools that answered", row, wholes, ids("answered"));
  }

  /// The schools that named a thing. Of an area whose answers are kept back, nothing is shown.
  private List<Cell> row(String what, Map<String, Long> of) {
    List<String> areas = List.copyOf(answered.keySet());
    int[] counts = new int[wholes.length];
    int[] known = wholes.clone();
    for (int a = 0; a < counts.length; a++) {
      counts[a] = Math.toIntExact(of.getOrDefault(areas.get(a), 0L));
      if (!shown[a]) {
        known[a] = RowOfCounts.UNKNOWN;
      }
    }
    List<Cell> row =
        cells(what, new RowOfCounts(counts, known, FEW), counts, ids("challenge/" + what));
    for (int a = 0; a < counts.length; a++) {
      if (!shown[a]) {
        row.set(a + 2, KEPT_BACK);
      }
    }
    return row;
  }
}
