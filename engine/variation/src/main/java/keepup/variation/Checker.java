package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.misconceptions.Misconception;

/// Judges a sequence by the rules of designed variation. It shares nothing with the search but the
/// types: what an item says of itself is worked out again.
public final class Checker {
  private Checker() {}

  /// Judges items in order.
  ///
  /// @param focus the misconceptions that the sequence is to show
  public static Judgement check(List<Item> items, List<Misconception> focus, Standard standard) {
    return check(items, focus, standard, Optional.empty());
  }

  /// Judges items in order, and whether making them again gives the same.
  ///
  /// @param again the items of the same request made a second time
  public static Judgement check(
      List<Item> items, List<Misconception> focus, Standard standard, Optional<List<Item>> again) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      verdicts.add(
          switch (rule) {
            case V1 -> length(items);
            case V2 -> ChangeRules.oneThing(items, standard);
            case V3 -> AnswerRules.relations(items, standard);
            case V4 -> AnswerRules.surprise(items, standard);
            case V5 -> FormRules.edge(items, standard);
            case V6 -> FormRules.nonExample(items, standard);
            case V7 -> FormRules.unusual(items, standard);
            case V8 -> FormRules.unknownMoves(items, standard);
            case V9 -> FormRules.representations(items);
            case V10 -> AnswerRules.givenAway(items, standard);
            case V11 -> RevealRules.focus(items, focus, standard);
            case V12 -> RevealRules.contrast(items, standard);
            case V13 -> FormRules.think(items, standard);
            case V14 -> ChangeRules.phases(items);
            case V15 -> ChangeRules.belongs(items, standard);
            case V16 -> again(items, again);
            case V17 -> FormRules.words(items);
          });
    }
    return new Judgement(verdicts);
  }

  private static Verdict length(List<Item> items) {
    return items.size() >= SequenceRequest.SHORTEST && items.size() <= SequenceRequest.LONGEST
        ? Verdict.holds(Rule.V1, List.of())
        : Verdict.fails(Rule.V1, List.of(), "It has %d.".formatted(items.size()));
  }

  private static Verdict again(List<Item> items, Optional<List<Item>> again) {
    return again.isEmpty()
        ? Verdict.exempt(Rule.V16, "It was not made by a seed.")
        : again.get().equals(items)
            ? Verdict.holds(Rule.V16, List.of())
            : Verdict.fails(Rule.V16, List.of(), "Made again it is another.");
  }
}
