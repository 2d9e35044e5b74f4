package keepup.app.child;

import java.util.HashMap;
import java.util.Map;
import keepup.app.curriculum.SchoolWordings;
import keepup.app.curriculum.WordedStep;
import keepup.steps.Step;
import keepup.steps.StepId;

/// What steps say in the school's words, for templates.
record Worded(Map<StepId, String> says) {
  static Worded of(SchoolWordings wordings) {
    Map<StepId, String> says = new HashMap<>();
    for (WordedStep step : wordings.listSteps()) {
      says.put(step.id(), step.says());
    }
    return new Worded(says);
  }

  String says(Step step) {
    return says.getOrDefault(step.id(), step.says());
  }

  /// The same as the end of a sentence, without its full stop.
  String bare(Step step) {
    return Step.titleOf(says(step));
  }

  String says(StepId step) {
    return says.getOrDefault(step, step.value());
  }
}
