package keepup.app.assess;

import java.time.LocalDate;
import java.util.List;
import keepup.app.lesson.CheckId;
import keepup.app.school.ClassId;
import keepup.steps.Step;

/// What a class's answers to one exit check say, child by child.
///
/// @param step of the lesson
/// @param pupils everybody who is in the class now, in the class's order; those without an answer
///   too
public record CheckFindings(
    CheckId check, ClassId classId, Step step, LocalDate taughtOn, List<PupilFindings> pupils) {
  public CheckFindings {
    pupils = List.copyOf(pupils);
  }
}
