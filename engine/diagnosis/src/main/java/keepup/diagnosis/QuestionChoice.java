package keepup.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keepup.maths.Draws;
import keepup.questions.Question;
import org.jspecify.annotations.Nullable;

/// Chooses the next question: first the steps whose answer is expected to tell most, then among
/// their questions the one that tells most.
final class QuestionChoice {
  private static final int LOOKED_AT = 8;
  private static final double MODE_WEIGHT = 0.25;
  private static final double MODE_WEIGHT_WHERE_SMALL = 20;
  private static final double SAME_SHAPE = 0.85;
  private static final double NEARLY_AS_GOOD = 0.97;

  private final AssessmentScope scope;
  private final StepChoice steps;
  private final IntFunction<StepModes.Shares> shares;
  private final double slip;
  private final List<Answered> answers;
  private final Set<Question> asked;
  private final @Nullable Likeness last;
  private final int lastStep;
  private final int left;
  private final double modeWeight;

  /// A question with what it is expected to tell, in bits.
  record Choice(int step, Candidate candidate, double gain, double right) {}

  QuestionChoice(
      AssessmentScope scope,
      StepChoice steps,
      IntFunction<StepModes.Shares> shares,
      double slip,
      List<Answered> answers,
      int lastStep,
      int left) {
    this.scope = scope;
    this.steps = steps;
    this.shares = shares;
    this.slip = slip;
    this.answers = answers;
    this.asked = answers.stream().map(a -> a.placed().question()).collect(Collectors.toSet());
    this.last = answers.isEmpty() ? null : Likeness.of(answers.getLast().placed().question());
    this.lastStep = lastStep;
    this.left = left;
    this.modeWeight = scope.isSmall() ? MODE_WEIGHT_WHERE_SMALL : MODE_WEIGHT;
  }

  /// The best question that is right with at least this probability, where there is one.
  Optional<Choice> find(double leastRight, Draws draws) {
    record Ranked(int step, double gain) {}
    List<Ranked> ranked = new ArrayList<>();
    Channel usual = Channel.usual(slip);
    for (int step = 0; step < scope.steps().size(); step++) {
      if (step != lastStep && usual.right(steps.secure(step)) >= leastRight) {
        ranked.add(new Ranked(step, steps.gain(step, usual) + modeWeight * steps.next(step) * 0.5));
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
    Optional<Choice> found = findOn(step, draws, true);
    return found.isPresent() || scope.steps().size() > 1 ? found : findOn(step, draws, false);
  }

  /// @param unlike whether the question must not look like the last one
  private Optional<Choice> findOn(int step, Draws draws, boolean unlike) {
    StepQuestions questions = scope.questions(step);
    StepModes.Shares shared = shares.apply(step);
    NamingGain naming =
        new NamingGain(questions, scope.isSmall() ? pooled() : shared, answers, left);
    Choice best = null;
    for (Candidate candidate : questions.candidates()) {
      if (asked.contains(candidate.question())
          || (unlike && last != null && candidate.likeness().isLike(last))) {
        continue;
      }
      Channel channel = Channel.of(candidate, questions, shared, slip);
      double gain =
          steps.gain(step, channel)
              + modeWeight
                  * (scope.isSmall()
                      ? naming.of(candidate)
                      : steps.next(step) * (channel.aboutMode() + naming.of(candidate)));
      if (last != null && candidate.likeness().hasShapeOf(last)) {
        gain *= SAME_SHAPE;
      }
      gain *= NEARLY_AS_GOOD + (1 - NEARLY_AS_GOOD) * draws.fraction();
      if (best == null || gain > best.gain) {
        best = new Choice(step, candidate, gain, channel.right(steps.secure(step)));
      }
    }
    return Optional.ofNullable(best);
  }

  /// What may be at work on any of the steps.
  private StepModes.Shares pooled() {
    return StepModes.Shares.mean(
        IntStream.range(0, scope.steps().size()).mapToObj(shares).toList());
  }
}
