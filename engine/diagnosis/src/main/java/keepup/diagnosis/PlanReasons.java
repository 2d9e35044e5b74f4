package keepup.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Mark;
import keepup.steps.Step;

/// Says in one plain sentence why a step is to be taught next, or why a question is asked.
final class PlanReasons {
  private final Diagnoser diagnoser;
  private final List<Answered> answers;

  PlanReasons(Diagnoser diagnoser, List<Answered> answers) {
    this.diagnoser = diagnoser;
    this.answers = answers;
  }

  Need need(Step step, double secure, Optional<StepModes.Shares> shares) {
    List<Answered> here =
        answers.stream().filter(a -> a.placed().step().id().equals(step.id())).toList();
    if (here.isEmpty()) {
      return new Need(step, secure, becauseNotAsked(step), null);
    }
    Optional<Misconception> likely = shares.flatMap(this::findLikely);
    long wrong = here.stream().filter(a -> a.mark() != Mark.RIGHT).count();
    long fit =
        likely
            .map(m -> here.stream().filter(a -> a.explaining().contains(m.id())).count())
            .orElse(0L);
    String count = "%d of %d %s here".formatted(wrong, here.size(), answers(here.size()));
    String because =
        wrong == 0
            ? "The answers here were right, but the steps around it say that this was luck: look"
                + " again."
            : fit == 0
                ? count
                    + (wrong == 1 ? " was" : " were")
                    + " not right, and no one method explains it."
                : "%s %s not right; %s what “%s” gives."
                    .formatted(
                        count,
                        wrong == 1 ? "was" : "were",
                        fit == 1 ? "one is" : fit + " are",
                        likely.map(Misconception::name).orElse(""));
    return new Need(
        step, secure, because, fit == 0 ? null : likely.map(Misconception::id).orElse(null));
  }

  private Optional<Misconception> findLikely(StepModes.Shares shares) {
    return shares.holds().entrySet().stream()
        .max(Map.Entry.<MisconceptionId, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .filter(held -> held.getValue() > shares.notYet() + shares.own())
        .flatMap(held -> diagnoser.findMisconception(held.getKey()));
  }

  private String becauseNotAsked(Step step) {
    List<Step> failed =
        answers.stream()
            .filter(a -> a.mark() != Mark.RIGHT)
            .map(a -> a.placed().step())
            .filter(later -> diagnoser.graph().listAllNeeds(later.id()).contains(step.id()))
            .toList();
    return failed.isEmpty()
        ? "It was not asked, but the answers around it say that it comes next: check it first."
        : "It was not asked, but “%s” builds on it and was not right: check it first."
            .formatted(failed.getLast().title());
  }

  /// Why a question is asked now.
  static String why(Step step, double secure, boolean first, boolean last) {
    String what = "“" + step.title() + "”";
    return first
        ? "A gentle start that tells much: " + what + "."
        : last && secure > 0.75
            ? "To end on something that will go well: " + what + "."
            : secure > 0.75
                ? "Probably secure, and a right answer shows that what comes before it is too: "
                    + what
                    + "."
                : secure < 0.25
                    ? "Probably not secure: the answer shows which wrong idea is at work in "
                        + what
                        + "."
                    : "It is open whether the child can do this, and the plan hangs on it: "
                        + what
                        + ".";
  }

  private static String answers(int count) {
    return count == 1 ? "answer" : "answers";
  }
}
