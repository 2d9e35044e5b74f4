package keepup.diagnosis;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Mark;
import keepup.questions.Question;
import keepup.steps.StepId;

/// How much better a pupil's answers fit a misconception than a wrong procedure of the pupil's own
/// that nobody knows, in bits.
///
/// Where a child writes any number, two answers that agree with a misconception to the digit are no
/// coincidence. Where there are two answers to choose from, every wrong answer agrees with every
/// misconception that tells: only the pattern of right and wrong says something, and it takes more
/// of it.
final class Coincidence {
  /// The answers are then 32 times as probable of a pupil who holds the misconception.
  static final double ENOUGH = 5;

  private static final double OWN_RIGHT = 0.4;
  private static final double NEAR = 0.15;
  private static final double FAR = 0.05;
  private static final int ANY_NUMBER = 20;

  private Coincidence() {}

  /// Of all answers on the steps on which the misconception has told: on others it says nothing.
  static double bits(MisconceptionId id, Collection<Answered> answers) {
    Set<StepId> told = new HashSet<>();
    for (Answered answered : answers) {
      if (answered.placed().telling().containsKey(id)) {
        told.add(answered.placed().step().id());
      }
    }
    return answers.stream()
        .filter(answered -> told.contains(answered.placed().step().id()))
        .mapToDouble(answered -> bits(id, answered))
        .sum();
  }

  private static double bits(MisconceptionId id, Answered answered) {
    PlacedQuestion placed = answered.placed();
    Answer told = placed.telling().get(id);
    if (answered.mark() == Mark.RIGHT) {
      return told == null ? ifRight() : log(AnswerChances.RECOVERS / OWN_RIGHT);
    }
    if (answered.mark() != Mark.WRONG || !(answered.response() instanceof Response.Wrote)) {
      return 0;
    }
    double own = (1 - OWN_RIGHT) / (options(placed.question(), placed.telling().values()) - 1);
    if (told == null) {
      return log((1 - AnswerChances.SILENT_RIGHT) * FAR / Math.max(FAR, own));
    }
    if (answered.explaining().contains(id)) {
      return log(AnswerChances.FOLLOWS / own);
    }
    return log(
        (1 - AnswerChances.FOLLOWS - AnswerChances.RECOVERS)
            * (Claims.isSlipOf(answered, id) ? NEAR / FAR : 1)
            * FAR
            / own);
  }

  /// What an answer as predicted would add.
  static double bitsOf(MisconceptionId id, Candidate candidate) {
    return candidate.telling().containsKey(id)
        ? log(AnswerChances.FOLLOWS * (candidate.options() - 1) / (1 - OWN_RIGHT))
        : ifRight();
  }

  private static double ifRight() {
    return log(AnswerChances.SILENT_RIGHT / OWN_RIGHT);
  }

  /// So many answers there are to choose from, as far as one can see: a question that says the
  /// right answer and every wrong one leaves no others, and so many things can be put in so many
  /// orders.
  static int options(Question question, Collection<Answer> wrong) {
    Set<Answer> all = new HashSet<>(wrong);
    all.add(question.expected());
    if (question.expected() instanceof Answer.Items(List<Answer> items)) {
      return Math.clamp(factorial(items.size()), 2, ANY_NUMBER);
    }
    String asked = plain(question.display());
    boolean chosen =
        question.expected() instanceof Answer.Word
            || all.stream().allMatch(answer -> asked.contains(plain(answer.text())));
    return chosen ? Math.max(2, all.size()) : ANY_NUMBER;
  }

  private static String plain(String text) {
    return text.replace(" ", "").replace('−', '-');
  }

  private static int factorial(int n) {
    return n <= 1 ? 1 : n > 4 ? ANY_NUMBER : n * factorial(n - 1);
  }

  private static double log(double ratio) {
    return Math.log(ratio) / Math.log(2);
  }
}
