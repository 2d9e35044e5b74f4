package keepup.app.intervention;

import java.time.LocalDate;
import java.util.UUID;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;

/// A child's place in a session that counts.
///
/// @param before whether the session was before a lesson
/// @param adult who took it, as staff call them, or `""`
/// @param role the adult's, `teacher`, `ta` and so on, or `""`
/// @param misses what the child did not get meanwhile, as the end of a sentence, or `""`
/// @param result `secure`, `nearly`, `not-yet` or `absent`; `""` where nothing is recorded
/// @param note the adult's own, or `""`
public record SessionSeat(
    PupilId pupil,
    ClassId classId,
    UUID session,
    LocalDate day,
    StepId step,
    boolean before,
    int minutes,
    String adult,
    String role,
    String misses,
    String result,
    String note) {
  /// Whether somebody recorded that the child was there.
  public boolean attended() {
    return !result.isEmpty() && !result.equals("absent");
  }

  /// The result in words, `Not yet`, or `""`.
  public String resultInWords() {
    return Result.find(result).map(Result::words).orElse("");
  }
}
