package keepup.course;

import java.util.Collection;
import java.util.Optional;

/// What a course may speak of, asked of the curriculum and of the pictures, so that this package
/// needs neither.
public interface Known {
  /// The ids of all small steps.
  Collection<String> steps();

  /// The ids of all misconceptions.
  Collection<String> misconceptions();

  /// What a child with this misconception answers, or nothing where it does not apply or the
  /// question cannot be read.
  ///
  /// @param misconception one of [#misconceptions]
  Optional<String> findAnswer(String misconception, String question);

  /// What is wrong with a picture's line, or nothing where it can be drawn.
  Optional<String> findPictureFault(String line);
}
