package keepup.diagnosis;

import java.util.List;
import java.util.Map;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.steps.Step;

/// A question with the step that it tests and the wrong answers that it can tell apart.
///
/// @param question the question
/// @param step the most specific step that asks it
/// @param telling for each misconception that applies and does not end right, the answer it gives,
///   in curriculum order
public record PlacedQuestion(Question question, Step step, Map<MisconceptionId, Answer> telling) {

  /// The misconceptions that give exactly this answer.
  public List<MisconceptionId> explaining(Answer answer) {
    return telling.entrySet().stream()
        .filter(entry -> entry.getValue().equals(answer))
        .map(Map.Entry::getKey)
        .toList();
  }
}
