package keepup.app.fluency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a device sends: an answer, or a square that the child coloured in.
///
/// @param id made by the device: what is sent twice is kept once
/// @param given what the child said; null where the child did not know yet, or coloured in
/// @param helped whether the way to it was shown before the answer
/// @param colour 1 to 4, 0 for none; null for an answer
/// @param on the day on the device, `2026-11-22`; null where it knows none
record SentFact(
    UUID id,
    UUID pupil,
    String fact,
    @Nullable Integer given,
    @Nullable Boolean helped,
    @Nullable Integer colour,
    @Nullable String on) {
  boolean isAnswer() {
    return colour == null;
  }
}
