package keepup.planning;

import java.util.List;
import keepup.steps.StepId;

/// One keep-up session of a plan.
///
/// @param slot when
/// @param adult who takes it
/// @param room where, or `""` where the day names no room
/// @param step what it is on
/// @param misconception the one that it is called for, or `""`
/// @param seats its children, those with most to gain first
/// @param gain expected, all children together, less what a crowd costs
/// @param why one plain sentence for an adult
public record Session(
    Slot slot,
    Adult adult,
    String room,
    StepId step,
    String misconception,
    List<Seat> seats,
    double gain,
    String why) {
  /// A child in a session.
  ///
  /// @param gain expected for this child
  /// @param misses the lesson that the child is taken out of, or `""`
  /// @param locked whether a lock asked for it
  /// @param why one plain sentence for an adult
  public record Seat(String child, double gain, String misses, boolean locked, String why) {}

  public Session {
    seats = List.copyOf(seats);
  }

  /// The keys of its children.
  public List<String> children() {
    return seats.stream().map(Seat::child).toList();
  }
}
