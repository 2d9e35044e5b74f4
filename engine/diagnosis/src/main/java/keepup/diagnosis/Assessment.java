package keepup.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.learner.Ensemble;
import keepup.learner.EnsembleParameters;
import keepup.maths.Draws;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Mark;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// One adaptive diagnosis of one pupil: start, select, estimate, stop.
///
/// It starts gently, asks what is expected to tell most about which steps to teach next, never two
/// questions in a row that look alike, stops when more questions would hardly change the plan, and
/// ends on a success where it can. The same scope, seed and answers give the same questions. Not
/// for use by several threads at once.
public final class Assessment {
  private static final double GENTLE = 0.6;
  private static final double SUCCESS = 0.75;
  private static final double DOUBT_LEFT = 0.12;
  private static final double DOUBT_LEFT_EACH = 0.03;
  private static final double SAME_ELSEWHERE = 0.6;

  /// With so few questions none is spent on manners.
  private static final int BRIEF = 4;

  private static final int ENOUGH_ON_A_STEP = 4;
  private static final double NEXT = 0.45;

  /// Bits; three answers that agree where any number may be written.
  private static final double SURE = 12;

  private final AssessmentScope scope;
  private final int max;
  private final long seed;
  private final Ensemble ensemble;
  private final List<Answered> answers = new ArrayList<>();
  private final Map<Integer, StepModes> modes = new LinkedHashMap<>();
  private StepChoice steps;
  private @Nullable Ask open;
  private boolean ended;

  private Assessment(AssessmentScope scope, int max, long seed) {
    this.scope = scope;
    this.max = max;
    this.seed = seed;
    this.ensemble = scope.before();
    this.steps = new StepChoice(ensemble.poll(), scope.steps().size());
  }

  /// @param max so many questions at most, one or more
  public static Assessment start(AssessmentScope scope, int max, long seed) {
    if (max < 1) {
      throw new IllegalArgumentException(
          "An assessment needs at least one question, not " + max + ".");
    }
    return new Assessment(scope, max, seed);
  }

  /// The question to ask now: the same until it is answered, and none where the diagnosis has
  /// ended.
  public Optional<Ask> findNext() {
    if (open == null && !ended) {
      open = choose().map(this::ask).orElse(null);
      ended = open == null;
    }
    return Optional.ofNullable(open);
  }

  /// Takes the answer to the open question.
  ///
  /// @throws IllegalStateException if no question is open
  public void answer(Response response) {
    Ask asked = open;
    if (asked == null) {
      throw new IllegalStateException("No question is open.");
    }
    open = null;
    add(new Answered(answers.size() + 1, asked.placed(), response));
  }

  private void add(Answered answered) {
    answers.add(answered);
    int place = scope.steps().place(answered.placed().step().id());
    StepModes step = modes(place);
    step.add(answered);
    ensemble.tell(place, step.logSecure(EnsembleParameters.DEFAULT.slips()), step.logInsecure());
    steps = new StepChoice(ensemble.poll(), scope.steps().size());
  }

  private StepModes modes(int place) {
    return modes.computeIfAbsent(
        place,
        p -> {
          StepQuestions questions = scope.questions(p);
          return new StepModes(questions.step(), questions.rivals(), questions.choices());
        });
  }

  /// What may be at work on a step where it is not secure. A misconception that shows on other
  /// steps is more probable here.
  private StepModes.Shares shares(int place) {
    Map<MisconceptionId, Double> elsewhere = new HashMap<>();
    modes.forEach((other, step) -> {
      if (other != place && !step.isEmpty()) {
        step.ratios()
            .forEach((id, ratio) ->
                elsewhere.merge(id, 1 - SAME_ELSEWHERE + SAME_ELSEWHERE * ratio, (a, b) -> a * b));
      }
    });
    return modes(place).shares(elsewhere);
  }

  private Optional<QuestionChoice.Choice> choose() {
    if (answers.size() >= max) {
      return Optional.empty();
    }
    boolean lastWrong = !answers.isEmpty() && answers.getLast().mark() != Mark.RIGHT;
    boolean alone = scope.steps().size() == 1;
    int lastStep =
        answers.isEmpty() || alone
            ? -1
            : scope.steps().place(answers.getLast().placed().step().id());
    Draws draws = Draws.of(seed + answers.size());
    QuestionChoice choice =
        new QuestionChoice(
            scope,
            steps,
            this::shares,
            ensemble.slip(),
            answers,
            lastStep,
            scope.isSmall() ? max - answers.size() : ENOUGH_ON_A_STEP);
    if (max > BRIEF
        && !answers.isEmpty()
        && steps.doubt() < Math.min(DOUBT_LEFT, DOUBT_LEFT_EACH * scope.steps().size())) {
      return findRepeat()
          .or(() -> findNaming(choice, lastStep, draws))
          .or(() -> lastWrong && !alone ? choice.find(SUCCESS, draws) : Optional.empty());
    }
    if (scope.isSmall() && max > BRIEF) {
      Optional<QuestionChoice.Choice> repeat = findRepeat();
      if (repeat.isPresent()) {
        return repeat;
      }
    }
    double least =
        max <= BRIEF ? 0 : answers.isEmpty() ? GENTLE : answers.size() == max - 1 ? SUCCESS : 0;
    return choice.find(least, draws).or(() -> choice.find(0, draws));
  }

