package keepup.planning;

import java.util.List;
import keepup.steps.StepId;

/// One keep-up session of a plan.
///
/// @param slot when
/// @param adult who takes it
/// @param step what it is on
/// @param misconception the one that most of the group share, or `""`
/// @param children their keys, those with most to gain first
/// @param gain expected, all children together
/// @param why one plain sentence for an adult
public record Session(
    Slot slot,
    Adult adult,
    StepId step,
    String misconception,
    List<String> children,
    double gain,
    String why) {
  public Session {
    children = List.copyOf(children);
  }
}
