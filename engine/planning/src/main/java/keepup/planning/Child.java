package keepup.planning;

import java.util.List;

/// A child as the planner sees one: needs, and the time already received.
///
/// @param key names the child in the plan; the planner never looks inside it
/// @param needs the most pressing first; empty where nothing is needed today
/// @param minutesReceived of keep-up sessions so far, over whatever period the school counts
public record Child(String key, List<Need> needs, int minutesReceived) {
  /// @throws IllegalArgumentException if the minutes are negative
  public Child {
    needs = List.copyOf(needs);
    if (minutesReceived < 0) {
      throw new IllegalArgumentException(
          "The minutes received (%d) of %s must not be negative.".formatted(minutesReceived, key));
    }
  }
}
