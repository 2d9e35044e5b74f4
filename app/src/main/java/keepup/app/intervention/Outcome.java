package keepup.app.intervention;

import java.time.Instant;
import java.util.UUID;
import keepup.app.school.PupilId;

/// How a child got on in a session.
///
/// @param id made by the device, so that sending it twice stores it once
/// @param used what the child used, in words joined by commas, or `""`
/// @param note the adult's own, or `""`
/// @param recordedAt when it reached school
record Outcome(
    UUID id,
    SessionId session,
    PupilId pupil,
    Result result,
    String used,
    String note,
    Instant recordedAt) {
  static final int LONGEST_USED = 200;
  static final int LONGEST_NOTE = 1000;
}
