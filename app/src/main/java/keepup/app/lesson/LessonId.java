package keepup.app.lesson;

import java.util.UUID;

/// The id of a lesson.
public record LessonId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
