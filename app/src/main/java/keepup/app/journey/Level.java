package keepup.app.journey;

import java.util.Arrays;
import java.util.Optional;

/// How far a school is with a statement, by its own word.
enum Level {
  NOT_YET(0, "not-yet", "Not yet"),
  BEGINNING(1, "beginning", "Beginning"),
  IN_PLACE(2, "in-place", "In place"),
  SECURE(3, "secure", "Secure, with evidence");

  private final int number;
  private final String key;
  private final String words;

  Level(int number, String key, String words) {
    this.number = number;
    this.key = key;
    this.words = words;
  }

  /// As the database writes it: 0 for not yet to 3 for secure.
  int number() {
    return number;
  }

  static Level of(int number) {
    return Arrays.stream(values())
        .filter(level -> level.number == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("%d is no level.".formatted(number)));
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
