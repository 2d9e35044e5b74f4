package keepup.app.sitting;

import java.time.Instant;
import keepup.app.lesson.CheckId;
import keepup.app.school.PupilId;
import org.jspecify.annotations.Nullable;

/// One child who answers questions that are chosen one by one.
///
/// @param check that holds its questions and answers
/// @param forename what the child is called
/// @param by the adult who started it
/// @param ending why it ended, or null while it goes on
record Sitting(
    SittingId id,
    CheckId check,
    PupilId pupil,
    String forename,
    Way way,
    String by,
    Instant startedAt,
    @Nullable Ending ending) {
  boolean isOpen() {
    return ending == null;
  }
}
