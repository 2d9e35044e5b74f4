package keepup.app.timetable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A short time of the school day in which keep-up sessions may run, and what it costs a child.
///
/// @param key names it in forms and in the database
/// @param minutes how long a session in it lasts
/// @param name `Assembly`
/// @param misses what a child does not get meanwhile, as the end of a sentence; `""` where nothing
///   is missed
/// @param days on which it is there
public record DaySlot(
    String key, LocalTime start, int minutes, String name, String misses, Set<DayOfWeek> days)
    implements Comparable<DaySlot> {
  private static final Set<DayOfWeek> WEEK =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
  private static final int USUAL_MINUTES = 15;

  /// What a new school begins with.
  public static final List<DaySlot> USUAL =
      List.of(
          usual("registration", LocalTime.of(8, 50), "Registration", "registration"),
          usual("assembly", LocalTime.of(10, 15), "Assembly", "assembly"),
          usual(
              "after-break",
              LocalTime.of(10, 50),
              "After break",
              "the start of the lesson after break"),
          usual("end-of-day", LocalTime.of(15, 0), "End of the day", "story time"));

  public DaySlot {
    days = Set.copyOf(days);
  }

  private static DaySlot usual(String key, LocalTime start, String name, String misses) {
    return new DaySlot(key, start, USUAL_MINUTES, name, misses, WEEK);
  }

  /// `Assembly, 10:15`.
  public String words() {
    return name + ", " + start;
  }

  /// When it is over.
  public LocalTime end() {
    return start.plusMinutes(minutes);
  }

  /// Whether both are at some time at once.
  boolean overlaps(DaySlot other) {
    return days.stream().anyMatch(other.days::contains)
        && start.isBefore(other.end())
        && other.start.isBefore(end());
  }

  @Override
  public int compareTo(DaySlot other) {
    return Comparator.comparing(DaySlot::start).thenComparing(DaySlot::key).compare(this, other);
  }
}
