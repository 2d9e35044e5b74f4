package keepup.app.intervention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import keepup.app.timetable.DaySlot;
import keepup.app.timetable.OpenDays;
import keepup.app.timetable.SchoolCalendar;
import keepup.app.timetable.Timetable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The school's day and hour.
@Component
class SchoolTime {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

  private final Clock clock;
  private final Timetable timetable;
  private final SchoolCalendar calendar;

  SchoolTime(ObjectProvider<Clock> clock, Timetable timetable, SchoolCalendar calendar) {
    this.clock = clock.getIfAvailable(Clock::systemUTC).withZone(SCHOOL);
    this.timetable = timetable;
    this.calendar = calendar;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The days on which children come.
  OpenDays openDays() {
    return calendar.openDays();
  }

  /// The slots of today.
  List<DaySlot> slots() {
    return timetable.listSlots(today().getDayOfWeek());
  }

  /// Those of some slots that have not begun; all of them once the last has, so that tomorrow can
  /// be talked through.
  List<DaySlot> left(List<DaySlot> slots) {
    LocalTime now = LocalTime.now(clock);
    List<DaySlot> left = slots.stream().filter(slot -> slot.start().isAfter(now)).toList();
    return left.isEmpty() ? slots : left;
  }

  /// The slots of today that have not begun; none once the last has, or where the school is closed.
  List<DaySlot> slotsToCome() {
    LocalTime now = LocalTime.now(clock);
    return openDays().isOpen(today())
        ? slots().stream().filter(slot -> slot.start().isAfter(now)).toList()
        : List.of();
  }

  /// The slots of a day.
  List<DaySlot> slots(LocalDate day) {
    return timetable.listSlots(day.getDayOfWeek());
  }

  /// The next day with lessons.
  LocalDate nextDay() {
    return openDays().after(today(), 1);
  }
}
