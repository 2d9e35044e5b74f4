package keepup.app.intervention;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import keepup.planning.Slot;

/// A short time of the school day in which a keep-up session may run, and what it costs a child.
enum DaySlot {
  REGISTRATION("registration", LocalTime.of(8, 50), "Registration", "registration"),
  ASSEMBLY("assembly", LocalTime.of(10, 15), "Assembly", "assembly"),
  AFTER_BREAK(
      "after-break", LocalTime.of(10, 50), "After break", "the start of the lesson after break"),
  END_OF_DAY("end-of-day", LocalTime.of(15, 0), "End of the day", "story time");

  static final int MINUTES = 15;

  private final String key;
  private final LocalTime start;
  private final String words;
  private final String misses;

  DaySlot(String key, LocalTime start, String words, String misses) {
    this.key = key;
    this.start = start;
    this.words = words;
    this.misses = misses;
  }

  String key() {
    return key;
  }

  LocalTime start() {
    return start;
  }

  /// `Assembly, 10:15`.
  String words() {
    return words + ", " + start;
  }

  /// What a child does not get meanwhile, as the end of a sentence.
  String misses() {
    return misses;
  }

  Slot slot() {
    return new Slot(key, start, MINUTES, misses, java.util.Map.of());
  }

  static Optional<DaySlot> find(String key) {
    return Stream.of(values()).filter(slot -> slot.key.equals(key)).findFirst();
  }

  static Optional<DaySlot> findAt(LocalTime start) {
    return Stream.of(values()).filter(slot -> slot.start.equals(start)).findFirst();
  }
}
