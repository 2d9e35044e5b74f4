package keepup.app.reach;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  /// `12 November 2026, 09:30`.
  String when() {
    return MOMENT.format(at);
  }

  /// `12 November 2026`.
  String day() {
    return when().replaceFirst(",.*", "");
  }

  /// In one sentence.
  String says() {
    return "Schools: %,d read, %,d new, %,d changed, %,d as they were. Links: %,d new, %,d changed, %,d gone."
        .formatted(
            schools,
            added,
            changed,
            schools - added - changed,
            linksAdded,
            linksChanged,
            linksRemoved);
  }
}
