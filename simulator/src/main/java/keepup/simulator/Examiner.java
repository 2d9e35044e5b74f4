package keepup.simulator;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.steps.StepId;

/// Whatever finds out about pupils by asking: the engine under trial.
public interface Examiner {

  /// Begins with a pupil of whom nothing is known.
  ///
  /// @param max so many questions at most
  Examination begin(Collection<StepId> scope, int max, long seed);

  /// Begins with a pupil of whom is known up to which step the class was taught.
  default Examination begin(Collection<StepId> scope, StepId taught, int max, long seed) {
    return begin(scope, max, seed);
  }

  /// One pupil being asked.
  interface Examination {
    /// The next question, or nothing at the end.
    Optional<Asked> findNext();

    /// What the pupil wrote.
    void answer(String written);

    Verdict verdict();
  }

  record Asked(Question question, Step step) {}

  /// What was found out.
  ///
  /// @param secure for every step of the scope, the probability that it is secure
  /// @param needs the steps to teach next
  /// @param named misconceptions said to be held
  /// @param likely misconceptions said to be possible or held, the most probable first
  /// @param systematic steps on which a procedure is said to be at work that is not of the library
  record Verdict(
      Map<StepId, Double> secure,
      Set<StepId> needs,
      Set<MisconceptionId> named,
      java.util.List<MisconceptionId> likely,
      Set<StepId> systematic) {}
}
