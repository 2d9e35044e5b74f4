package keepup.variation;

import java.util.List;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.StepId;

/// A sequence of 4 to 8 items of a small step in which one thing changes at a time.
///
/// @param step what it teaches
/// @param seed the same seed and settings give the same sequence
/// @param kind what it varies
/// @param focus the misconceptions that it is made to show
/// @param fixed the dimensions that stay the same throughout
/// @param items in the order in which they are worked
public record Sequence(
    StepId step,
    long seed,
    SequenceKind kind,
    List<MisconceptionId> focus,
    List<String> fixed,
    List<Item> items) {
  public Sequence {
    focus = List.copyOf(focus);
    fixed = List.copyOf(fixed);
    items = List.copyOf(items);
  }
}
