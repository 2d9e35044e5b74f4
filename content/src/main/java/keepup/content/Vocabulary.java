package keepup.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import keepup.steps.Step;

/// The words that are taught, and whether one stands in a stem sentence of an earlier year than the
/// first step that explains it.
final class Vocabulary {
  private final Map<String, Step> firstTaught = new HashMap<>();

  Vocabulary(List<StepDraft> steps) {
    for (StepDraft draft : steps) {
      for (String word : draft.step().words().keySet()) {
        firstTaught.merge(
            word.toLowerCase(Locale.ROOT),
            draft.step(),
            (a, b) -> b.year() < a.year() ? b : a);
      }
    }
  }

  /// Whether a word or its singular is explained by a step of this year or an earlier one.
  boolean taughtBy(String word, int year) {
    return find(word).filter(step -> step.year() <= year).isPresent();
  }

  private Optional<Step> find(String word) {
    Step exact = firstTaught.get(word);
    if (exact == null && word.endsWith("s")) {
      exact = firstTaught.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(exact);
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
    String text = stem.text().toLowerCase(Locale.ROOT);
    firstTaught.forEach((word, step) -> {
      Pattern pattern = patterns.get(word);
      if (step.year() > draft.step().year() && pattern != null && pattern.matcher(text).find()) {
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
}
