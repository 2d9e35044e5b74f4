package keepup.app.event;

import java.util.Arrays;
import java.util.Optional;

/// What kind of event it is.
public enum EventKind {
  OPEN_DAY("open-day", "Open day"),
  WORKSHOP("workshop", "Workshop"),
  TWILIGHT("twilight", "Twilight"),
  NETWORK_MEETING("network-meeting", "Network meeting");

  private final String key;
  private final String words;

  EventKind(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// As the database writes it.
  public String key() {
    return key;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// The kind with this key.
  static Optional<EventKind> find(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
