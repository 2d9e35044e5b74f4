package keepup.app.event;

import java.time.Instant;
import keepup.app.account.HubId;

/// An event as the database has it.
///
/// @param sequence how often a calendar had to hear of a change
/// @param taken places that are taken or offered
/// @param waiting how many people wait for one
record HubEvent(
    HubId hub,
    String hubName,
    EventId id,
    EventPlan plan,
    EventState state,
    int sequence,
    Instant startsAt,
    Instant endsAt,
    Instant closesAt,
    Instant changedAt,
    int taken,
    int waiting) {

  static final java.time.Duration NOTICE = java.time.Duration.ofHours(24);

  int free() {
    return Math.max(0, plan.places() - taken);
  }

  /// Until when a place may be given back without a charge.
  Instant noticeEnds() {
    return startsAt.minus(NOTICE);
  }

  boolean isOpen() {
    return state == EventState.OPEN;
  }

  boolean isBooking(Instant now) {
    return isOpen() && now.isBefore(closesAt);
  }

  boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  /// How full it is, in words.
  String fullness() {
    return taken
        + " of "
        + plan.places()
        + " places taken"
        + (waiting == 0 ? "" : ", " + waiting + " waiting");
  }
}
