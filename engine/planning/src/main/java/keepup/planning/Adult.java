package keepup.planning;

import java.util.Set;
import keepup.steps.StepId;

/// An adult who can take sessions today.
///
/// @param key names the adult in the plan
/// @param minutes free for sessions today, all slots together
/// @param awayAt the keys of slots in which this adult is not free
/// @param cannotTake the steps that this adult should not be asked to take
public record Adult(String key, int minutes, Set<String> awayAt, Set<StepId> cannotTake) {
  /// @throws IllegalArgumentException if the minutes are negative
  public Adult {
    awayAt = Set.copyOf(awayAt);
    cannotTake = Set.copyOf(cannotTake);
    if (minutes < 0) {
      throw new IllegalArgumentException(
          "The minutes (%d) of %s must not be negative.".formatted(minutes, key));
    }
  }

  /// An adult who is free in every slot and takes every step.
  public static Adult of(String key, int minutes) {
    return new Adult(key, minutes, Set.of(), Set.of());
  }
}
