package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;
import keepup.questions.Question;

/// The rules on what a sequence shows of wrong ideas.
final class RevealRules {
  private static final int ENOUGH = 2;

  private RevealRules() {}

  /// The questions that are worked, or whose wrong answer is looked at; not those of which a part
  /// is hidden, for a wrong way works otherwise there.
  private static List<Question> worked(List<Item> items) {
    return items.stream()
        .filter(item -> !item.dimensions().containsValue(Item.HIDDEN))
        .map(Item::question)
        .distinct()
        .toList();
  }

  /// V11.
  static Verdict focus(List<Item> items, List<Misconception> focus, Standard standard) {
    List<Question> questions = worked(items);
    List<String> hidden = new ArrayList<>();
    List<String> exempt = new ArrayList<>();
    for (Misconception misconception : focus) {
      long shown =
          questions.stream().filter(q -> misconception.findTellingAnswer(q).isPresent()).count();
      if (shown < Math.min(ENOUGH, standard.shows(misconception))) {
        hidden.add("“%s” shows on %d.".formatted(misconception.name(), shown));
      } else if (shown < ENOUGH) {
        exempt.add("“%s” shows on %d.".formatted(misconception.name(), shown));
      }
    }
    for (int i = 0; i < focus.size(); i++) {
      for (int j = i + 1; j < focus.size(); j++) {
        Misconception one = focus.get(i);
        Misconception other = focus.get(j);
        long split = questions.stream().filter(q -> Standard.split(one, other, q)).count();
        if (split < ENOUGH) {
          (split < Math.min(ENOUGH, standard.separates(one, other)) ? hidden : exempt)
              .add(
                  "“%s” and “%s” are told apart on %d.".formatted(one.name(), other.name(), split));
        }
      }
    }
    if (focus.isEmpty()) {
      return Verdict.exempt(Rule.V11, "No misconception is in focus.");
    }
    return !hidden.isEmpty()
        ? Verdict.fails(Rule.V11, List.of(), String.join(" ", hidden))
        : exempt.isEmpty()
            ? Verdict.holds(Rule.V11, List.of())
            : Verdict.exempt(
                Rule.V11,
                "Of %d questions of the step no more can show it: %s"
                    .formatted(standard.sample().size(), String.join(" ", exempt)));
  }

  /// V12. Side by side: one needs an exchange and one does not, a wrong way works on one and fails
  /// on the other, the answers are different words, or a claim on the question just worked is
  /// false.
  static Verdict contrast(List<Item> items, Standard standard) {
    for (int i = 1; i < items.size(); i++) {
      Item before = items.get(i - 1);
      Item item = items.get(i);
      boolean words =
          before.expected() instanceof Answer.Word
              && item.expected() instanceof Answer.Word
              && !before.expected().equals(item.expected());
      boolean exchanges =
          !Seen.findPlaces(before.question()).equals(Seen.findPlaces(item.question()));
      boolean claim =
          item.prompt().guise() == Guise.JUDGE && item.question().equals(before.question());
      if (words || exchanges || claim || AnswerRules.differs(before, item, standard)) {
        return Verdict.holds(Rule.V12, List.of(i, i + 1));
      }
    }
    return Verdict.fails(
        Rule.V12, List.of(), "No two neighbours differ in what they need or what goes wrong.");
  }
}
