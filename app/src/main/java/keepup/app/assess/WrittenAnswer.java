package keepup.app.assess;

import java.time.LocalDate;
import keepup.app.lesson.CheckId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;

/// An answer that counts, with what it answers.
///
/// @param number of the question in its check
/// @param day on which the check was given
/// @param way how it was asked: `check`, `again` (only those who had a session), `screen` or
///   `interview`
/// @param given as the child wrote it, `""` where left blank
/// @param by the adult who wrote it down, as staff call them
public record WrittenAnswer(
    PupilId pupil,
    CheckId check,
    int number,
    StepId step,
    String question,
    String given,
    LocalDate day,
    String way,
    String by) {}
