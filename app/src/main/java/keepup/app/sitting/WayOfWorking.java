package keepup.app.sitting;

import java.time.LocalDate;
import keepup.app.lesson.CheckId;

/// How a child came to an answer in an interview, as an adult saw it.
///
/// @param question as it was asked
/// @param how in words: `Counted on or back`
/// @param note what the adult added, or `""`
/// @param by the adult
public record WayOfWorking(
    CheckId check, LocalDate day, String question, String how, String note, String by) {}
