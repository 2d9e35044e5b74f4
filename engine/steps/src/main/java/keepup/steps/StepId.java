package keepup.steps;

/// The id of a small step, readable and stable for ever: `y3.subtract.exchange-through-zero`.
public record StepId(String value) implements Comparable<StepId> {
  /// @throws IllegalArgumentException if it is not lower-case words joined by dots and hyphens
  public StepId {
    if (!value.matches("[a-z][a-z0-9]*([.-][a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "The step id '%s' must be lower-case letters and digits joined by dots and hyphens."
              .formatted(value));
    }
  }

  @Override
  public int compareTo(StepId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
