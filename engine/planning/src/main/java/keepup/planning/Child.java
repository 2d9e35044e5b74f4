package keepup.planning;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A child as the planner sees one: needs, and what earlier sessions gave and cost.
///
/// @param key names the child in the plan; the planner never looks inside it
/// @param schoolClass the class whose timetable the child follows, or `""`
/// @param needs the most pressing first; empty where nothing is needed today
/// @param minutesReceived of keep-up sessions so far, over whatever period the school counts
/// @param mustNotMiss the lessons that this child is never taken out of
/// @param missed how often the child has missed each lesson already, over the same period
/// @param awayAt the keys of slots in which the child is not there
public record Child(
    String key,
    String schoolClass,
    List<Need> needs,
    int minutesReceived,
    Set<String> mustNotMiss,
    Map<String, Integer> missed,
    Set<String> awayAt) {
  /// @throws IllegalArgumentException if a count is negative
  public Child {
    needs = List.copyOf(needs);
    mustNotMiss = Set.copyOf(mustNotMiss);
    missed = Map.copyOf(missed);
    awayAt = Set.copyOf(awayAt);
    if (minutesReceived < 0) {
      throw new IllegalArgumentException(
          "The minutes received (%d) of %s must not be negative.".formatted(minutesReceived, key));
    }
    missed.forEach((lesson, times) -> {
      if (times < 0) {
        throw new IllegalArgumentException(
            "The times (%d) that %s missed %s must not be negative.".formatted(times, key, lesson));
      }
    });
  }

  /// A child who may be taken out of anything.
  public Child(String key, List<Need> needs, int minutesReceived) {
    this(key, "", needs, minutesReceived, Set.of(), Map.of(), Set.of());
  }
}
