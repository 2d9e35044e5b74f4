package keepup.variation;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Draws;
import keepup.maths.Rational;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;
import keepup.questions.Dimension;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import org.jspecify.annotations.Nullable;

/// What a step's sequences are judged by: its questions, a sample of them, and its misconceptions.
/// What a step cannot show is found in the sample, never taken on trust.
public final class Standard {
  private static final int SAMPLED = 120;
  private static final long SAMPLE_SEED = 20_011;
  private static final Pattern GROWS =
      Pattern.compile(
          "When the (.+) gets larger and nothing else changes, the answer gets larger\\.");
  private static final Pattern CHANGES =
      Pattern.compile("When only the (.+) changes, the answer changes\\.");

  private final QuestionKind kind;
  private final Parameters parameters;
  private final List<Misconception> misconceptions;
  private final Predicate<Question> needed;
  private @Nullable List<Question> sample;
  private @Nullable Set<Set<String>> differences;
  private @Nullable List<Pair> pairs;

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

  /// Whether the parts of the step's questions hang together, so that none changes alone.
  boolean linked() {
    return differences().stream().noneMatch(one -> one.size() == 1);
  }

  /// Whether these dimensions hang together: a part of them never changes without the rest.
  boolean changeTogether(List<String> changed) {
    Set<String> all = Set.copyOf(changed);
    boolean own = kind.dimensions().stream().map(Dimension::name).collect(toSet()).containsAll(all);
    return own
        && differences().stream().noneMatch(one -> one.size() < all.size() && all.containsAll(one));
  }

  /// Whether all questions of the step have one answer.
  boolean oneAnswer() {
    return sample().stream().map(question -> question.expected().text()).distinct().count() == 1;
  }

  /// The sets of dimensions in which two questions of the step differ: of all pairs of the sample,
  /// and of each with those that differ from it in one number or word.
  private synchronized Set<Set<String>> differences() {
    Set<Set<String>> known = differences;
    if (known == null) {
      known = new HashSet<>();
      for (Question one : sample()) {
        List<String> from = dimensions(one);
        for (Question other : sample()) {
          known.add(differing(from, dimensions(other)));
        }
      }
      for (Pair pair : pairs()) {
        known.add(differing(dimensions(pair.from), dimensions(pair.to)));
      }
      known.remove(Set.of());
      differences = known;
    }
    return known;
  }

  private Set<String> differing(List<String> one, List<String> other) {
    Set<String> differing = new HashSet<>();
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        differing.add(kind.dimensions().get(i).name());
      }
    }
    return differing;
  }

  private record Pair(Question from, Question to) {}

  /// Questions of the step beside others that differ in one number or word.
  private synchronized List<Pair> pairs() {
    List<Pair> known = pairs;
    if (known == null) {
      known = new ArrayList<>();
      for (Question one : sample()) {
        for (Changes.Change change : Changes.list(one)) {
          if (asks(change.question())) {
            known.add(new Pair(one, change.question()));
          }
        }
        for (Question other : sample()) {
          if (differing(dimensions(one), dimensions(other)).size() == 1) {
            known.add(new Pair(one, other));
          }
        }
      }
      pairs = known;
    }
    return known;
  }

  /// Whether a general claim on the step's questions is `always`, `sometimes` or `never` true,
  /// tried on the sample and on questions that differ from it in one thing.
  Optional<String> findTruth(String claim) {
    Matcher grows = GROWS.matcher(claim);
    Matcher changes = CHANGES.matcher(claim);
    boolean growing = grows.matches();
    if (!growing && !changes.matches()) {
      return Optional.empty();
    }
    String name = growing ? grows.group(1) : changes.group(1);
    int held = 0;
    int tried = 0;
    for (Pair pair : pairs()) {
      if (!differing(dimensions(pair.from), dimensions(pair.to)).equals(Set.of(name))) {
        continue;
      }
      if (!growing) {
        tried++;
        held += pair.from.expected().text().equals(pair.to.expected().text()) ? 0 : 1;
        continue;
      }
      int way = way(part(pair.from, name), part(pair.to, name));
      if (way != 0) {
        tried++;
        held +=
            way == way(Seen.findNumber(pair.from.expected()), Seen.findNumber(pair.to.expected()))
                ? 1
                : 0;
      }
    }
    return tried == 0
        ? Optional.empty()
        : Optional.of(held == 0 ? "never" : held == tried ? "always" : "sometimes");
  }

  private Optional<Rational> part(Question question, String name) {
    return kind.dimensions().stream()
        .filter(dimension -> dimension.name().equals(name))
        .map(dimension -> dimension.value().apply(question))
        .filter(value -> value.matches("\\d{1,9}"))
        .map(value -> Rational.of(Long.parseLong(value)))
        .findFirst();
  }

  private static int way(Optional<Rational> from, Optional<Rational> to) {
    return from.isPresent() && to.isPresent() ? Integer.signum(to.get().compareTo(from.get())) : 0;
  }

  /// On how many questions of the sample a misconception shows.
  long shows(Misconception misconception) {
    return sample().stream().filter(q -> misconception.findTellingAnswer(q).isPresent()).count();
  }

  /// How many questions of the sample tell two misconceptions apart.
  long separates(Misconception one, Misconception other) {
    return sample().stream().filter(question -> split(one, other, question)).count();
  }

  static boolean split(Misconception one, Misconception other, Question question) {
    Optional<Answer> first = one.findTellingAnswer(question);
    Optional<Answer> second = other.findTellingAnswer(question);
    return (first.isPresent() || second.isPresent()) && !first.equals(second);
  }
}
