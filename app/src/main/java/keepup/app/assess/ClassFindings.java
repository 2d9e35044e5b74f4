package keepup.app.assess;

import java.time.LocalDate;
import java.util.Optional;
import keepup.app.lesson.CheckId;
import keepup.app.school.ClassId;

/// What a class's answers say. It looks within the current school; ask
/// [keepup.app.lesson.ExitChecks] or [keepup.app.school.Classes] first whether the reader may see
/// the class.
public interface ClassFindings {

  /// What the answers to a check say.
  ///
  /// @throws keepup.app.shell.NotHereException where the school has no such check
  CheckFindings of(CheckId check);

  /// What the answers to the check that counts for a class and day say: the newest with an answer,
  /// else the newest.
  Optional<CheckFindings> findLatest(ClassId classId, LocalDate day);
}
