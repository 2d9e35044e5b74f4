package keepup.app.event;

import keepup.app.design.Flash;

/// What came of booking, as pages say it.
final class Words {
  private Words() {}

  static String of(Bookings.Booked booked) {
    return switch (booked) {
      case PLACED -> "has a place.";
      case WAITING -> "is on the waiting list.";
      case APPLIED -> "has applied.";
      case TWICE -> "Somebody with this e-mail is booked already.";
      case CLOSED -> "This event takes no bookings any more.";
      case UNANSWERED -> "Every question needs an answer.";
      case NOWHERE -> "This event is not here.";
    };
  }

  /// @param name of the adult
  static Flash flash(String name, Bookings.Changed changed) {
    return switch (changed) {
      case CANCELLED -> Flash.done(name + " is not booked any more.");
      case LATE ->
          Flash.done(
              name
                  + " is not booked any more. This was less than 24 hours before the event, so there may be a charge.");
      case PLACED -> Flash.done(name + " has a place.");
      case OVER, NOWHERE ->
          Flash.problem("Nothing was changed. Maybe somebody else did it already.");
    };
  }
}
