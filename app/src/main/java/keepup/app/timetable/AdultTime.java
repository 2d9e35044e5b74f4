package keepup.app.timetable;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.TreeSet;
import keepup.steps.Step;
import org.jspecify.annotations.Nullable;

/// When an adult can take sessions, and on what.
///
/// @param minutes of a day for sessions, or null where it is as usual
/// @param away when they cannot come, as `1 assembly`: the day of the week and the slot's key
/// @param highestYear no step of a later year, or null where there is no such limit
/// @param notDomains the strands that they take no session on
public record AdultTime(
    @Nullable Integer minutes,
    Set<String> away,
    @Nullable Integer highestYear,
    Set<String> notDomains) {
  /// Whoever nobody has said anything about.
  public static final AdultTime USUAL = new AdultTime(null, Set.of(), null, Set.of());

  public AdultTime {
    away = new TreeSet<>(away);
    notDomains = new TreeSet<>(notDomains);
  }

  static String at(DayOfWeek day, DaySlot slot) {
    return day.getValue() + " " + slot.key();
  }

  /// Whether they can come at this time.
  public boolean isFree(DayOfWeek day, DaySlot slot) {
    return !away.contains(at(day, slot));
  }

  /// Whether they take sessions on a step.
  public boolean takes(Step step) {
    return (highestYear == null || step.year() <= highestYear)
        && !notDomains.contains(step.domain());
  }
}
