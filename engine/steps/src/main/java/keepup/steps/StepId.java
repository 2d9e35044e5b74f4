package keepup.steps;

import org.jspecify.annotations.Nullable;

/// The id of a small step, readable and stable for ever: `y3.subtract.exchange-through-zero`.
public record StepId(String value) implements Comparable<StepId> {
  /// @throws IllegalArgumentException if it is not lower-case words joined by dots and hyphens
  public StepId {
    if (!isPlain(value)) {
      throw new IllegalArgumentException(
          "The step id '%s' must be lower-case letters and digits joined by dots and hyphens."
              .formatted(value));
    }
  }

  /// Whether a text is lower-case letters and digits joined by single dots and hyphens, a letter
  /// first: the form of every id of the curriculum.
  public static boolean isPlain(String value) {
    boolean joined = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean joins = c == '.' || c == '-';
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9';
      if ((joins && joined) || !(joins || letter || digit) || (i == 0 && !letter)) {
        return false;
      }
      joined = joins;
    }
    return !joined;
  }

  // Written out: ids are looked up more often than anything else, and a record's own are slower
  // until they have been compiled.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StepId(String text) && value.equals(text);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
