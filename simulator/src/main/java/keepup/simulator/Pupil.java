package keepup.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.misconceptions.WrongProcedure;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.steps.StepId;

/// A made-up pupil, who answers as told: rightly but for slips where a step is secure; by a wrong
/// procedure, or by no method at all, where it is not.
public final class Pupil {
  private final Set<StepId> secure;
  private final Map<StepId, WrongProcedure> procedures;
  private final Habits habits;
  private final Mistakes mistakes;
  private final Draws draws;
  private int answered;

  /// How a pupil goes about answering.
  ///
  /// @param slip chance of a wrong answer to what the pupil can do
  /// @param guess chance of a right answer to what the pupil cannot do
  /// @param follows chance that the wrong procedure is followed when there is one: 1 is a stable
  ///   misconception
  /// @param fatigue what is added to the chance of a slip by each answer given
  /// @param soundElsewhere whether the pupil is right where the wrong procedure does not apply, and
  ///   so has nothing wrong but that; otherwise any answer is given there
  public record Habits(
      double slip, double guess, double follows, double fatigue, boolean soundElsewhere) {}

  Pupil(
      Set<StepId> secure,
      Map<StepId, WrongProcedure> procedures,
      Habits habits,
      Mistakes mistakes,
      Draws draws) {
    this.secure = Set.copyOf(secure);
    this.procedures = Map.copyOf(procedures);
    this.habits = habits;
    this.mistakes = mistakes;
    this.draws = draws;
  }

  /// The steps that the pupil is secure on: the truth.
  public Set<StepId> secure() {
    return secure;
  }

  /// What the pupil writes.
  public String write(Question question, Step step) {
    boolean slips = draws.chance(habits.slip + habits.fatigue * answered++);
    String right = question.expected().text();
    if (secure.contains(step.id())) {
      return slips ? mistakes.near(right, question, step, draws) : right;
    }
    if (draws.chance(habits.guess)) {
      return right;
    }
    WrongProcedure procedure = procedures.get(step.id());
    if (procedure != null && draws.chance(habits.follows)) {
      Optional<Answer> wrong = procedure.findAnswer(question);
      if (wrong.isPresent()) {
        String meant = wrong.get().text();
        return slips ? mistakes.near(meant, question, step, draws) : meant;
      }
      if (habits.soundElsewhere) {
        return slips ? mistakes.near(right, question, step, draws) : right;
      }
    }
    return mistakes.any(question, step, draws);
  }
}
