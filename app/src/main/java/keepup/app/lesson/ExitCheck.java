package keepup.app.lesson;

import java.util.List;

/// A few questions that end a lesson. It never changes: another question makes another check.
///
/// @param questions in order, numbered from 1
public record ExitCheck(CheckId id, Lesson lesson, long seed, List<CheckQuestion> questions) {
  public ExitCheck {
    questions = List.copyOf(questions);
  }
}
