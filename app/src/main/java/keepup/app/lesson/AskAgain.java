package keepup.app.lesson;

import java.util.List;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;

/// Which children of a class are to be asked something once more, because they were helped with it
/// of late. Whoever knows of such help offers a bean of this type.
public interface AskAgain {
  /// A step to ask again.
  ///
  /// @param pupils who are to be asked; nobody else
  /// @param why for adults, one plain sentence: `Amir and Beth, a day after their session.`
  record Again(StepId step, List<PupilId> pupils, String why) {
    public Again {
      pupils = List.copyOf(pupils);
    }
  }

  /// What is due today for a class, what most children wait for first.
  List<Again> listDue(ClassId classId);
}
