package keepup.app.lesson;

import java.time.LocalDate;
import keepup.app.school.ClassId;
import keepup.steps.StepId;

/// The step that a class is taught on a day.
public record Lesson(LessonId id, ClassId classId, LocalDate taughtOn, StepId step) {}
