package keepup.diagnosis;

import keepup.questions.Question;
import keepup.steps.Step;

/// Asks a step a question: the same for a seed, for ever.
@FunctionalInterface
public interface Asking {
  Question ask(Step step, long seed);
}
