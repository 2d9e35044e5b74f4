package keepup.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import keepup.content.Curriculum;
import keepup.maths.Draws;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.misconceptions.WrongProcedure;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// Tries whether a pupil who holds one misconception, and nothing else, is seen through on one of
/// its steps.
public final class NamingTrial {
  private final Curriculum curriculum;
  private final Examiner examiner;
  private final Mistakes mistakes;

  public NamingTrial(Curriculum curriculum, Examiner examiner) {
    this.curriculum = curriculum;
    this.examiner = examiner;
    this.mistakes = new Mistakes(curriculum);
  }

  /// What was said of the pupil.
  ///
  /// @param named the misconception was named, or one that no question of the step tells from it
  /// @param first it was the most probable, named or not, or one that no question tells from it
  /// @param falseName another was named
  /// @param systematic the step was said to have a procedure at work that is not of the library
  public record Outcome(boolean named, boolean first, boolean falseName, boolean systematic) {}

  /// A pupil with a misconception of the step.
  public Outcome run(Step step, Misconception held, double slip, int max, long seed) {
    return run(List.of(step), held, slip, max, seed);
  }

  /// A pupil with a misconception of some of the steps, who uses it on all of them.
  public Outcome run(List<Step> steps, Misconception held, double slip, int max, long seed) {
    return outcome(
        steps,
        List.of(held),
        examine(steps, Set.of(), held.procedure(), steady(slip), max, seed),
        seed);
  }

  /// A pupil who follows one of two misconceptions of a step, or both, not to the letter.
  public Outcome run(Step step, List<Misconception> two, Unsteady way, int max, long seed) {
    List<Step> steps = List.of(step);
    Examiner.Verdict verdict =
        examine(steps, Set.of(), way.procedure(two, Draws.of(seed + 1)), way.habits(), max, seed);
    return outcome(steps, way.held(two), verdict, seed);
  }

  private Outcome outcome(
      List<Step> steps, List<Misconception> held, Examiner.Verdict verdict, long seed) {
    Predicate<MisconceptionId> isHeld =
        id -> held.stream().anyMatch(one -> id.equals(one.id()) || same(steps, one, id, seed));
    return new Outcome(
        verdict.named().stream().anyMatch(isHeld),
        verdict.likely().stream().limit(1).anyMatch(isHeld),
        !verdict.named().stream().allMatch(isHeld),
        !verdict.systematic().isEmpty());
  }

  private static Pupil.Habits steady(double slip) {
    return new Pupil.Habits(slip, 0, 1, 0, true);
  }

  /// A pupil with a procedure that is in no library; one who only slips, where `secure`; or one
  /// without any method, where there is no procedure.
  public Outcome runOther(
      Step step,
      boolean secure,
      @Nullable WrongProcedure procedure,
      double slip,
      int max,
      long seed) {
    Examiner.Verdict verdict =
        examine(
            List.of(step),
            secure ? Set.of(step.id()) : Set.of(),
            procedure,
            steady(slip),
            max,
            seed);
    return new Outcome(
        false, false, !verdict.named().isEmpty(), verdict.systematic().contains(step.id()));
  }

  private Examiner.Verdict examine(
      List<Step> steps,
      Set<StepId> secure,
      @Nullable WrongProcedure procedure,
      Pupil.Habits habits,
      int max,
      long seed) {
    Pupil pupil =
        new Pupil(
            secure,
            procedure == null
                ? Map.of()
                : steps.stream().collect(Collectors.toMap(Step::id, _ -> procedure)),
            habits,
            mistakes,
            Draws.of(seed));
    Examiner.Examination examination =
        examiner.begin(steps.stream().map(Step::id).toList(), max, seed);
    for (var asked = examination.findNext(); asked.isPresent(); asked = examination.findNext()) {
      examination.answer(pupil.write(asked.get().question(), asked.get().step()));
    }
    return examination.verdict();
  }

  /// A misconception, and those that no question of the step tells from it.
  List<MisconceptionId> withTwins(Step step, Misconception held, long seed) {
    List<MisconceptionId> found = new ArrayList<>(List.of(held.id()));
    Draws draws = Draws.of(seed);
    for (int i = 0; i < 60; i++) {
      Question question = curriculum.ask(step, draws.between(1, Integer.MAX_VALUE));
      Optional<Answer> told = held.findTellingAnswer(question);
      if (told.isPresent()) {
        curriculum.misconceptions().values().stream()
            .filter(other -> !other.id().equals(held.id()))
            .filter(other -> other.findTellingAnswer(question).equals(told))
            .filter(other -> same(List.of(step), held, other.id(), seed))
            .forEach(other -> found.add(other.id()));
        return found;
      }
    }
    return found;
  }

  /// Whether no question of the step tells two misconceptions apart.
  private boolean same(List<Step> steps, Misconception held, MisconceptionId other, long seed) {
    Draws draws = Draws.of(seed);
    for (int i = 0; i < 60; i++) {
      Step step = draws.pick(steps);
      Question question = curriculum.ask(step, draws.between(1, Integer.MAX_VALUE));
      if (!held.findTellingAnswer(question)
          .equals(curriculum.getMisconception(other).findTellingAnswer(question))) {
        return false;
      }
    }
    return true;
  }
}
