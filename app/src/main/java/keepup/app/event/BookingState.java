package keepup.app.event;

import java.util.Locale;

/// Where a booking stands.
enum BookingState {
  PLACED("Has a place"),
  WAITING("On the waiting list"),
  APPLIED("Has applied"),
  OFFERED("Is offered a place"),
  DECLINED("No place this time"),
  CANCELLED("Cancelled");

  private final String words;

  BookingState(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// Whether anything may still come of it.
  boolean live() {
    return this != CANCELLED && this != DECLINED;
  }

  /// @throws IllegalArgumentException if there is none with this key
  static BookingState of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
