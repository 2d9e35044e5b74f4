package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import keepup.maths.Draws;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import org.jspecify.annotations.Nullable;

/// What a step's sequences are judged by: its questions, a sample of them, and its misconceptions.
/// What a step cannot show is found in the sample, never taken on trust.
public final class Standard {
  private static final int SAMPLED = 120;
  private static final long SAMPLE_SEED = 20_011;

  private final QuestionKind kind;
  private final Parameters parameters;
  private final List<Misconception> misconceptions;
  private final Predicate<Question> needed;
  private @Nullable List<Question> sample;
  private @Nullable Boolean linked;

  /// @param misconceptions all that the step lists
  /// @param needed whether a step that this one needs asks such a question
  public Standard(
      QuestionKind kind,
      Parameters parameters,
      List<Misconception> misconceptions,
      Predicate<Question> needed) {
    this.kind = kind;
    this.parameters = parameters;
    this.misconceptions = List.copyOf(misconceptions);
    this.needed = needed;
  }

  QuestionKind kind() {
    return kind;
  }

  /// The misconceptions that the step lists.
  public List<Misconception> misconceptions() {
    return misconceptions;
  }

  boolean asks(Question question) {
    return kind.asks(question, parameters);
  }

  boolean needs(Question question) {
    return needed.test(question);
  }

  /// Questions of the step, without repeats.
  synchronized List<Question> sample() {
    List<Question> drawn = sample;
    if (drawn == null) {
      Draws draws = Draws.of(SAMPLE_SEED);
      List<Question> found = new ArrayList<>();
      for (int i = 0; i < SAMPLED; i++) {
        Question question = kind.ask(parameters, draws);
        if (!found.contains(question)) {
          found.add(question);
        }
      }
      drawn = List.copyOf(found);
      sample = drawn;
    }
    return drawn;
  }

  List<String> dimensions(Question question) {
    return kind.dimensions().stream().map(d -> d.value().apply(question)).toList();
  }

  /// Whether the parts of the step's questions hang together, so that no two of the sample differ
  /// in one alone.
  synchronized boolean linked() {
    Boolean known = linked;
    if (known == null) {
      List<List<String>> all = sample().stream().map(this::dimensions).toList();
      known = all.stream().noneMatch(one -> all.stream().anyMatch(o -> distance(one, o) == 1));
      linked = known;
    }
    return known;
  }

  private static int distance(List<String> one, List<String> other) {
    int distance = 0;
    for (int i = 0; i < one.size(); i++) {
      distance += one.get(i).equals(other.get(i)) ? 0 : 1;
    }
    return distance;
  }

  /// Whether a misconception shows on any question of the sample.
  boolean shows(Misconception misconception) {
    return sample().stream().anyMatch(q -> misconception.findTellingAnswer(q).isPresent());
  }

  /// Whether any question of the sample tells two misconceptions apart.
  boolean separates(Misconception one, Misconception other) {
    return sample().stream().anyMatch(question -> split(one, other, question));
  }

  static boolean split(Misconception one, Misconception other, Question question) {
    Optional<Answer> first = one.findTellingAnswer(question);
    Optional<Answer> second = other.findTellingAnswer(question);
    return (first.isPresent() || second.isPresent()) && !first.equals(second);
  }
}
