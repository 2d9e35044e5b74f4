package keepup.learner;

import java.util.Map;
import keepup.steps.StepId;

/// What is believed of a pupil on one step: probabilities that add to 1.
///
/// @param step the step
/// @param secure that the step is secure
/// @param holds that a misconception is at work, by its id
/// @param notYet that the step is not secure and no one misconception is at work
public record StepBelief(StepId step, double secure, Map<String, Double> holds, double notYet) {
  public StepBelief {
    holds = Map.copyOf(holds);
  }
}
