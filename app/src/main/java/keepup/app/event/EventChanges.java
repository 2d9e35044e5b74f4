package keepup.app.event;

import java.util.List;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.design.FieldError;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an organiser does with events. Everybody who is booked hears of what concerns them, by a
/// mail that is written in the same transaction.
@Service
class EventChanges {
  private final Events events;
  private final Bookings bookings;
  private final Outbox outbox;
  private final HubAudit audit;

  EventChanges(Events events, Bookings bookings, Outbox outbox, HubAudit audit) {
    this.events = events;
    this.bookings = bookings;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Transactional
  public EventId add(HubMember person, EventPlan plan) {
    EventId id = events.add(person.hub(), person.member(), plan);
    audit.note(person, "event added", id.toString());
    return id;
  }

  /// Opens it for booking.
  @Transactional
  public void open(HubMember person, HubEvent event) {
    events.lock(event.id());
    events.open(event.id());
    audit.note(person, "event opened", event.id().toString());
  }

  /// Changes it. More places go to those who wait at once.
  @Transactional
  public List<FieldError> change(HubMember person, EventId id, EventPlan plan) {
    events.lock(id);
    HubEvent before = events.find(id).orElseThrow();
    if (before.state() == EventState.CANCELLED) {
      return List.of(
          new FieldError("title", "This event was called off. Maybe make a new one instead."));
    }
    if (plan.places() < before.taken()) {
      return List.of(
          new FieldError(
              "places",
              "%d places are taken. Maybe cancel bookings first.".formatted(before.taken())));
    }
    boolean heard = before.isOpen() && before.plan().looksOtherIn(plan);
    events.change(id, plan, heard);
    if (heard) {
      tell(id, MailKind.CHANGED, "changed " + (before.sequence() + 1));
    }
    events.settle(before);
    audit.note(person, "event changed", id.toString());
    return List.of();
  }

  @Transactional
  public void callOff(HubMember person, HubEvent event) {
    events.lock(event.id());
    events.callOff(event.id());
    tell(event.id(), MailKind.CALLED_OFF, "called off");
    audit.note(person, "event called off", event.id().toString());
  }

  private void tell(EventId id, MailKind kind, String occasion) {
    for (Booking booking : bookings.list(id)) {
      if (booking.state().live()) {
        outbox.write(booking, kind, occasion);
      }
    }
  }
}
