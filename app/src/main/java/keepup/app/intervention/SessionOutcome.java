package keepup.app.intervention;

import java.time.LocalDate;
import keepup.app.school.PupilId;
import keepup.steps.StepId;

/// How a child got on in a keep-up session, as other features read it.
///
/// @param result `secure`, `nearly` or `not-yet`; those who were away are left out
/// @param words the result in words
/// @param by the adult who recorded it
public record SessionOutcome(
    PupilId pupil,
    StepId step,
    LocalDate day,
    String result,
    String words,
    String note,
    String by) {}
