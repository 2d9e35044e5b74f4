package keepup.app.curriculum;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// What a school wrote for one part of a step, once.
///
/// @param words in the school's own wording, or null where it went back to the original
/// @param original what the original said then
/// @param by who wrote it, as staff call them
/// @param sequence higher for later
record Wording(
    StepId step,
    Part part,
    @Nullable String words,
    String original,
    String by,
    Instant at,
    long sequence) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  /// `22 November 2026, 09:40`.
  String moment() {
    return MOMENT.format(at);
  }
}
