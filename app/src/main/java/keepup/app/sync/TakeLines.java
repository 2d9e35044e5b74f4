package keepup.app.sync;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands lines to the features that keep them. When this returns, the transaction has been
/// committed, and the device may say "saved at school" and forget its copy.
@Component
class TakeLines {
  /// What became of the lines of a sending.
  ///
  /// @param saved safe at school
  /// @param refused can never be kept, and why
  /// @param left of a kind that is not taken here; the device keeps them and another page sends
  ///   them
  record Taken(List<UUID> saved, Map<UUID, String> refused, List<UUID> left) {}

  private final List<Intake> intakes;

  TakeLines(List<Intake> intakes) {
    this.intakes = List.copyOf(intakes);
  }

  @Transactional
  Taken take(Sender from, List<Line> lines) {
    Map<UUID, String> refused = new LinkedHashMap<>();
    Set<UUID> taken = new LinkedHashSet<>();
    for (Intake intake : intakes) {
      List<Line> ours = lines.stream().filter(line -> isFor(intake, from, line)).toList();
      if (!ours.isEmpty()) {
        refused.putAll(intake.take(from, ours));
        ours.forEach(line -> taken.add(line.id()));
      }
    }
    return new Taken(
        taken.stream().filter(id -> !refused.containsKey(id)).toList(),
        refused,
        lines.stream().map(Line::id).filter(id -> !taken.contains(id)).toList());
  }

  private static boolean isFor(Intake intake, Sender from, Line line) {
    return intake.kinds().contains(line.kind())
        && (from.ownDevice() ? intake.isOpenAtTheDoor(from, line) : intake.isOpenTo(from, line));
  }
}
