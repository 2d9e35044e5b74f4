package keepup.app.intervention;

import java.util.Optional;
import java.util.stream.Stream;

/// How a child got on in a session, as the adult saw it.
enum Result {
  SECURE("secure", "Secure", "Right, and could say why"),
  NEARLY("nearly", "Nearly", "Right with a little help"),
  NOT_YET("not-yet", "Not yet", "Needs it again, another way"),
  ABSENT("absent", "Away", "Was not there");

  private final String key;
  private final String words;
  private final String means;

  Result(String key, String words, String means) {
    this.key = key;
    this.words = words;
    this.means = means;
  }

  /// As the database writes it: `not-yet`.
  String key() {
    return key;
  }

  String words() {
    return words;
  }

  /// What it means, a few words for the adult.
  String means() {
    return means;
  }

  static Optional<Result> find(String key) {
    return Stream.of(values()).filter(result -> result.key.equals(key)).findFirst();
  }
}
