package keepup.diagnosis;

import java.util.Optional;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.Step;
import org.jspecify.annotations.Nullable;

/// A step to teach a pupil next, and why.
///
/// @param step the step
/// @param secure probability that the step is secure
/// @param because one plain sentence
/// @param misconception the misconception most probably at work, or null where none is
public record Need(
    Step step, double secure, String because, @Nullable MisconceptionId misconception) {
  public Optional<MisconceptionId> findMisconception() {
    return Optional.ofNullable(misconception);
  }
}
