package keepup.content;

import keepup.misconceptions.MisconceptionId;

/// Two misconceptions of a step that give the same answer on every question of it, so that no check
/// of that step alone can tell them apart.
///
/// @param because why that is so, and what tells them apart instead, one or two plain sentences
public record Alike(MisconceptionId first, MisconceptionId second, String because) {

  /// Whether it is about these two, in either order.
  public boolean isOf(MisconceptionId one, MisconceptionId other) {
    return (first.equals(one) && second.equals(other))
        || (first.equals(other) && second.equals(one));
  }
}
