package keepup.app.lesson;

import java.util.List;
import keepup.app.school.ClassId;
import keepup.steps.StepId;

/// What a class's next check should ask once more, because children were helped with it of late.
/// Whoever knows of such help offers a bean of this type.
public interface AskAgain {
  /// A step to ask again.
  ///
  /// @param why for adults, one plain sentence: `Amir and Beth, a day after their session.`
  record Again(StepId step, String why) {}

  /// What is due today for a class, the most wanted first.
  List<Again> listDue(ClassId classId);
}
