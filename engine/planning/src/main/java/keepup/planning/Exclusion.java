package keepup.planning;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must not be: no seat of the plan fits every word that is not empty. With a child alone,
/// that child is in no session today.
public record Exclusion(String child, String adult, String slot, String step) {
  /// @throws IllegalArgumentException if all are empty, which would forbid everything
  public Exclusion {
    if (child.isEmpty() && adult.isEmpty() && slot.isEmpty() && step.isEmpty()) {
      throw new IllegalArgumentException("An exclusion of everything leaves no plan.");
    }
  }

  boolean forbids(String otherChild, String otherAdult, String otherSlot, String otherStep) {
    return (child.isEmpty() || child.equals(otherChild))
        && (adult.isEmpty() || adult.equals(otherAdult))
        && (slot.isEmpty() || slot.equals(otherSlot))
        && (step.isEmpty() || step.equals(otherStep));
  }

  /// `no ann with Mrs Patel at assembly`.
  @Override
  public String toString() {
    return "no "
        + Stream.of(
                child,
                adult.isEmpty() ? "" : "with " + adult,
                slot.isEmpty() ? "" : "at " + slot,
                step.isEmpty() ? "" : "on " + step)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
  }
}
