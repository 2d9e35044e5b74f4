package keepup.app.sitting;

import java.util.Optional;
import java.util.stream.Stream;

/// How a child came to an answer, as an adult sees it. The order runs from counting to knowing, as
/// in the stages of early arithmetic (Wright, Martland and Stafford 2006): none of them is wrong,
/// and each says what to do next.
enum Strategy {
  COUNTED_ALL("counted-all", "Counted everything from one"),
  COUNTED_ON("counted-on", "Counted on or back"),
  USED_THINGS("used-things", "Used things or drew a picture"),
  WROTE_IT("wrote-it", "Set it out on paper"),
  WORKED_OUT("worked-out", "Worked it out from a fact they know"),
  KNEW_IT("knew-it", "Knew it at once"),
  GUESSED("guessed", "Guessed"),
  NOT_SEEN("not-seen", "I could not tell");

  private final String key;
  private final String words;

  Strategy(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// As the database writes it: `counted-on`.
  String key() {
    return key;
  }

  String words() {
    return words;
  }

  static Optional<Strategy> find(String key) {
    return Stream.of(values()).filter(strategy -> strategy.key.equals(key)).findFirst();
  }
}
