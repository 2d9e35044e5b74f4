package keepup.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How hard the texts that children read are: the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers
/// and Chissom 1975), read as an age by adding five.
///
/// The vocabulary that the curriculum teaches counts as easy: a child of nine who learns fractions
/// says `denominator`.
final class ReadingAge {
  private static final Pattern SENTENCE = Pattern.compile("[.!?:;]+(?:\\s|$)");
  private static final Pattern WORD = Pattern.compile("[a-z']+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /// Children's texts are to be read at nine; shorter texts swing too much to be measured.
  static final double OLDEST = 9.5;

  private static final int FEWEST_WORDS = 30;

  private final Vocabulary vocabulary;

  ReadingAge(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void check(List<StepDraft> steps) {
    for (StepDraft draft : steps) {
      StringBuilder text = new StringBuilder();
      draft.step().stems().forEach(stem -> text.append(stem.replaceAll("[{}]", "")).append(". "));
      for (Map.Entry<String, String> word : draft.step().words().entrySet()) {
        text.append(word.getValue()).append(". ");
      }
      double age = age(text.toString(), draft.step().year());
      if (age > OLDEST) {
        draft
            .fields()
            .fault(
                draft.fields().lineOf("words"),
                "The stems and words of %s read as for a child of %.0f; %.0f is the oldest."
                    .formatted(draft.step().id(), age, Math.floor(OLDEST)),
                "shorter sentences and plainer words?");
      }
    }
  }

  /// The age in years, or 0 where the text is too short to be measured.
  double age(String text, int year) {
    int words = 0;
    int syllables = 0;
    int sentences = 0;
    for (String sentence : SENTENCE.split(text.toLowerCase(Locale.ROOT), -1)) {
      Matcher word = WORD.matcher(sentence);
      int before = words;
      while (word.find()) {
        words++;
        syllables += vocabulary.taughtBy(word.group(), year) ? 1 : syllables(word.group());
      }
      sentences += words > before ? 1 : 0;
    }
    return words < FEWEST_WORDS
        ? 0
        : 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5;
  }

  /// Groups of vowels, without a silent e at the end.
  static int syllables(String word) {
    Matcher vowels = VOWELS.matcher(word);
    int groups = 0;
    while (vowels.find()) {
      groups++;
    }
    boolean silent =
        (word.endsWith("e") && !word.endsWith("le")) || word.endsWith("es") || word.endsWith("ed");
    return Math.max(1, silent ? groups - 1 : groups);
  }
}
