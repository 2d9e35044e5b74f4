package keepup.app.assess;

import java.util.Optional;
import java.util.stream.Stream;

/// How a child did in a check, as the adult saw it.
enum Tap {
  GOT_IT("got-it", "Got it"),
  NEARLY("nearly", "Nearly"),
  NOT_YET("not-yet", "Not yet");

  private final String key;
  private final String words;

  Tap(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// As the database and the page's script write it.
  String key() {
    return key;
  }

  String words() {
    return words;
  }

  static Optional<Tap> find(String key) {
    return Stream.of(values()).filter(tap -> tap.key.equals(key)).findFirst();
  }
}
