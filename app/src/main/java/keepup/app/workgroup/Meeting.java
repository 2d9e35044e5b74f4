package keepup.app.workgroup;

import java.time.LocalDate;
import java.util.UUID;
import keepup.app.timetable.OpenDays.HalfTerm;
import org.jspecify.annotations.Nullable;

/// A meeting of a work group, and the lesson that was watched there and talked over.
///
/// @param halfTerm 1 to 6
/// @param host the school it is held at, or null
/// @param stepId the small step that was taught, or `""`
/// @param taught the lesson in a line, such as its year group
record Meeting(
    UUID id,
    int halfTerm,
    LocalDate heldOn,
    String place,
    @Nullable UUID host,
    String agenda,
    String stepId,
    String taught,
    String seen,
    String tried,
    String questions) {

  /// `Autumn 1`.
  String term() {
    return new HalfTerm(heldOn.getYear(), halfTerm, heldOn, heldOn).name();
  }

  boolean isWrittenUp() {
    return !(seen + tried + questions).isBlank();
  }
}
