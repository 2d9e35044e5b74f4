package keepup.app.assess;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One answer as a device sends it.
///
/// @param id made by the device, so that sending it twice stores it once
/// @param number of the question
/// @param given as the child wrote it, `""` where left blank, null where it is taken back
/// @param at what the device's clock said, in ISO 8601; shown, never trusted
record Typed(UUID id, int number, UUID pupil, @Nullable String given, @Nullable String at) {

  /// The device's time, where it sent one that can be a time.
  Optional<OffsetDateTime> findDeviceTime() {
    try {
      OffsetDateTime time = at == null ? null : OffsetDateTime.parse(at);
      return Optional.ofNullable(time)
          .map(t -> t.withOffsetSameInstant(ZoneOffset.UTC))
          .filter(t -> t.getYear() >= 2000 && t.getYear() < 2200);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether the other says the same of the same child and question.
  boolean saysTheSame(Typed other) {
    return number == other.number
        && pupil.equals(other.pupil)
        && Objects.equals(given, other.given);
  }
}