  /// A further question on a step of the plan where it is not clear yet what is at work.
  private Optional<QuestionChoice.Choice> findNaming(
      QuestionChoice choice, int lastStep, Draws draws) {
    Naming naming =
        new Naming(
            answers,
            diagnosis().claims(),
            scope.isSmall() ? max : ENOUGH_ON_A_STEP,
            scope.isSmall() ? SURE : 0);
    for (Map.Entry<Integer, StepModes> step : modes.entrySet()) {
      if (step.getKey() != lastStep
          && steps.next(step.getKey()) > 0.5
          && naming.isOpen(scope.steps().step(step.getKey()))) {
        Optional<QuestionChoice.Choice> found = choice.findOn(step.getKey(), draws);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// A question that was answered wrongly, asked once more: whether the same wrong answer comes
  /// again parts a procedure from slips and guesses.
  private Optional<QuestionChoice.Choice> findRepeat() {
    return new Repeats(answers, diagnosis())
        .find()
        .flatMap(again -> {
          int place = scope.steps().place(again.placed().step().id());
          return scope.questions(place).candidates().stream()
              .filter(candidate -> candidate.question().equals(again.placed().question()))
              .findFirst()
              .map(
                  candidate -> new QuestionChoice.Choice(place, candidate, 0, steps.secure(place)));
        });
  }

  private Diagnosis diagnosis() {
    return scope.diagnoser().diagnose(answers, this::twins);
  }

  /// The misconceptions that no question on any of the steps answered tells from this one.
  private Set<MisconceptionId> twins(MisconceptionId id) {
    Set<MisconceptionId> twins = new HashSet<>();
    boolean first = true;
    for (Map.Entry<Integer, StepModes> step : modes.entrySet()) {
      StepQuestions questions = scope.questions(step.getKey());
      if (!step.getValue().isEmpty() && questions.rivals().contains(id)) {
        if (first) {
          twins.addAll(questions.twins(id));
        } else {
          twins.retainAll(questions.twins(id));
        }
        first = false;
      }
    }
    return twins;
  }

  private Ask ask(QuestionChoice.Choice choice) {
    Step step = scope.steps().step(choice.step());
    PlacedQuestion placed = scope.diagnoser().place(choice.candidate().question(), step);
    String why =
        PlanReasons.why(
            step, steps.secure(choice.step()), answers.isEmpty(), answers.size() == max - 1);
    return new Ask("@" + step.id() + "#" + choice.candidate().seed(), placed, why);
  }

  /// Takes up a diagnosis where it was left, from the answers to its own questions.
  ///
  /// @param answered the answers so far, in order; their questions need not be those that would be
  ///   asked now, but their steps must be in the scope
  /// @throws IllegalArgumentException if an answer's step is not in the scope
  public static Assessment resume(
      AssessmentScope scope, List<Answered> answered, int max, long seed) {
    Assessment assessment = start(scope, max, seed);
    answered.forEach(assessment::add);
    return assessment;
  }

  /// The answers so far.
  public List<Answered> answers() {
    return List.copyOf(answers);
  }

  /// Ends the diagnosis, where the child has had enough.
  public void end() {
    open = null;
    ended = true;
  }

  /// What has been found out so far.
  public AssessmentResult result() {
    Map<StepId, Double> secure = new LinkedHashMap<>();
    Map<StepId, Double> next = new LinkedHashMap<>();
    List<Need> needs = new ArrayList<>();
    PlanReasons reasons = new PlanReasons(scope.diagnoser(), answers);
    for (int place = 0; place < scope.steps().size(); place++) {
      Step step = scope.steps().step(place);
      secure.put(step.id(), steps.secure(place));
      next.put(step.id(), steps.next(place));
      if (steps.next(place) >= NEXT) {
        Optional<StepModes.Shares> shares =
            Optional.ofNullable(modes.get(place)).map(StepModes::shares);
        needs.add(reasons.need(step, steps.secure(place), shares));
      }
    }
    return new AssessmentResult(secure, next, diagnosis(), needs, answers.size());
  }
}
