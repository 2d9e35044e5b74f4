package keepup.app.sitting;

/// Why a sitting ended.
enum Ending {
  KNOWN("known", "Enough is known."),
  ENOUGH("enough", "The child had enough."),
  ADULT("adult", "The adult ended it."),
  LONG("long", "It was long enough.");

  private final String key;
  private final String words;

  Ending(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// As the database writes it.
  String key() {
    return key;
  }

  String words() {
    return words;
  }

  /// @throws IllegalArgumentException if there is none
  static Ending of(String key) {
    for (Ending ending : values()) {
      if (ending.key.equals(key)) {
        return ending;
      }
    }
    throw new IllegalArgumentException("\"%s\" is no way for a sitting to end.".formatted(key));
  }
}
