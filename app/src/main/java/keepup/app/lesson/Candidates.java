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
  private final Set<MisconceptionId> likely;
  private final Map<Pair, Integer> split = new HashMap<>();
  private final Set<String> numbersSeen = new HashSet<>();

  /// @param likely the misconceptions that the step lists
  Candidates(List<PlacedQuestion> questions, Set<MisconceptionId> likely) {
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

  /// Told once is worth most, told twice (so that a claim may be made) nearly as much, more a
  /// little.
  private double worth(PlacedQuestion question) {
    double told = 0;
    for (Pair pair : pairs(question)) {
      told +=
          switch (split.getOrDefault(pair, 0)) {
            case 0 -> 4;
            case 1 -> 3;
            default -> 0.2;
          };
    }
    long alike = numbers(question.question().text()).stream().filter(numbersSeen::contains).count();
    return told / (1 + 2 * alike) - alike;
  }

  /// The pairs that answer differently here.
  private List<Pair> pairs(PlacedQuestion question) {
    Map<String, Answer> answers = new HashMap<>();
    question
        .telling()
        .forEach((id, answer) -> {
          if (likely.contains(id)) {
            answers.put(id.value(), answer);
          }
        });
    List<Pair> pairs = new ArrayList<>();
    answers.forEach((one, answer) -> {
      pairs.add(new Pair(one, ""));
      answers.forEach((other, another) -> {
        if (one.compareTo(other) < 0 && !answer.equals(another)) {
          pairs.add(new Pair(one, other));
        }
      });
    });
    return pairs;
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
