package keepup.planning;

import java.time.LocalTime;
import java.util.Map;

/// A time of the day in which sessions may run, one for each adult who is free.
///
/// @param key names the slot in the plan: `assembly`
/// @param start by the school's clock
/// @param minutes how long a session in it lasts
/// @param lesson what children miss meanwhile, or `""` where nothing is missed
/// @param lessons the same for the classes in which it is another
public record Slot(
    String key, LocalTime start, int minutes, String lesson, Map<String, String> lessons) {
  /// @throws IllegalArgumentException if it does not last at least a minute
  public Slot {
    lessons = Map.copyOf(lessons);
    if (minutes < 1) {
      throw new IllegalArgumentException(
          "The minutes (%d) of slot %s must be positive.".formatted(minutes, key));
    }
  }

  /// A slot in which nothing is missed.
  public Slot(String key, LocalTime start, int minutes) {
    this(key, start, minutes, "", Map.of());
  }

  /// What a child misses in it, or `""`.
  public String lessonOf(Child child) {
    return lessons.getOrDefault(child.schoolClass(), lesson);
  }
}
