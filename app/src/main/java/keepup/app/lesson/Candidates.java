package keepup.app.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import keepup.diagnosis.PlacedQuestion;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;

/// Questions that one step could ask, from which a few are picked that tell its misconceptions from
/// right and from each other.
final class Candidates {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /// Two misconceptions that a question may tell apart; or one and `""`, which is right.
  private record Pair(String one, String other) {}

  private final List<PlacedQuestion> left;
  private final List<MisconceptionId> likely;
  private final Map<Pair, Integer> split = new HashMap<>();
  private final Set<String> numbersSeen = new HashSet<>();

  /// @param likely the misconceptions that the step lists, the commonest first
  Candidates(List<PlacedQuestion> questions, List<MisconceptionId> likely) {
    this.left = new ArrayList<>(questions);
    this.likely = likely;
  }

  boolean isEmpty() {
    return left.isEmpty();
  }

  /// Leaves out what is asked already, and what looks like it is worth less.
  void leaveOut(Set<String> texts) {
    left.removeIf(question -> texts.contains(question.question().text()));
    texts.forEach(text -> numbersSeen.addAll(numbers(text)));
  }

  /// Takes the one with the least to write: to begin with.
  PlacedQuestion takeGentlest() {
    return take(
        left.stream()
            .min(
                Comparator.<PlacedQuestion>comparingInt(q -> q.question().text().length())
                    .thenComparingInt(q -> largest(q.question().text())))
            .orElseThrow());
  }

  /// Takes the one that tells most that is not told yet, and looks least like those taken.
  PlacedQuestion takeMostTelling() {
    PlacedQuestion best = left.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (PlacedQuestion question : left) {
      double worth = worth(question);
      if (worth > most) {
        most = worth;
        best = question;
      }
    }
    return take(best);
  }

  private PlacedQuestion take(PlacedQuestion question) {
    left.remove(question);
    pairs(question).forEach(pair -> split.merge(pair, 1, Integer::sum));
    numbersSeen.addAll(numbers(question.question().text()));
    return question;
  }

  /// Told once is worth most, told twice (so that a claim may be made) nearly as much, more next to
  /// nothing: else the questions on which the most misconceptions show would crowd out those that
  /// tell the common ones apart.
  private double worth(PlacedQuestion question) {
    double told = 0;
    for (Pair pair : pairs(question)) {
      told +=
          weight(pair)
              * switch (split.getOrDefault(pair, 0)) {
                case 0 -> 4;
                case 1 -> 3;
                default -> 0.02;
              };
    }
    long alike = numbers(question.question().text()).stream().filter(numbersSeen::contains).count();
    return told / (1 + 2 * alike) - alike;
  }

  /// To tell the common ones apart is worth more than to tell rare ones.
  private double weight(Pair pair) {
    return common(pair.one()) * (pair.other().isEmpty() ? 1 : common(pair.other()));
  }

  private double common(String id) {
    return 1 / (1 + 0.25 * Math.max(0, likely.indexOf(new MisconceptionId(id))));
  }

  /// The pairs that answer differently here; one that does not show answers right.
  private List<Pair> pairs(PlacedQuestion question) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < likely.size(); i++) {
      Answer one = answer(question, likely.get(i));
      if (!one.equals(question.question().expected())) {
        pairs.add(new Pair(likely.get(i).value(), ""));
      }
      for (int j = i + 1; j < likely.size(); j++) {
        if (!one.equals(answer(question, likely.get(j)))) {
          pairs.add(new Pair(likely.get(i).value(), likely.get(j).value()));
        }
      }
    }
    return pairs;
  }

  private static Answer answer(PlacedQuestion question, MisconceptionId id) {
    return question.telling().getOrDefault(id, question.question().expected());
  }

  private static int largest(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .mapToInt(found -> found.group().length() > 6 ? 999_999 : Integer.parseInt(found.group()))
        .max()
        .orElse(0);
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new HashSet<>();
    NUMBER.matcher(text).results().forEach(found -> numbers.add(found.group()));
    return numbers;
  }
}
