package keepup.variation;

import java.util.List;

/// What the checker found on one rule.
///
/// @param rule the rule
/// @param outcome whether it holds
/// @param items the places, from 1, of the items that break it or show it
/// @param says what was found, a plain sentence, or `""` where there is nothing to add
public record Verdict(Rule rule, Outcome outcome, List<Integer> items, String says) {

  /// Whether a rule holds.
  public enum Outcome {
    HOLDS,
    FAILS,
    /// It cannot hold, for a reason that was found in the step's own questions.
    EXEMPT
  }

  public Verdict {
    items = List.copyOf(items);
  }

  static Verdict holds(Rule rule, List<Integer> items) {
    return new Verdict(rule, Outcome.HOLDS, items, "");
  }

  static Verdict fails(Rule rule, List<Integer> items, String says) {
    return new Verdict(rule, Outcome.FAILS, items, says);
  }

  static Verdict exempt(Rule rule, String because) {
    return new Verdict(rule, Outcome.EXEMPT, List.of(), because);
  }
}
