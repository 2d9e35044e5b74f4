package keepup.app.tablescheck;

import java.time.Instant;
import java.util.UUID;
import keepup.app.school.PupilId;
import keepup.tablescheck.Reply;
import org.jspecify.annotations.Nullable;

/// An answer of the record, the milliseconds as the device measured them.
///
/// @param shownMillis from the frame in which the question appeared until it ended
/// @param pauseMillis before it, null before the first
/// @param firstKeyMillis after it appeared, null where no key was pressed
/// @param awayMillis while the page was out of sight
record TableAnswer(
    UUID practice,
    PupilId pupil,
    int number,
    Reply reply,
    boolean timed,
    int shownMillis,
    @Nullable Integer pauseMillis,
    @Nullable Integer firstKeyMillis,
    int awayMillis,
    Instant at) {}
