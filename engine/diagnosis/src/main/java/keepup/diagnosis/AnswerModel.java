package keepup.diagnosis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import keepup.learner.Evidence;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Given;
import keepup.questions.Mark;

/// How probable an answer is for a pupil who is secure, who holds a misconception, or who is not
/// there yet.
///
/// Secure pupils slip; pupils who hold a misconception mostly, not always, give its answer; pupils
/// who are not there yet sometimes make a typical error without holding it (Lee and Corter 2011:
/// one item is never enough).
///
/// @param slip a secure pupil's chance of a wrong answer
/// @param consistent a pupil's chance of giving the answer of a misconception of the step that is
///   held
/// @param consistentElsewhere the same for a misconception that the step does not list
/// @param recovered a pupil's chance of a right answer although a misconception held tells
///   otherwise
/// @param guess the chance of a right answer from a pupil who is not there yet
/// @param leftBlank the chance of a blank from a pupil who is not there yet
/// @param typical the chance that a pupil who is not there yet makes one of the errors typical of
///   the question
/// @param spread the chance of any particular wrong answer among all those that nothing explains
public record AnswerModel(
    double slip,
    double consistent,
    double consistentElsewhere,
    double recovered,
    double guess,
    double leftBlank,
    double typical,
    double spread) {

  /// Values set by hand until they are fitted to answers; `docs/research.md` says why each is where
  /// it is.
  public static final AnswerModel DEFAULT =
      new AnswerModel(0.08, 0.86, 0.6, 0.05, 0.15, 0.12, 0.3, 0.05);

  private static final double NEAR = 0.15;

  /// What a response tells about the step of its question.
  Evidence evidence(Answered answered) {
    PlacedQuestion placed = answered.placed();
    Mark mark = answered.mark();
    return switch (answered.response()) {
      case Response.Wrote(Given.Read(Answer answer)) when mark == Mark.WRONG ->
          wrong(placed, answer);
      case Response.Wrote _ ->
          switch (mark) {
            case RIGHT -> right(placed);
            case BLANK ->
                new Evidence(placed.step().id(), slip * 0.3, Map.of(), leftBlank / 2, leftBlank);
            case WRONG, UNREADABLE ->
                new Evidence(placed.step().id(), slip * 0.1, Map.of(), spread, spread * 2);
          };
      case Response.Marked(boolean correct) ->
          correct
              ? new Evidence(placed.step().id(), 1 - slip, Map.of(), 0.5, guess)
              : new Evidence(placed.step().id(), slip, Map.of(), 0.5, 1 - guess);
    };
  }

  private Evidence right(PlacedQuestion placed) {
    Map<String, Double> ifHolds = new HashMap<>();
    placed.telling().keySet().forEach(id -> ifHolds.put(id.value(), recovered));
    return new Evidence(placed.step().id(), 1 - slip, ifHolds, 1 - 2 * slip, guess);
  }

  private Evidence wrong(PlacedQuestion placed, Answer answer) {
    Map<String, Double> ifHolds = new HashMap<>();
    Set<Answer> typicalAnswers = new HashSet<>();
    boolean isTypical = false;
    for (Map.Entry<MisconceptionId, Answer> told : placed.telling().entrySet()) {
      boolean listed = placed.step().misconceptions().contains(told.getKey().value());
      boolean agrees = told.getValue().equals(answer);
      double follows = listed ? consistent : consistentElsewhere;
      ifHolds.put(
          told.getKey().value(),
          agrees
              ? follows
              : (1 - follows - recovered)
                  * (SlipShapes.isSlip(told.getValue(), answer) ? NEAR : spread));
      if (listed) {
        typicalAnswers.add(told.getValue());
        isTypical |= agrees;
      }
    }
    double unsystematic = 1 - guess - leftBlank - typical;
    double notYet = unsystematic * spread + (isTypical ? typical / typicalAnswers.size() : 0);
    return new Evidence(placed.step().id(), slip * spread, ifHolds, 2 * slip * spread, notYet);
  }
}
