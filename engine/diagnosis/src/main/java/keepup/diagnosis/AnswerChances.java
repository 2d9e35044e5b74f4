package keepup.diagnosis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Given;
import keepup.questions.Mark;

/// How probable an answer is in each state that a pupil may be in on the question's step.
///
/// A wrong answer that a misconception gives exactly is hardly ever a slip, unless the question
/// leaves few answers to choose from or the answer is one digit out, as slips are.
///
/// @param right whether the answer is right
/// @param ifSlip of this wrong answer, where a secure pupil slips
/// @param ifHolds where the pupil holds a misconception that tells on the question
/// @param ifSilent where the pupil holds one that does not
/// @param ifNotYet where no one misconception is at work
/// @param ifOwn where the pupil follows a procedure of their own that the library does not hold
record AnswerChances(
    boolean right,
    double ifSlip,
    Map<MisconceptionId, Double> ifHolds,
    double ifSilent,
    double ifNotYet,
    double ifOwn) {
  /// With so many answers to choose from, a guess is hardly ever right.
  static final int MANY = 8;

  /// The chance of the answer of a misconception that is held and tells.
  static final double FOLLOWS = 0.86;

  /// The chance of a right answer all the same.
  static final double RECOVERS = 0.05;

  /// The chance of a right answer where the misconception that is held does not tell.
  static final double SILENT_RIGHT = 0.85;

  /// The same where only right or wrong is known, and so not whether it told.
  private static final double MARKED_RIGHT = 0.5;

  private static final double OWN_RIGHT = 0.25;
  private static final double GUESS = 0.07;
  private static final double BLANK = 0.12;
  private static final double TYPICAL = 0.25;
  private static final double NEAR = 0.12;
  private static final double FAR = 0.03;

  /// The chance that a pupil who is not secure is right.
  static double guess(int choices) {
    return choices >= MANY ? GUESS : Math.max(GUESS, 0.6 / choices);
  }

  /// @param choices how many answers questions of the step have, as far as is known
  static AnswerChances of(Answered answered, int choices) {
    return switch (answered.response()) {
      case Response.Marked _ when answered.mark() == Mark.RIGHT ->
          new AnswerChances(true, 0, Map.of(), MARKED_RIGHT, guess(choices), OWN_RIGHT);
      case Response.Marked _ ->
          new AnswerChances(
              false, 1, Map.of(), 1 - MARKED_RIGHT, 1 - guess(choices), 1 - OWN_RIGHT);
      case Response.Wrote(Given.Read(Answer answer)) when answered.mark() == Mark.WRONG ->
          wrong(answered.placed(), answer, choices);
      case Response.Wrote _ ->
          switch (answered.mark()) {
            case RIGHT -> right(answered.placed(), choices);
            case BLANK -> new AnswerChances(false, 0.1, Map.of(), 0.04, BLANK, 0.04);
            case WRONG, UNREADABLE -> new AnswerChances(false, 0.1, Map.of(), FAR, FAR, FAR);
          };
    };
  }

  private static AnswerChances right(PlacedQuestion placed, int choices) {
    Map<MisconceptionId, Double> ifHolds = new HashMap<>();
    placed.telling().keySet().forEach(id -> ifHolds.put(id, RECOVERS));
    return new AnswerChances(true, 0, ifHolds, SILENT_RIGHT, guess(choices), OWN_RIGHT);
  }

  private static AnswerChances wrong(PlacedQuestion placed, Answer answer, int choices) {
    double each =
        choices < MANY
            ? 1.0 / Math.max(1, choices - 1)
            : SlipShapes.isSlip(placed.question().expected(), answer) ? NEAR : FAR;
    Map<MisconceptionId, Double> ifHolds = new HashMap<>();
    Set<Answer> typical = new HashSet<>();
    placed
        .telling()
        .forEach((id, told) -> {
          double slip = SlipShapes.isSlip(told, answer) ? NEAR : FAR;
          ifHolds.put(id, told.equals(answer) ? FOLLOWS : (1 - FOLLOWS - RECOVERS) * slip);
          if (placed.step().misconceptions().contains(id.value())) {
            typical.add(told);
          }
        });
    double notYet = (1 - guess(choices)) * (1 - BLANK);
    return new AnswerChances(
        false,
        each,
        ifHolds,
        (1 - SILENT_RIGHT) * each,
        notYet * (typical.contains(answer) ? TYPICAL / typical.size() : 0)
            + notYet * (1 - TYPICAL) * each,
        (1 - OWN_RIGHT) * each);
  }
}
