package keepup.reach;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many people there were by the end of each year, everybody counted once, in their first year:
/// who begins the training again, or in another hub, is one person.
public final class Cumulative {
  private final Map<String, AcademicYear> first = new HashMap<>();

  private Cumulative() {}

  /// That somebody was trained in a year.
  ///
  /// @param who what the same person has in every record
  public record Trained(String who, AcademicYear year) {}

  /// Counts.
  public static Cumulative of(Collection<Trained> records) {
    Cumulative count = new Cumulative();
    for (Trained one : records) {
      count.first.merge(one.who(), one.year(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return count;
  }

  /// Everybody of whose first year it was.
  public List<String> listNew(AcademicYear year) {
    return first.entrySet().stream()
        .filter(one -> one.getValue().equals(year))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// How many by the end of a year.
  public int ever(AcademicYear until) {
    return Math.toIntExact(
        first.values().stream().filter(year -> year.compareTo(until) <= 0).count());
  }
}
