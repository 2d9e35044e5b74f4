package keepup.app.curriculum;

import keepup.steps.Step;

/// Puts a step into the words that are shown: of the school where it has its own, else as it came
/// with the program.
public interface StepWords {
  /// The step in those words, with the original at hand.
  WordedStep word(Step original);
}
