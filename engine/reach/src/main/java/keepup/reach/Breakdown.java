package keepup.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/// The schools reached, by one thing that tells them apart.
///
/// @param years the columns
/// @param rows in the order of a table, what is not known last
public record Breakdown(Aspect aspect, List<AcademicYear> years, List<Row> rows) {

  /// One group of schools.
  ///
  /// @param ever schools ever reached by the end of each year
  /// @param today of today's schools, those reached
  /// @param open today's schools of this group in the register
  public record Row(String group, List<Integer> ever, int today, int open) {
    /// The counts are kept as they are now.
    public Row {
      ever = List.copyOf(ever);
    }
  }

  /// Years and rows are kept as they are now.
  public Breakdown {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /// Breaks a count down.
  ///
  /// @param open how many schools of each group are open today
  public static Breakdown of(
      Aspect aspect, Reach reach, Function<Urn, String> group, Map<String, Integer> open) {
    Map<Urn, String> known = new HashMap<>();
    Function<Urn, String> groupOf = urn -> known.computeIfAbsent(urn, group);
    List<AcademicYear> years = reach.years();
    TreeSet<String> groups = new TreeSet<>(order());
    reach.counted().forEach(one -> groups.add(groupOf.apply(one.school())));
    groups.addAll(open.keySet());
    List<Urn> todays = years.isEmpty() ? List.of() : List.copyOf(reach.todays(years.getLast()));
    todays.forEach(one -> groups.add(groupOf.apply(one)));
    List<Row> rows = new ArrayList<>();
    for (String name : groups) {
      List<Counted> own =
          reach.counted().stream().filter(one -> groupOf.apply(one.school()).equals(name)).toList();
      rows.add(
          new Row(
              name,
              years.stream().map(year -> until(own, year)).toList(),
              Math.toIntExact(
                  todays.stream().filter(one -> groupOf.apply(one).equals(name)).count()),
              open.getOrDefault(name, 0)));
    }
    return new Breakdown(aspect, years, rows);
  }

  /// The same with fewer columns.
  ///
  /// @param most how many years there may be; the last ones are kept
  public Breakdown last(int most) {
    int from = Math.max(0, years.size() - most);
    return new Breakdown(
        aspect,
        years.subList(from, years.size()),
        rows.stream()
            .map(row ->
                new Row(
                    row.group(), row.ever().subList(from, years.size()), row.today(), row.open()))
            .toList());
  }

  private static int until(List<Counted> own, AcademicYear year) {
    return Math.toIntExact(own.stream().filter(one -> one.year().compareTo(year) <= 0).count());
  }

  /// Fifths in their order, all else by name, what is not known last.
  private static Comparator<String> order() {
    List<String> fifths = Arrays.stream(Fifth.values()).map(Fifth::words).toList();
    return Comparator.<String, Boolean>comparing(Aspect.UNKNOWN::equals)
        .thenComparingInt(fifths::indexOf)
        .thenComparing(Comparator.naturalOrder());
  }
}
