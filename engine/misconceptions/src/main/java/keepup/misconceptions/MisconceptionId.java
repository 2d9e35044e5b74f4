package keepup.misconceptions;

import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// The id of a misconception, readable and stable for ever: `subtract.smaller-from-larger`.
public record MisconceptionId(String value) implements Comparable<MisconceptionId> {
  /// @throws IllegalArgumentException if it is not lower-case words joined by dots and hyphens
  public MisconceptionId {
    if (!StepId.isPlain(value)) {
      throw new IllegalArgumentException(
          "The misconception id '%s' must be lower-case letters and digits joined by dots and hyphens."
              .formatted(value));
    }
  }

  // Written out: ids are looked up more often than anything else, and a record's own are slower
  // until they have been compiled.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MisconceptionId(String text) && value.equals(text);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(MisconceptionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
