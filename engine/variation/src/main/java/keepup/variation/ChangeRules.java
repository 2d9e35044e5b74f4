package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import keepup.questions.Dimension;
import keepup.questions.Question;

/// The rules on what changes from item to item.
final class ChangeRules {
  private ChangeRules() {}

  /// V2. What is hidden counts as the unknown that moved, not as a change of its own. Parts of a
  /// step's questions that hang together change together. A jump is allowed to a last item that
  /// needs thought, and one fresh start before it that is marked as one.
  static Verdict oneThing(List<Item> items, Standard standard) {
    List<Integer> wrong = new ArrayList<>();
    List<String> said = new ArrayList<>();
    boolean fresh = items.stream().filter(ChangeRules::startsAfresh).count() == 1;
    for (int i = 1; i < items.size(); i++) {
      Item item = items.get(i);
      List<String> changes = changes(items.get(i - 1), item, standard);
      boolean last = i == items.size() - 1 && item.prompt().guise().thinks() && item.jump();
      boolean marked = last || (fresh && startsAfresh(item));
      if (changes.size() == 1
          || (marked && !changes.isEmpty())
          || (changes.size() > 1 && standard.changeTogether(changes))) {
        continue;
      }
      wrong.add(i + 1);
      said.add(
          changes.isEmpty()
              ? "At item %d nothing changes.".formatted(i + 1)
              : "At item %d %s change together.".formatted(i + 1, String.join(" and ", changes)));
    }
    return wrong.isEmpty()
        ? Verdict.holds(Rule.V2, List.of())
        : Verdict.fails(Rule.V2, wrong, String.join(" ", said));
  }

  private static boolean startsAfresh(Item item) {
    return item.jump() && item.prompt().guise() == Guise.WORK_OUT;
  }

  /// What differs, worked out again from the questions.
  private static List<String> changes(Item before, Item item, Standard standard) {
    List<String> changes = new ArrayList<>();
    for (Dimension dimension : standard.kind().dimensions()) {
      String name = dimension.name();
      boolean hidden =
          Item.HIDDEN.equals(before.dimensions().get(name))
              || Item.HIDDEN.equals(item.dimensions().get(name));
      String old = dimension.value().apply(before.question());
      if (!hidden && !old.equals(dimension.value().apply(item.question()))) {
        changes.add(name);
      }
    }
    for (String turn : List.of(Item.UNKNOWN, Item.SHOWN)) {
      if (!changes.contains(turn)
          && !Objects.equals(before.dimensions().get(turn), item.dimensions().get(turn))) {
        changes.add(turn);
      }
    }
    boolean another =
        changes.isEmpty()
            && !before.question().text().equals(item.question().text())
            && !standard.asks(item.question());
    if (another) {
      changes.add("kind of question");
      changes.add("wording");
    }
    return changes;
  }

  /// V14.
  static Verdict phases(List<Item> items) {
    List<Integer> back = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i).phase().compareTo(items.get(i - 1).phase()) < 0) {
        back.add(i + 1);
      }
    }
    return back.isEmpty()
        ? Verdict.holds(Rule.V14, List.of())
        : Verdict.fails(
            Rule.V14, back, "The phases go back at item %d.".formatted(back.getFirst()));
  }

  /// V15. A sum that needs no exchange needs no later step either.
  static Verdict belongs(List<Item> items, Standard standard) {
    List<Integer> strange = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Question question = items.get(i).question();
      boolean easier = Seen.findExchanges(question).filter(count -> count == 0).isPresent();
      if (!easier && !standard.asks(question) && !standard.needs(question)) {
        strange.add(i + 1);
      }
    }
    return strange.isEmpty()
        ? Verdict.holds(Rule.V15, List.of())
        : Verdict.fails(
            Rule.V15,
            strange,
            "“%s” is asked neither by the step nor by one that it needs."
                .formatted(items.get(strange.getFirst() - 1).question().display()));
  }
}
