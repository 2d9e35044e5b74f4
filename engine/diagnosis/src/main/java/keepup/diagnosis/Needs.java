package keepup.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.learner.PupilBelief;
import keepup.learner.StepBelief;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Mark;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// Decides which steps a pupil needs next, in the order to teach them, and says why.
final class Needs {
  private static final double SECURE_ENOUGH = 0.5;

  /// A step that was not asked is a need only where the other answers speak clearly against it.
  private static final double SECURE_ENOUGH_UNASKED = 0.35;

  private final StepGraph graph;
  private final Map<MisconceptionId, Misconception> library;
  private final List<Answered> answers;
  private final PupilBelief belief;
  private final List<Claim> claims;

  Needs(
      StepGraph graph,
      Map<MisconceptionId, Misconception> library,
      List<Answered> answers,
      PupilBelief belief,
      List<Claim> claims) {
    this.graph = graph;
    this.library = library;
    this.answers = answers;
    this.belief = belief;
    this.claims = claims;
  }

  /// The steps believed not to be secure, prerequisites first.
  List<Need> list() {
    List<Need> needs = new ArrayList<>();
    Set<StepId> asked =
        answers.stream().map(a -> a.placed().step().id()).collect(Collectors.toSet());
    for (StepBelief step : belief.steps().values()) {
      boolean wasAsked = asked.contains(step.step());
      if (step.secure() < (wasAsked ? SECURE_ENOUGH : SECURE_ENOUGH_UNASKED)) {
        needs.add(need(graph.getStep(step.step()), step));
      }
    }
    needs.sort(Comparator.comparingInt(need -> graph.order(need.step().id())));
    return needs;
  }

  private Need need(Step step, StepBelief held) {
    List<Answered> asked =
        answers.stream().filter(a -> a.placed().step().id().equals(step.id())).toList();
    if (asked.isEmpty()) {
      return new Need(step, held.secure(), becauseNotAsked(step), null);
    }
    Optional<Misconception> likely = findLikely(held);
    return new Need(
        step,
        held.secure(),
        likely.map(m -> becauseOf(m, asked)).orElseGet(() -> becauseWrong(asked)),
        likely.map(Misconception::id).orElse(null));
  }

  /// The misconception most probably at work on a step, where one is more probable than that none
  /// is.
  private Optional<Misconception> findLikely(StepBelief held) {
    return held.holds().entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .filter(entry -> entry.getValue() > held.notYet())
        .map(entry -> library.get(new MisconceptionId(entry.getKey())));
  }

  /// Counts all answers on which the misconception would show, on whatever step they were asked:
  /// that is what makes it believed.
  private String becauseOf(Misconception misconception, List<Answered> asked) {
    MisconceptionId id = misconception.id();
    long fit = answers.stream().filter(a -> a.explaining().contains(id)).count();
    long could = answers.stream().filter(a -> a.placed().telling().containsKey(id)).count();
    if (fit == 0) {
      return becauseWrong(asked);
    }
    boolean named = claims.stream().anyMatch(c -> c.misconception().id().equals(id) && c.named());
    return "%d of %d %s %s “%s”%s."
        .formatted(
            fit,
            could,
            could == 1 ? "answer" : "answers",
            named ? (fit == 1 ? "shows" : "show") : "may come from",
            misconception.name(),
            named ? "" : ", but that is not certain yet");
  }

  private static String becauseWrong(List<Answered> asked) {
    long wrong = asked.stream().filter(a -> !isRight(a)).count();
    return asked.size() == 1
        ? "The one answer here was not right, and no one method explains it."
        : "%d of %d answers here were not right, and no one method explains them."
            .formatted(wrong, asked.size());
  }

  private String becauseNotAsked(Step step) {
    List<String> later =
        belief.steps().values().stream()
            .filter(other -> other.secure() < SECURE_ENOUGH)
            .map(other -> graph.getStep(other.step()))
            .filter(other -> other.needs().contains(step.id()))
            .map(other -> "“" + other.title() + "”")
            .toList();
    return "It was not asked, but %s needs it and is not secure: check it first."
        .formatted(later.isEmpty() ? "a later step" : later.getFirst());
  }

  private static boolean isRight(Answered answered) {
    return answered.mark() == Mark.RIGHT;
  }
}
