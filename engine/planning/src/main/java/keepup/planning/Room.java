package keepup.planning;

import java.util.Set;

/// A place in which one session at a time can be held.
///
/// @param key names the room in the plan
/// @param seats for children
/// @param awayAt the keys of slots in which it is used for something else
public record Room(String key, int seats, Set<String> awayAt) {
  /// @throws IllegalArgumentException if it has no seat
  public Room {
    awayAt = Set.copyOf(awayAt);
    if (seats < 1) {
      throw new IllegalArgumentException(
          "The seats (%d) of room %s must be positive.".formatted(seats, key));
    }
  }
}
