package keepup.app.child;

import java.util.Optional;
import java.util.stream.Stream;

/// What an adult says of a child and a step.
enum Says {
  CAN("can", "I know they can"),
  NOT_YET("not-yet", "Not yet, I saw it"),
  TAKEN_BACK("taken-back", "Taken back");

  private final String key;
  private final String words;

  Says(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// As the database writes it: `not-yet`.
  String key() {
    return key;
  }

  String words() {
    return words;
  }

  static Optional<Says> find(String key) {
    return Stream.of(values()).filter(says -> says.key.equals(key)).findFirst();
  }
}
