package keepup.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import keepup.steps.Step;

/// The words that are taught, and whether one stands in a stem sentence of an earlier year than the
/// first step that explains it.
final class Vocabulary {
  private final Map<String, Step> firstTaught = new HashMap<>();
  private final Set<String> everyday;

  /// @param everyday words that children bring to school, which need no step to explain them
  Vocabulary(List<StepDraft> steps, Set<String> everyday) {
    this.everyday = Set.copyOf(everyday);
    for (StepDraft draft : steps) {
      for (String word : draft.step().words().keySet()) {
        firstTaught.merge(
            word.toLowerCase(Locale.ROOT), draft.step(), (a, b) -> b.year() < a.year() ? b : a);
      }
    }
  }

  /// Whether a word or its singular is explained by a step of this year or an earlier one.
  boolean taughtBy(String word, int year) {
    return exactlyTaughtBy(word, year)
        || (word.endsWith("s") && exactlyTaughtBy(word.substring(0, word.length() - 1), year));
  }

  private boolean exactlyTaughtBy(String word, int year) {
    Step step = firstTaught.get(word);
    return step != null && step.year() <= year;
  }

  void check(List<StepDraft> steps) {
    Map<String, Pattern> patterns = new HashMap<>();
    firstTaught
        .keySet()
        .forEach(word -> patterns.put(word, Pattern.compile("\\b" + Pattern.quote(word) + "\\b")));
    for (StepDraft draft : steps) {
      for (Fields.Item stem : draft.fields().items("stems")) {
        checkStem(draft, stem, patterns);
      }
    }
  }

  private void checkStem(StepDraft draft, Fields.Item stem, Map<String, Pattern> patterns) {
    String text = withoutTaught(stem.text().toLowerCase(Locale.ROOT), draft.step().year());
    firstTaught.forEach((word, step) -> {
      Pattern pattern = patterns.get(word);
      boolean early = everyday.contains(word) || taughtBy(word, draft.step().year());
      if (!early && pattern != null && pattern.matcher(text).find()) {
        draft
            .fields()
            .fault(
                stem.line(),
                "The word '%s' is said in %s, but first explained in %s, in Year %d."
                    .formatted(word, draft.step().id(), step.id(), step.year()),
                "explain it here under 'words', or say it in another way?");
      }
    });
  }

  /// Without the phrases of two words or more that are taught by then: where `right angle` is
  /// known, the `angle` in it is no word of its own.
  private String withoutTaught(String text, int year) {
    String rest = text;
    for (String phrase : firstTaught.keySet()) {
      if (phrase.indexOf(' ') > 0 && taughtBy(phrase, year)) {
        rest = rest.replace(phrase, " ");
      }
    }
    return rest;
  }
}
