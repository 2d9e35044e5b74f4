package keepup.app.curriculum;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import keepup.steps.Step;

/// Finds steps by words, forgiving of capitals, accents, endings and a slip of the finger. Every
/// word of a search has to be found somewhere in the step; those found in what the step says come
/// first.
final class StepSearch {
  private static final int BY_ID = 6;
  private static final int BY_SAYS = 4;
  private static final int BY_WORD = 3;
  private static final int BY_PLACE = 1;

  /// A step with what it is found by: word to how much that word counts.
  private record Entry(WordedStep step, Map<String, Integer> words) {}

  private record Found(WordedStep step, double worth) {}

  private final List<Entry> entries;

  StepSearch(List<WordedStep> steps) {
    entries = steps.stream().map(step -> new Entry(step, words(step))).toList();
  }

  /// The steps with all words of a search, the best first; all steps where it has no word.
  List<WordedStep> find(String search) {
    List<String> wanted = split(search);
    List<Found> found = new ArrayList<>();
    for (Entry entry : entries) {
      double worth = worth(entry, wanted);
      if (worth > 0 || wanted.isEmpty()) {
        found.add(new Found(entry.step(), worth));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingDouble(Found::worth).reversed())
        .map(Found::step)
        .toList();
  }

  private static double worth(Entry entry, List<String> wanted) {
    double sum = 0;
    for (String word : wanted) {
      double best = 0;
      for (Map.Entry<String, Integer> held : entry.words().entrySet()) {
        best = Math.max(best, held.getValue() * likeness(word, held.getKey()));
      }
      if (best == 0) {
        return 0;
      }
      sum += best;
    }
    return sum;
  }

  /// 1 for the same word, less for its beginning, least for a slip; 0 for another word.
  static double likeness(String wanted, String held) {
    if (held.equals(wanted)) {
      return 1;
    }
    if (wanted.length() >= 2 && held.startsWith(wanted)) {
      return 0.9;
    }
    if (stem(wanted).equals(stem(held))) {
      return 0.8; // exchanging finds exchange
    }
    int allowed = wanted.length() >= 8 ? 2 : wanted.length() >= 4 ? 1 : 0;
    // Digits are never a slip: 3NF-1 is not 3NF-2.
    return allowed > 0
            && letters(wanted)
            && letters(held)
            && slips(wanted, held, allowed) <= allowed
        ? 0.6
        : 0;
  }

  /// A word without its ending, where four letters or more are left.
  private static String stem(String word) {
    return word.replaceFirst("(?<=[a-z]{4})(ing|ed|es|s|e)$", "");
  }

  private static boolean letters(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  /// Letters that are missing, extra, wrong or swapped (optimal string alignment), or more than
  /// allowed.
  private static int slips(String one, String other, int allowed) {
    if (Math.abs(one.length() - other.length()) > allowed) {
      return allowed + 1;
    }
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + wrong, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }

  private static Map<String, Integer> words(WordedStep worded) {
    Map<String, Integer> words = new HashMap<>();
    Step step = worded.step();
    add(words, BY_ID, step.id().value());
    words.put(fold(step.id().value()), BY_ID);
    step.codes().forEach(code -> words.put(fold(code), BY_ID));
    add(words, BY_SAYS, step.says());
    add(words, BY_SAYS, worded.original().says());
    add(words, BY_WORD, String.join(" ", step.words().keySet()));
    add(words, BY_PLACE, step.domain() + " " + Years.inWords(step.year()));
    return words;
  }

  private static void add(Map<String, Integer> words, int worth, String text) {
    split(text).forEach(word -> words.merge(word, worth, Math::max));
    // An id is also found by its pieces: exchange-through-zero by zero.
    for (String piece : fold(text).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!piece.isEmpty()) {
        words.merge(piece, worth, Math::max);
      }
    }
  }

  /// The words of a text in small letters; dots and hyphens inside one stay.
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String word : fold(text).split("[^\\p{L}\\p{N}.-]+", -1)) {
      String bare = word.replaceAll("^[.-]+|[.-]+$", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.UK);
  }
}
