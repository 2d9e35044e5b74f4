package keepup.app.event;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/// Writes events as iCalendar (RFC 5545, and RFC 5546 for invitations). Times carry the zone
/// Europe/London, whose rules stand in the file, so that a reader that knows no zones shows the
/// right time on both sides of a clock change.
final class CalendarWriter {
  private static final String ZONE = "Europe/London";
  private static final int LAST = -1;

  private final String sender;

  /// @param sender the address that stands for the hub
  CalendarWriter(String sender) {
    this.sender = sender;
  }

  /// An event as a calendar has it.
  ///
  /// @param uid the same for ever: of the event for a hub, of the booking for somebody who has one,
  ///   so that whoever cancels and books again does not meet what was taken back
  record Shown(String uid, HubEvent event) {
    static Shown of(HubEvent event) {
      return new Shown(event.id() + "@event.keepup", event);
    }

    static Shown of(HubEvent event, Booking booking) {
      return new Shown(booking.id() + "@booking.keepup", event);
    }
  }

  /// A calendar to subscribe to. Events that were called off say so.
  ///
  /// @param name as the calendar's reader shows it
  String feed(String name, List<Shown> events) {
    ICalendar calendar = empty(Method.publish());
    calendar.setName(name);
    calendar.addProperty(new biweekly.property.RawProperty("X-WR-CALNAME", name));
    events.forEach(shown ->
        calendar.addEvent(entry(shown, shown.event().changedAt(), shown.event().sequence())));
    return Biweekly.write(calendar).go();
  }

  /// What goes to one adult with a mail: an invitation, or that it is taken back. Readers go by the
  /// sequence first and by the stamp where two have the same.
  String invitation(HubEvent event, Booking booking, boolean takenBack, Instant now) {
    ICalendar calendar = empty(takenBack ? Method.cancel() : Method.request());
    VEvent entry = entry(Shown.of(event, booking), now, event.sequence() + (takenBack ? 1 : 0));
    if (takenBack) {
      entry.setStatus(Status.cancelled());
    }
    var attendee = new Attendee(booking.name(), booking.email());
    attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
    entry.addAttendee(attendee);
    calendar.addEvent(entry);
    return Biweekly.write(calendar).go();
  }

  private VEvent entry(Shown shown, Instant stamp, int sequence) {
    HubEvent event = shown.event();
    var entry = new VEvent();
    entry.setUid(shown.uid());
    entry.setDateTimeStamp(Date.from(stamp));
    entry.setLastModified(Date.from(event.changedAt()));
    entry.setSequence(sequence);
    entry.setDateStart(Date.from(event.startsAt()), true);
    entry.setDateEnd(Date.from(event.endsAt()), true);
    entry.setSummary(event.plan().title());
    entry.setLocation(event.plan().venue());
    if (!event.plan().about().isEmpty()) {
      entry.setDescription(event.plan().about());
    }
    entry.setOrganizer(new Organizer(event.hubName(), sender));
    entry.setStatus(
        event.state() == EventState.CANCELLED ? Status.cancelled() : Status.confirmed());
    return entry;
  }

  private static ICalendar empty(Method method) {
    var calendar = new ICalendar();
    calendar.setProductId("-//Keep Up//Events//EN");
    calendar.setMethod(method);
    calendar
        .getTimezoneInfo()
        .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ZONE), london()));
    return calendar;
  }

  /// The clocks of the United Kingdom since 1996: on at 01:00 on the last Sunday of March, back at
  /// 02:00 on that of October.
  private static VTimezone london() {
    var zone = new VTimezone(ZONE);
    var summer = new DaylightSavingsTime();
    change(summer, new DateTimeComponents(1996, 3, 31, 1, 0, 0, false), 0, 1, "BST");
    var winter = new StandardTime();
    change(winter, new DateTimeComponents(1996, 10, 27, 2, 0, 0, false), 1, 0, "GMT");
    zone.addDaylightSavingsTime(summer);
    zone.addStandardTime(winter);
    return zone;
  }

  private static void change(
      Observance one, DateTimeComponents first, int fromHours, int toHours, String name) {
    one.setDateStart(first);
    one.setTimezoneOffsetFrom(new UtcOffset(true, fromHours, 0));
    one.setTimezoneOffsetTo(new UtcOffset(true, toHours, 0));
    one.addTimezoneName(name);
    one.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(first.getMonth())
            .byDay(LAST, DayOfWeek.SUNDAY)
            .build());
  }
}
