package keepup.app.reach;

import java.util.Arrays;
import java.util.Optional;

/// How a school takes part in a year.
public enum Route {
  SPECIALIST_SCHOOL("specialist-school", "A specialist’s own school", false),
  WORK_GROUP("work-group", "Work group", true),
  COURSE("course", "Course", true),
  EVENT("event", "Event", true),
  OTHER("other", "Another way", true);

  private final String key;
  private final String words;
  private final boolean recorded;

  Route(String key, String words, boolean recorded) {
    this.key = key;
    this.words = words;
    this.recorded = recorded;
  }

  /// As the database and addresses write it.
  public String key() {
    return key;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// Whether a hub writes it down by hand; else it follows from something else that is known.
  boolean isRecorded() {
    return recorded;
  }

  /// The route with this key.
  static Optional<Route> find(String key) {
    return Arrays.stream(values()).filter(route -> route.key.equals(key)).findFirst();
  }
}
