package keepup.learner;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import keepup.steps.StepId;

/// What is believed of one pupil after some answers.
///
/// @param steps belief per step, in teaching order: the steps that were asked, and all that they
///   need
/// @param misconceptions for each misconception that told on an answer, the probability that the
///   pupil holds it
public record PupilBelief(Map<StepId, StepBelief> steps, Map<String, Double> misconceptions) {
  public PupilBelief {
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    misconceptions = Map.copyOf(misconceptions);
  }

  public Optional<StepBelief> findStep(StepId step) {
    return Optional.ofNullable(steps.get(step));
  }
}
