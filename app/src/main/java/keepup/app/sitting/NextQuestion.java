package keepup.app.sitting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import keepup.content.Curriculum;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Assessment;
import keepup.diagnosis.AssessmentScope;
import keepup.diagnosis.Diagnoser;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// Chooses the next question of a sitting by the engine's adaptive diagnosis. What can be prepared
/// for a step is prepared once, when the first child is asked about it.
@Component
class NextQuestion {
  /// A child of primary age has had enough after so many.
  static final int MOST = 12;

  private static final int MOST_PREPARED = 60;

  private final Curriculum curriculum;
  private final Diagnoser diagnoser;
  private final Map<StepId, AssessmentScope> prepared = new ConcurrentHashMap<>();

  NextQuestion(Curriculum curriculum, Diagnoser diagnoser) {
    this.curriculum = curriculum;
    this.diagnoser = diagnoser;
  }

  /// The next question, or the end. The same scope, answers and seed give the same.
  ///
  /// @param soFar the answers so far, in order, each to a question of the scope
  Next next(Scope scope, List<Answered> soFar, long seed) {
    return Assessment.resume(prepare(scope), soFar, MOST, seed)
        .findNext()
        .<Next>map(ask -> new Next.Ask(ask.placed(), ask.why()))
        .orElseGet(() -> new Next.End(soFar.size() >= MOST ? Ending.LONG : Ending.KNOWN));
  }

  private AssessmentScope prepare(Scope scope) {
    if (prepared.size() >= MOST_PREPARED) {
      prepared.clear();
    }
    StepId focus = scope.focus().id();
    return prepared.computeIfAbsent(
        focus,
        _ ->
            new AssessmentScope(
                diagnoser,
                curriculum::ask,
                scope.steps().stream().map(Step::id).toList(),
                focus.value().hashCode()));
  }
}
