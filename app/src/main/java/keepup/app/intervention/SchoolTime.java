package keepup.app.intervention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The school's day and hour.
@Component
class SchoolTime {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

  private final Clock clock;

  SchoolTime(ObjectProvider<Clock> clock) {
    this.clock = clock.getIfAvailable(Clock::systemUTC).withZone(SCHOOL);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The slots of today that have not begun; all of them once the last has, so that tomorrow can be
  /// talked through.
  List<DaySlot> slotsLeft() {
    LocalTime now = LocalTime.now(clock);
    List<DaySlot> left =
        Stream.of(DaySlot.values()).filter(slot -> slot.start().isAfter(now)).toList();
    return left.isEmpty() ? List.of(DaySlot.values()) : left;
  }
}
