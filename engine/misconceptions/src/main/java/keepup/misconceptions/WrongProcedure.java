package keepup.misconceptions;

import java.util.Optional;
import keepup.questions.Answer;
import keepup.questions.Question;

/// A wrong procedure as a partial function: it answers a question, or it does not apply to it
/// (Brown and Burton 1978).
///
/// A procedure that gets stuck (no digit to exchange from, a cell that would hold two digits) does
/// not apply; a stuck result is never an answer. An answer that happens to be right is given too:
/// it is no evidence, and callers drop it.
@FunctionalInterface
public interface WrongProcedure {
  Optional<Answer> findAnswer(Question question);

  /// Whether it may answer questions of this one's shape: what it says of one question it says of
  /// all of the same [Question#shape]. A quick look, which may say yes in vain but never no.
  default boolean mayApply(Question question) {
    return true;
  }
}
