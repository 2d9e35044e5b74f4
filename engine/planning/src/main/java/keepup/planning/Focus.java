package keepup.planning;

import java.util.Comparator;
import keepup.steps.StepId;

/// What a session can be called for.
///
/// @param step the small step
/// @param misconception on it, or `""`
public record Focus(StepId step, String misconception) implements Comparable<Focus> {
  private static final Comparator<Focus> ORDER =
      Comparator.comparing(Focus::step).thenComparing(Focus::misconception);

  @Override
  public int compareTo(Focus other) {
    return ORDER.compare(this, other);
  }

  /// `add.ten` or `add.ten/counts-all`.
  @Override
  public String toString() {
    return misconception.isEmpty() ? step.value() : step + "/" + misconception;
  }
}
