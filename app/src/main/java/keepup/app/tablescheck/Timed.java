package keepup.app.tablescheck;

/// Whether a go has the check's six seconds, and what speaks for it.
enum Timed {
  /// No time limit.
  NO("no"),
  /// Timed, because the child's answers without a clock are accurate.
  RECORD("record"),
  /// Timed, because an adult who knows the child decided so.
  ADULT("adult");

  private final String key;

  Timed(String key) {
    this.key = key;
  }

  /// As the database writes it.
  String key() {
    return key;
  }

  boolean hasLimit() {
    return this != NO;
  }

  /// @throws IllegalArgumentException if there is none
  static Timed of(String key) {
    for (Timed timed : values()) {
      if (timed.key.equals(key)) {
        return timed;
      }
    }
    throw new IllegalArgumentException("\"%s\" is no way to time a practice.".formatted(key));
  }
}
