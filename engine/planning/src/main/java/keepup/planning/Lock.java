package keepup.planning;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A wish that must be kept: this child is in a session today, and in one that fits every word that
/// is not empty.
///
/// @param child who
/// @param adult with whom, or `""` for anybody
/// @param slot when, or `""` for any time
/// @param step on what, or `""` for any of the child's needs; it may be a step that the child does
///   not need, which then gains nothing
public record Lock(String child, String adult, String slot, String step) {
  boolean fits(String otherAdult, String otherSlot, String otherStep) {
    return (adult.isEmpty() || adult.equals(otherAdult))
        && (slot.isEmpty() || slot.equals(otherSlot))
        && (step.isEmpty() || step.equals(otherStep));
  }

  /// `ann is to be with Mrs Patel, at assembly, on add.ten`.
  @Override
  public String toString() {
    String how =
        Stream.of(
                adult.isEmpty() ? "" : "with " + adult,
                slot.isEmpty() ? "" : "at " + slot,
                step.isEmpty() ? "" : "on " + step)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "));
    return child + " is to be " + (how.isEmpty() ? "in a session" : how);
  }
}
