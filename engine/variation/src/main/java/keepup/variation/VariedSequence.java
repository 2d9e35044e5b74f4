package keepup.variation;

import java.util.List;

/// A sequence of questions in which one thing changes at a time.
///
/// @param fixed the dimensions that stay the same throughout
/// @param items in the order in which they are worked
/// @param shortfalls what a good sequence has and this one could not have with the numbers of its
///   step, a plain sentence each; empty where nothing is missing
public record VariedSequence(List<String> fixed, List<Item> items, List<String> shortfalls) {
  public VariedSequence {
    fixed = List.copyOf(fixed);
    items = List.copyOf(items);
    shortfalls = List.copyOf(shortfalls);
  }
}
