package keepup.planning;

import java.time.LocalTime;

/// A time of the day in which sessions may run, one for each adult who is free.
///
/// @param key names the slot in the plan: `assembly`
/// @param start by the school's clock
/// @param minutes how long a session in it lasts
public record Slot(String key, LocalTime start, int minutes) {
  /// @throws IllegalArgumentException if it does not last at least a minute
  public Slot {
    if (minutes < 1) {
      throw new IllegalArgumentException(
          "The minutes (%d) of slot %s must be positive.".formatted(minutes, key));
    }
  }
}
