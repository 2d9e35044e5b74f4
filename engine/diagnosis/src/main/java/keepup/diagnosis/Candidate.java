package keepup.diagnosis;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;

/// A question that may be asked on a step.
///
/// @param seed with which the step asks it
/// @param question the question
/// @param telling what the misconceptions that may show on the step make of it, where that is wrong
/// @param likeness what it looks like
/// @param options so many answers there are to choose from, as [Coincidence] has it
record Candidate(
    long seed,
    Question question,
    Map<MisconceptionId, Answer> telling,
    Likeness likeness,
    int options) {
  Candidate {
    telling = Map.copyOf(telling);
  }

  static Candidate of(long seed, Question question, Map<MisconceptionId, Answer> telling) {
    return new Candidate(
        seed,
        question,
        telling,
        Likeness.of(question),
        Coincidence.options(question, telling.values()));
  }

  /// The different wrong answers that misconceptions give.
  Set<Answer> wrongAnswers() {
    return telling.values().stream().collect(Collectors.toSet());
  }
}
