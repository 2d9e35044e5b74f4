package keepup.planning;

import keepup.steps.StepId;

/// A step that a child should be helped with, and what a session on it is expected to bring.
///
/// @param step the small step
/// @param misconception the id of the misconception at work, or `""` where none is named
/// @param gain the expected rise in the probability that the step is secure, 0 to 1
/// @param reason one plain sentence for an adult
public record Need(StepId step, String misconception, double gain, String reason) {
  /// @throws IllegalArgumentException if the gain is not 0 to 1
  public Need {
    if (!(gain >= 0 && gain <= 1)) {
      throw new IllegalArgumentException(
          "The gain (%s) of the need for %s must be 0 to 1.".formatted(gain, step));
    }
  }
}
