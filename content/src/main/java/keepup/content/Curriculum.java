package keepup.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.questions.QuestionReader;
import keepup.questions.Reading;
import keepup.questions.Task;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// The curriculum as one checked whole: steps in teaching order, misconceptions, and the question
/// kinds that ask the steps.
public final class Curriculum {
  /// How many times a question may be placed as another that is like it.
  private static final int MOST_LIKE = 3;

  private final String version;
  private final StepGraph steps;
  private final Map<MisconceptionId, Misconception> misconceptions;
  private final Map<StepId, List<Alike>> alike;
  private final Map<String, QuestionKind> kinds;
  private final QuestionReader reader;
  private final StepPlaces places;

  /// @param wordings the names of the kinds whose questions are in words
  Curriculum(
      String version,
      StepGraph steps,
      Map<MisconceptionId, Misconception> misconceptions,
      Map<StepId, List<Alike>> alike,
      Map<String, QuestionKind> kinds,
      QuestionReader reader,
      Set<String> wordings) {
    this.version = version;
    this.steps = steps;
    this.misconceptions = misconceptions;
    this.alike = alike;
    this.kinds = kinds;
    this.reader = reader;
    this.places = new StepPlaces(steps.listSteps(), kinds, wordings);
  }

  /// The version of the content files, as `VERSION` in the folder says.
  public String version() {
    return version;
  }

  /// The prerequisite graph.
  public StepGraph steps() {
    return steps;
  }

  /// The misconceptions by id, in file order.
  public Map<MisconceptionId, Misconception> misconceptions() {
    return misconceptions;
  }

  /// The question kinds by name.
  public Map<String, QuestionKind> kinds() {
    return kinds;
  }

  /// Reads a question as a teacher types it, or one of our own by its step and seed:
  /// `@y3.subtract.columns#17`. It never throws, whatever is in the text.
  public Reading read(String text) {
    return text.strip().startsWith("@") ? OwnQuestions.read(text.strip(), this) : reader.read(text);
  }

  /// @throws IllegalArgumentException if there is no such kind
  public QuestionKind kindOf(Step step) {
    QuestionKind kind = kinds.get(step.questions().kind());
    if (kind == null) {
      throw new IllegalArgumentException(
          "The step %s is asked by '%s', which is no question kind."
              .formatted(step.id(), step.questions().kind()));
    }
    return kind;
  }

  public Parameters parametersOf(Step step) {
    return new Parameters(step.questions().kind(), step.questions().parameters());
  }

  /// The question that a step asks for a seed: the same for ever.
  public Question ask(Step step, long seed) {
    return kindOf(step).ask(parametersOf(step), keepup.maths.Draws.of(seed));
  }

  /// The misconceptions that a step lists, in its order.
  public List<Misconception> misconceptionsOf(Step step) {
    return step.misconceptions().stream()
        .map(id -> getMisconception(new MisconceptionId(id)))
        .toList();
  }

  /// The pairs of a step's misconceptions that its questions cannot tell apart, each with its
  /// reason.
  public List<Alike> alikeOn(Step step) {
    return alike.getOrDefault(step.id(), List.of());
  }

  /// The steps that list a misconception, in teaching order.
  public List<StepId> stepsOf(MisconceptionId id) {
    return steps.listSteps().stream()
        .filter(step -> step.misconceptions().contains(id.value()))
        .map(Step::id)
        .toList();
  }

  /// @throws IllegalArgumentException if there is no such misconception
  public Misconception getMisconception(MisconceptionId id) {
    Misconception found = misconceptions.get(id);
    if (found == null) {
      throw new IllegalArgumentException("There is no misconception %s.".formatted(id));
    }
    return found;
  }

  /// The most specific step that asks such a question: among the steps whose kind would ask it, the
  /// one that is furthest along in teaching order; where no step asks such numbers, the last one of
  /// the question's kind. A question whose kind names another that is like it is placed with that.
  public Optional<Step> findStepOf(Question question) {
    Question other = question;
    for (int follow = 0; follow < MOST_LIKE; follow++) {
      Optional<String> like = other instanceof Task task ? task.findLike() : Optional.empty();
      if (like.isEmpty() || !(reader.read(like.get()) instanceof Reading.Read(Question next))) {
        break;
      }
      other = next;
    }
    return places.find(other);
  }

  /// Whether a step that this one builds on, near or far, already asks such a question.
  public boolean isAskedBefore(Step step, Question question) {
    return steps.listAllNeeds(step.id()).stream()
        .map(steps::getStep)
        .anyMatch(need -> kindOf(need).asks(question, parametersOf(need)));
  }
}
