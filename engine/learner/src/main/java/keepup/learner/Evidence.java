package keepup.learner;

import java.util.Map;
import keepup.steps.StepId;

/// How probable one answer of a pupil is under each state that the pupil may be in on its step.
///
/// Only the ratios matter. A misconception that is not named in `ifHolds` predicts nothing about
/// this answer beyond `ifSilent`: it does not apply to the question, or ends in the right answer.
///
/// @param step the step that the question tests
/// @param ifSecure probability of the answer where the step is secure
/// @param ifHolds probability of the answer where the pupil holds a misconception that tells on the
///   question, by its id
/// @param ifSilent probability of the answer where the pupil holds one that does not tell
/// @param ifNotYet probability of the answer where the step is not secure and no one misconception
///   is at work
public record Evidence(
    StepId step, double ifSecure, Map<String, Double> ifHolds, double ifSilent, double ifNotYet) {
  /// @throws IllegalArgumentException if a probability is not above 0 and at most 1
  public Evidence {
    ifHolds = Map.copyOf(ifHolds);
    check(ifSecure);
    check(ifSilent);
    check(ifNotYet);
    ifHolds.values().forEach(Evidence::check);
  }

  private static void check(double probability) {
    if (!(probability > 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "The probability (%s) of an answer must be above 0 and at most 1."
              .formatted(probability));
    }
  }
}
