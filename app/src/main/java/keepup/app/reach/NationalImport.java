package keepup.app.reach;

import java.time.Instant;

/// What bringing the register in changed.
///
/// @param schools in the files
/// @param added of these, not known before
/// @param changed known, and different now
record NationalImport(
    Instant at,
    String files,
    int schools,
    int added,
    int changed,
    int linksAdded,
    int linksChanged,
    int linksRemoved) {
  /// In one sentence.
  String says() {
    return "%,d schools were read: %,d new, %,d changed, %,d as they were. Links: %,d new, %,d changed, %,d gone."
        .formatted(
            schools,
            added,
            changed,
            schools - added - changed,
            linksAdded,
            linksChanged,
            linksRemoved);
  }

  boolean changedNothing() {
    return added + changed + linksAdded + linksChanged + linksRemoved == 0;
  }
}
