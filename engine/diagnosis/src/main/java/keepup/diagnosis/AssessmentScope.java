package keepup.diagnosis;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import keepup.learner.Ensemble;
import keepup.learner.EnsembleParameters;
import keepup.learner.StepScope;
import keepup.steps.StepId;

/// What an adaptive diagnosis is about, and all that can be prepared before a pupil comes: the
/// belief before any answer, and questions to choose from. May be shared by many diagnoses at once.
public final class AssessmentScope {
  private static final int FEW = 24;
  private static final int MANY = 120;
  private static final int SMALL = 8;

  private final Diagnoser diagnoser;
  private final Asking asking;
  private final StepScope steps;
  private final Ensemble before;
  private final long seed;
  private final Map<Integer, StepQuestions> questions = new ConcurrentHashMap<>();

  /// @param diagnoser knows the steps and the library, and says what the answers tell together
  /// @param asking draws a question of a step
  /// @param scope the steps, at least one
  /// @param seed the same seed gives the same questions to choose from
  /// @throws IllegalArgumentException if there is no step, or one is not in the graph
  public AssessmentScope(Diagnoser diagnoser, Asking asking, Collection<StepId> scope, long seed) {
    this(diagnoser, asking, scope, seed, EnsembleParameters.DEFAULT);
  }

  /// As above, with another belief before any answer.
  public AssessmentScope(
      Diagnoser diagnoser,
      Asking asking,
      Collection<StepId> scope,
      long seed,
      EnsembleParameters parameters) {
    this.diagnoser = diagnoser;
    this.asking = asking;
    this.steps = new StepScope(diagnoser.graph(), scope);
    this.before = Ensemble.before(steps, parameters, seed);
    this.seed = seed;
  }

  /// The scope of a pupil whose class was taught up to a step, in teaching order: what the class
  /// was taught is expected to be there, and what comes later not.
  ///
  /// @param taught the last step taught, of the scope or not
  /// @throws IllegalArgumentException if a step is not in the graph
  public static AssessmentScope taughtTo(
      StepId taught, Diagnoser diagnoser, Asking asking, Collection<StepId> scope, long seed) {
    int last = diagnoser.graph().order(taught);
    long met = scope.stream().distinct().filter(s -> diagnoser.graph().order(s) <= last).count();
    double place = (double) met / scope.stream().distinct().count();
    return new AssessmentScope(
        diagnoser, asking, scope, seed, EnsembleParameters.DEFAULT.taughtTo(place));
  }

  /// Draws the questions of every step now, and not when a step is first asked.
  public AssessmentScope prepare() {
    for (int place = 0; place < steps.size(); place++) {
      questions(place);
    }
    return this;
  }

  /// The steps that are looked at, in teaching order.
  public StepScope steps() {
    return steps;
  }

  /// So many questions are asked at most where nothing else is said: 15 for up to 60 steps, 20 for
  /// up to 120, 25 beyond.
  public int usualMax() {
    return steps.size() <= 60 ? 15 : steps.size() <= 120 ? 20 : 25;
  }

  /// Whether it is less about where in a curriculum a pupil stands than about what is at work.
  boolean isSmall() {
    return steps.size() <= SMALL;
  }

  Diagnoser diagnoser() {
    return diagnoser;
  }

  /// A belief of one pupil's own, before any answer.
  Ensemble before() {
    return before.copy();
  }

  StepQuestions questions(int place) {
    return questions.computeIfAbsent(
        place,
        p -> StepQuestions.draw(steps.step(p), asking, diagnoser, isSmall() ? MANY : FEW, seed));
  }
}
