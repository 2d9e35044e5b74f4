package keepup.app.sitting;

import java.util.List;
import keepup.diagnosis.Answered;

/// Chooses the next question of a sitting.
interface Asking {
  /// The next question, or the end. The same scope, answers and seed give the same.
  ///
  /// @param soFar the answers so far, in order; the line of each is its question's number
  Next next(Scope scope, List<Answered> soFar, long seed);
}
