package keepup.app.event;

import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.account.HubRole;
import keepup.app.shell.NotHereException;
import org.springframework.stereotype.Component;

/// What every page of an organiser begins with: who may come in, and which event it is about.
@Component
class EventPages {
  private final Events events;
  private final Bookings bookings;

  EventPages(Events events, Bookings bookings) {
    this.events = events;
    this.bookings = bookings;
  }

  /// An event and somebody's booking of it.
  record Place(HubEvent event, Booking booking) {}

  /// @throws NotHereException if there is no such event in the hub
  HubEvent get(HubMember person, UUID eventId) {
    person.require(HubRole.ORGANISER);
    return events.find(new EventId(eventId)).orElseThrow(NotHereException::new);
  }

  /// @throws NotHereException if there is no such booking of that event
  Place get(HubMember person, UUID eventId, UUID bookingId) {
    HubEvent event = get(person, eventId);
    Booking booking =
        bookings
            .find(new BookingId(bookingId))
            .filter(one -> one.event().equals(event.id()))
            .orElseThrow(NotHereException::new);
    return new Place(event, booking);
  }

  static String path(HubEvent event) {
    return "/programme/events/" + event.id();
  }
}
