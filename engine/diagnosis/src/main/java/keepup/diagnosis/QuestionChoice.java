package keepup.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import keepup.maths.Draws;
import keepup.questions.Question;
import org.jspecify.annotations.Nullable;

/// Chooses the next question: first the steps whose answer is expected to tell most, then among
/// their questions the one that tells most.
final class QuestionChoice {
  private static final int LOOKED_AT = 6;
  private static final double MODE_WEIGHT = 0.25;
  private static final double SAME_SHAPE = 0.85;
  private static final double NEARLY_AS_GOOD = 0.97;

  private final AssessmentScope scope;
  private final StepChoice steps;
  private final IntFunction<StepModes> modes;
  private final double slip;
  private final Set<Question> asked;
  private final @Nullable Question last;
  private final int lastStep;

  /// A question with what it is expected to tell, in bits.
  record Choice(int step, Candidate candidate, double gain, double right) {}

  QuestionChoice(
      AssessmentScope scope,
      StepChoice steps,
      IntFunction<StepModes> modes,
      double slip,
      Set<Question> asked,
      @Nullable Question last,
      int lastStep) {
    this.scope = scope;
    this.steps = steps;
    this.modes = modes;
    this.slip = slip;
    this.asked = asked;
    this.last = last;
    this.lastStep = lastStep;
  }

  /// The best question that is right with at least this probability, where there is one.
  Optional<Choice> find(double leastRight, Draws draws) {
    record Ranked(int step, double gain) {}
    List<Ranked> ranked = new ArrayList<>();
    Channel usual = Channel.usual(slip);
    for (int step = 0; step < scope.steps().size(); step++) {
      if (step != lastStep && usual.right(steps.secure(step)) >= leastRight) {
        ranked.add(
            new Ranked(step, steps.gain(step, usual) + MODE_WEIGHT * steps.next(step) * 0.5));
      }
    }
    ranked.sort(Comparator.comparingDouble(Ranked::gain).reversed());
    Choice best = null;
    for (Ranked one : ranked.subList(0, Math.min(LOOKED_AT, ranked.size()))) {
      Optional<Choice> choice = findOn(one.step, draws);
      if (choice.isPresent() && (best == null || choice.get().gain > best.gain)) {
        best = choice.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /// The best question of a step that was not asked yet.
  Optional<Choice> findOn(int step, Draws draws) {
    StepQuestions questions = scope.questions(step);
    StepModes.Shares shares = modes.apply(step).shares();
    Choice best = null;
    for (Candidate candidate : questions.candidates()) {
      if (asked.contains(candidate.question())
          || (last != null && Likeness.alike(last, candidate.question()))) {
        continue;
      }
      Channel channel = Channel.of(candidate, questions, shares, slip);
      double gain =
          steps.gain(step, channel) + MODE_WEIGHT * steps.next(step) * channel.aboutMode();
      if (last != null && Likeness.sameShape(last, candidate.question())) {
        gain *= SAME_SHAPE;
      }
      gain *= NEARLY_AS_GOOD + (1 - NEARLY_AS_GOOD) * draws.fraction();
      if (best == null || gain > best.gain) {
        best = new Choice(step, candidate, gain, channel.right(steps.secure(step)));
      }
    }
    return Optional.ofNullable(best);
  }
}
