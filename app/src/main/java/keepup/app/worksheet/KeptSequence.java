package keepup.app.worksheet;

import java.time.Instant;
import keepup.app.account.StaffId;

/// A sequence that an adult keeps.
///
/// @param title what its maker calls it
/// @param madeBy whose it is; only they may change it and throw it away
record KeptSequence(
    KeptId id, String title, Recipe recipe, StaffId madeBy, String makerName, Instant changedAt) {
  static final int LONGEST_TITLE = 120;

  /// The address of its builder.
  String address() {
    return "/curriculum/steps/%s/sequence?%s&kept=%s".formatted(recipe.step(), recipe.whole(), id);
  }
}
