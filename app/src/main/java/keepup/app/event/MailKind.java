package keepup.app.event;

import java.util.Locale;

/// What a mail tells.
enum MailKind {
  PLACED("You have a place"),
  WAITING("You are on the waiting list"),
  PROMOTED("A place is yours"),
  APPLIED("Your application is here"),
  OFFERED("You are offered a place"),
  DECLINED("No place this time"),
  CANCELLED("Your booking is cancelled"),
  CHANGED("Changed"),
  CALLED_OFF("Called off"),
  REMINDER("Coming soon");

  private final String words;

  MailKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// As the database writes it.
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// @throws IllegalArgumentException if there is none with this key
  static MailKind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// Whether it is still true of a booking; what is not is never sent.
  boolean isTrueOf(HubEvent event, Booking booking, java.time.Instant now) {
    BookingState state = booking.state();
    boolean still =
        switch (this) {
          case PLACED, PROMOTED, REMINDER -> event.isOpen() && state == BookingState.PLACED;
          case WAITING -> event.isOpen() && state == BookingState.WAITING;
          case APPLIED -> event.isOpen() && state == BookingState.APPLIED;
          case OFFERED -> event.isOpen() && state == BookingState.OFFERED;
          case DECLINED -> state == BookingState.DECLINED;
          case CANCELLED -> state == BookingState.CANCELLED;
          case CHANGED -> event.isOpen() && state.live();
          case CALLED_OFF -> event.state() == EventState.CANCELLED && state.live();
        };
    return still && !event.hasBegun(now);
  }
}
