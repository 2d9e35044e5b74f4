package keepup.app.sync;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One thing that was recorded on a device, as the device sends it.
///
/// @param id made by the device: what is sent twice is kept once
/// @param kind what it records: `answer`, `outcome`, ...; an [Intake] says which it takes
/// @param seen the row that stood on the device when this one was made, or null; a row that was
///   made after seeing another takes its place whatever any clock says
/// @param age milliseconds that it waited on the device, by the device's own reckoning; null where
///   it says nothing. With it a clock that is days wrong is as good as a right one, as long as it
///   was wrong by the same while the line waited
/// @param at what the device's clock said, in ISO 8601; shown, never trusted
/// @param body what is recorded, in the form of its kind
public record Line(
    UUID id,
    String kind,
    @Nullable UUID seen,
    @Nullable Long age,
    @Nullable String at,
    JsonNode body) {
  private static final long LONGEST_MILLIS = 400L * 24 * 60 * 60 * 1000;

  /// The device's time, where it sent one that can be a time.
  public Optional<OffsetDateTime> findDeviceTime() {
    try {
      return Optional.ofNullable(at)
          .map(OffsetDateTime::parse)
          .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC))
          .filter(time -> time.getYear() >= 2000 && time.getYear() < 2200);
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  /// How long it waited, in seconds; null where the device does not say.
  public @Nullable Double findAgeSeconds() {
    return age == null ? null : Math.clamp(age, 0, LONGEST_MILLIS) / 1000.0;
  }
}
