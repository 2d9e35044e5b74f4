package keepup.app.lesson;

import java.time.LocalDate;
import keepup.app.school.ClassId;
import keepup.steps.StepId;

/// The step that a class is taught on a day; or, aside from what is taught, what a check is about.
///
/// @param aside whether it only says what a check is about: a set on paper, a sitting with one
///   child, a check before a lesson
public record Lesson(
    LessonId id, ClassId classId, LocalDate taughtOn, StepId step, boolean aside) {}
