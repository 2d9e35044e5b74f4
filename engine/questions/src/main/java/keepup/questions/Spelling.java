package keepup.questions;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Words as children spell them.
final class Spelling {
  private Spelling() {}

  /// Whether a text is a word but for slips of the pen: one letter in a word of four to seven
  /// letters, two in a longer one. Shorter words are told apart by single letters.
  static boolean near(String text, String word) {
    int allowed = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    return text.equals(word)
        || (Math.abs(text.length() - word.length()) <= allowed && distance(text, word) <= allowed);
  }

  /// The word of a list that a text is meant to be: exactly, else the one near word.
  static Optional<String> find(String text, Collection<String> words) {
    String plain = plain(text);
    for (String word : words) {
      if (plain(word).equals(plain)) {
        return Optional.of(word);
      }
    }
    var near = words.stream().filter(word -> near(plain, plain(word))).limit(2).toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  /// Lower case, without an article, a hyphen, a full stop or the s of a plural.
  static String plain(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('-', ' ').replace(".", "").strip();
    for (String article : new String[] {"a ", "an ", "the ", "it is ", "it's "}) {
      plain = plain.startsWith(article) ? plain.substring(article.length()) : plain;
    }
    return plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  /// How many letters have to be put in, left out, changed or swapped with the next (Damerau 1964).
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
