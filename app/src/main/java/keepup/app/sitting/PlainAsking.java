package keepup.app.sitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.content.Curriculum;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Claim;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.Diagnosis;
import keepup.diagnosis.PlacedQuestion;
import keepup.learner.StepBelief;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Mark;
import keepup.questions.Question;
import keepup.steps.Step;
import org.springframework.stereotype.Component;

/// Asks where the belief is least certain: a gentle question of a step before first, then of the
/// step whose belief is furthest from certain, the one that tells most likely mistakes apart. It
/// ends when nothing is uncertain any more or after [#MOST] questions, and lets the child end on
/// something that they can do.
@Component
class PlainAsking implements Asking {
  static final int MOST = 12;
  private static final int DRAWS = 24;
  private static final int OFTEN = 3;
  private static final double PRIOR = 0.75;
  private static final double SETTLED = 0.45;

  private final Curriculum curriculum;
  private final Diagnoser diagnoser;

  PlainAsking(Curriculum curriculum, Diagnoser diagnoser) {
    this.curriculum = curriculum;
    this.diagnoser = diagnoser;
  }

  @Override
  public Next next(Scope scope, List<Answered> soFar, long seed) {
    if (soFar.isEmpty()) {
      Step first =
          scope.steps().stream()
              .filter(step -> scope.focus().needs().contains(step.id()))
              .reduce((_, last) -> last)
              .orElse(scope.focus());
      return new Next.Ask(gentlest(first, soFar, seed), "Something easy to begin with.");
    }
    Diagnosis diagnosis = diagnoser.diagnose(soFar);
    if (soFar.size() > MOST) {
      return new Next.End(Ending.LONG);
    }
    if (soFar.size() == MOST || isSettled(scope, soFar, diagnosis)) {
      return end(scope, soFar, diagnosis, seed);
    }
    Step step =
        scope.steps().stream()
            .max(Comparator.comparingDouble(one -> doubt(scope, one, soFar, diagnosis)))
            .orElseThrow();
    return new Next.Ask(
        mostTelling(step, soFar, seed), "We are least sure about: " + step.says());
  }

  /// After a wrong answer comes one more that the child can very likely do, once.
  private Next end(Scope scope, List<Answered> soFar, Diagnosis diagnosis, long seed) {
    List<Answered> before = soFar.subList(0, soFar.size() - 1);
    boolean endedBefore =
        !before.isEmpty() && isSettled(scope, before, diagnoser.diagnose(before));
    if (soFar.getLast().mark() == Mark.RIGHT || endedBefore) {
      return new Next.End(soFar.size() >= MOST ? Ending.LONG : Ending.KNOWN);
    }
    Step surest =
        scope.steps().stream()
            .max(Comparator.comparingDouble(step -> secure(step, diagnosis)))
            .orElseThrow();
    return new Next.Ask(
        gentlest(surest, soFar, seed), "To end with something that goes well.");
  }

  private static boolean isSettled(Scope scope, List<Answered> soFar, Diagnosis diagnosis) {
    return soFar.size() >= OFTEN
        && scope.steps().stream().allMatch(step -> doubt(scope, step, soFar, diagnosis) < SETTLED);
  }

  /// How much a question of a step is worth, 0 to 2.
  private static double doubt(
      Scope scope, Step step, List<Answered> soFar, Diagnosis diagnosis) {
    double secure = secure(step, diagnosis);
    long asked =
        soFar.stream().filter(one -> one.placed().step().id().equals(step.id())).count();
    boolean unnamed =
        diagnosis.claims().stream()
            .filter(claim -> !claim.named())
            .map(Claim::misconception)
            .anyMatch(misconception -> step.misconceptions().contains(misconception.id().value()));
    double near = step.equals(scope.focus()) || scope.focus().needs().contains(step.id()) ? 1 : 0.5;
    double often = asked >= OFTEN ? 0.25 : 1;
    double open = step.equals(scope.focus()) && asked < 2 ? 1 : 4 * secure * (1 - secure);
    return near * often * (unnamed && asked > 0 ? Math.max(open, 0.8) : open);
  }

  private static double secure(Step step, Diagnosis diagnosis) {
    return diagnosis.belief().findStep(step.id()).map(StepBelief::secure).orElse(PRIOR);
  }

  private PlacedQuestion gentlest(Step step, List<Answered> soFar, long seed) {
    Question gentle =
        draw(step, soFar, seed).stream()
            .min(Comparator.comparingInt(question -> question.text().length()))
            .orElseThrow();
    return diagnoser.place(gentle, step);
  }

  private PlacedQuestion mostTelling(Step step, List<Answered> soFar, long seed) {
    return draw(step, soFar, seed).stream()
        .map(question -> diagnoser.place(question, step))
        .max(Comparator.comparingInt(PlainAsking::told))
        .orElseThrow();
  }

  /// How many different answers the step's own misconceptions give.
  private static int told(PlacedQuestion question) {
    Set<Answer> answers = new HashSet<>();
    for (String id : question.step().misconceptions()) {
      Answer answer = question.telling().get(new MisconceptionId(id));
      if (answer != null) {
        answers.add(answer);
      }
    }
    return answers.size();
  }

  /// Different questions of a step that were not asked yet; where all were, any.
  private List<Question> draw(Step step, List<Answered> soFar, long seed) {
    Set<String> asked =
        soFar.stream().map(one -> one.placed().question().text()).collect(Collectors.toSet());
    List<Question> drawn = new ArrayList<>();
    for (int i = 0; i < DRAWS; i++) {
      drawn.add(curriculum.ask(step, seed + 1000L * soFar.size() + i));
    }
    List<Question> fresh =
        drawn.stream().filter(question -> !asked.contains(question.text())).toList();
    return fresh.isEmpty() ? drawn : fresh;
  }
}
