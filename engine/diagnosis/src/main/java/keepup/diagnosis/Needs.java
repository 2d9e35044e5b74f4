package keepup.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.learner.PupilBelief;
import keepup.learner.StepBelief;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Mark;
import keepup.steps.Step;
import keepup.steps.StepGraph;

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
    for (StepBelief step : belief.steps().values()) {
      if (step.secure() < (wasAsked(step) ? SECURE_ENOUGH : SECURE_ENOUGH_UNASKED)) {
        needs.add(need(graph.getStep(step.step()), step));
      }
    }
    needs.sort(Comparator.comparingInt(need -> graph.order(need.step().id())));
    return needs;
  }

  private boolean wasAsked(StepBelief step) {
    return answers.stream().anyMatch(a -> a.placed().step().id().equals(step.step()));
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

  private String becauseOf(Misconception misconception, List<Answered> asked) {
    List<Integer> here = asked.stream().filter(a -> !isRight(a)).map(Answered::line).toList();
    Optional<Claim> claim =
        claims.stream().filter(c -> c.misconception().id().equals(misconception.id())).findFirst();
    List<Integer> agreeing = claim.map(Claim::lines).orElse(here);
    long fit = asked.stream().filter(a -> agreeing.contains(a.line())).count();
    boolean named = claim.map(Claim::named).orElse(false);
    return "%d of %d %s here %s “%s”%s."
        .formatted(
            fit,
            asked.size(),
            asked.size() == 1 ? "answer" : "answers",
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
            .map(other -> "“" + withoutFullStop(other.says()) + "”")
            .toList();
    return "It was not asked, but %s needs it and is not secure: check it first."
        .formatted(later.isEmpty() ? "a later step" : later.getFirst());
  }

  private static String withoutFullStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static boolean isRight(Answered answered) {
    return answered.response().mark(answered.placed()) == Mark.RIGHT;
  }
}
