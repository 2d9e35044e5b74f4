package keepup.app.event;

/// Where an event stands.
enum EventState {
  DRAFT("Not open yet"),
  OPEN("Open"),
  CANCELLED("Called off");

  private final String words;

  EventState(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// @throws IllegalArgumentException if there is none with this key
  static EventState of(String key) {
    return valueOf(key.toUpperCase(java.util.Locale.ROOT));
  }
}
