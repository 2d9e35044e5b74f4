package keepup.misconceptions;

import keepup.steps.StepId;

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

  @Override
  public int compareTo(MisconceptionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
