package keepup.diagnosis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import keepup.learner.BeliefParameters;
import keepup.learner.Beliefs;
import keepup.learner.Drift;
import keepup.learner.Evidence;
import keepup.learner.PupilBelief;
import keepup.learner.StepBelief;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Mark;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.steps.StepGraph;

/// Reads what children's answers say: a pure function of the answers, the curriculum and the
/// parameters.
public final class Diagnoser {
  /// People type equations of any shape; those of the curriculum are fewer.
  private static final int MOST_SHAPES = 2_000;

  private final StepGraph graph;
  private final Map<MisconceptionId, Misconception> library = new LinkedHashMap<>();
  private final Map<String, List<Misconception>> byShape = new ConcurrentHashMap<>();
  private final Function<Question, Optional<Step>> placing;
  private final AnswerModel model;
  private final BeliefParameters parameters;

  /// @param graph the steps
  /// @param misconceptions the library
  /// @param placing finds the most specific step that asks a question
  public Diagnoser(
      StepGraph graph,
      Collection<Misconception> misconceptions,
      Function<Question, Optional<Step>> placing) {
    this(graph, misconceptions, placing, AnswerModel.DEFAULT, BeliefParameters.DEFAULT);
  }

  public Diagnoser(
      StepGraph graph,
      Collection<Misconception> misconceptions,
      Function<Question, Optional<Step>> placing,
      AnswerModel model,
      BeliefParameters parameters) {
    this.graph = graph;
    misconceptions.forEach(m -> library.put(m.id(), m));
    this.placing = placing;
    this.model = model;
    this.parameters = parameters;
  }

  /// The question with its step and the answers that misconceptions give to it, or nothing where no
  /// step asks it.
  public Optional<PlacedQuestion> findPlace(Question question) {
    return placing.apply(question).map(step -> place(question, step));
  }

  /// The question as one of a given step's, with the answers that misconceptions give to it.
  public PlacedQuestion place(Question question, Step step) {
    return new PlacedQuestion(question, step, telling(question));
  }

  /// For each misconception that applies to a question and does not end right, its answer, in the
  /// library's order.
  public Map<MisconceptionId, Answer> telling(Question question) {
    Map<MisconceptionId, Answer> telling = new LinkedHashMap<>();
    for (Misconception misconception : mayTell(question)) {
      misconception
          .findTellingAnswer(question)
          .ifPresent(answer -> telling.put(misconception.id(), answer));
    }
    return Collections.unmodifiableMap(telling);
  }

  /// The misconceptions that may answer questions of this shape, in the library's order.
  private List<Misconception> mayTell(Question question) {
    String shape = question.shape();
    List<Misconception> known = byShape.get(shape);
    if (known == null) {
      known = library.values().stream().filter(m -> m.procedure().mayApply(question)).toList();
      if (byShape.size() < MOST_SHAPES) {
        byShape.put(shape, known);
      }
    }
    return known;
  }

  /// The misconception of an id, where the library holds it.
  public Optional<Misconception> findMisconception(MisconceptionId id) {
    return Optional.ofNullable(library.get(id));
  }

  /// The steps and what needs what.
  public StepGraph graph() {
    return graph;
  }

  /// What the answers of one pupil say together.
  public Diagnosis diagnose(List<Answered> answers) {
    return diagnose(answers, _ -> Set.of());
  }

  /// @param twins for a misconception, those that no question on its step tells from it
  Diagnosis diagnose(
      List<Answered> answers, Function<MisconceptionId, Set<MisconceptionId>> twins) {
    List<Evidence> evidence = answers.stream().map(model::evidence).toList();
    PupilBelief belief = Beliefs.after(asOfNow(answers, evidence), graph, parameters);
    List<Claim> claims = Claims.of(answers, library, belief, twins);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      findings.add(finding(answers.get(i), evidence.get(i), belief));
    }
    return new Diagnosis(
        findings,
        claims,
        Systematics.of(answers, claims),
        new Needs(graph, library, answers, belief, claims).list(),
        belief);
  }

  /// Older answers say less about the pupil on the day of the newest one.
  private static List<Evidence> asOfNow(List<Answered> answers, List<Evidence> evidence) {
    Optional<LocalDate> newest =
        answers.stream().flatMap(a -> a.findDay().stream()).max(Comparator.naturalOrder());
    if (newest.isEmpty()) {
      return evidence;
    }
    List<Evidence> aged = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      LocalDate day = answers.get(i).findDay().orElse(newest.get());
      aged.add(Drift.DEFAULT.now(evidence.get(i), ChronoUnit.DAYS.between(day, newest.get())));
    }
    return aged;
  }

  private Finding finding(Answered answered, Evidence evidence, PupilBelief belief) {
    Mark mark = answered.mark();
    StepBelief held = belief.findStep(evidence.step()).orElseThrow();
    if (mark == Mark.RIGHT) {
      return new Finding(answered, mark, List.of(), 0, 0);
    }
    Map<MisconceptionId, Double> shares = new HashMap<>();
    double slip = held.secure() * evidence.ifSecure();
    double unexplained = held.notYet() * evidence.ifNotYet();
    Map<String, Double> others = new HashMap<>(held.holds());
    for (MisconceptionId id : answered.explaining()) {
      double holds = Optional.ofNullable(others.remove(id.value())).orElse(0.0);
      shares.put(id, holds * evidence.ifHolds().getOrDefault(id.value(), evidence.ifSilent()));
    }
    for (Map.Entry<String, Double> other : others.entrySet()) {
      unexplained +=
          other.getValue() * evidence.ifHolds().getOrDefault(other.getKey(), evidence.ifSilent());
    }
    double all =
        slip + unexplained + shares.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Explanation> explanations =
        shares.entrySet().stream()
            .flatMap(entry ->
                Optional.ofNullable(library.get(entry.getKey()))
                    .map(m -> new Explanation(m, entry.getValue() / all))
                    .stream())
            .sorted(
                Comparator.comparingDouble(Explanation::probability)
                    .reversed()
                    .thenComparing(explanation -> explanation.misconception().id()))
            .toList();
    return new Finding(answered, mark, explanations, slip / all, unexplained / all);
  }
}
