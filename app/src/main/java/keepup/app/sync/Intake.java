package keepup.app.sync;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Takes in the lines of some kinds. Every feature that records on a device has one; the address,
/// the form and the rule "once, however often it is sent" are the same for all.
public interface Intake {
  /// The kinds that it takes.
  Set<String> kinds();

  /// Whether this device may send this line now. If not, the device keeps it, and another page of
  /// the same adult sends it.
  default boolean isOpenTo(Sender from, Line line) {
    return !from.byChild();
  }

  /// Whether a child's own device, let in by a class's door, may send this line now.
  default boolean isOpenAtTheDoor(Sender from, Line line) {
    return false;
  }

  /// Keeps lines in their order, inside one transaction with whatever else is sent. A line whose id
  /// is there already is left as it is and counts as kept.
  ///
  /// @return for each line that can never be kept, one sentence why and one that begins "Maybe";
  ///   all others are kept
  Map<UUID, String> take(Sender from, List<Line> lines);
}
