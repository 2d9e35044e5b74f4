package keepup.app.journey;

import java.util.Arrays;
import java.util.Optional;

/// How far a school is with a statement, by its own word.
enum Level {
  NOT_YET("not-yet", "Not yet"),
  BEGINNING("beginning", "Beginning"),
  IN_PLACE("in-place", "In place"),
  SECURE("secure", "Secure, with evidence");

  private final String key;
  private final String words;

  Level(String key, String words) {
    this.key = key;
    this.words = words;
  }

  String key() {
    return key;
  }

  String words() {
    return words;
  }

  static Optional<Level> find(String key) {
    return Arrays.stream(values()).filter(level -> level.key.equals(key)).findFirst();
  }
}
