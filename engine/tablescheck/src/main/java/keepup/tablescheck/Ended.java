package keepup.tablescheck;

/// How a question ended.
public enum Ended {
  /// The child went on, by Enter or a press.
  CHILD("child"),
  /// Its six seconds were over.
  TIME("time"),
  /// The page was out of sight or the device slept while it stood there.
  AWAY("away");

  private final String key;

  Ended(String key) {
    this.key = key;
  }

  /// As it is written down: `child`.
  public String key() {
    return key;
  }

  /// The way with this key.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Ended of(String key) {
    for (Ended ended : values()) {
      if (ended.key.equals(key)) {
        return ended;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\" is no way for a question to end.\nMaybe: child, time, away.".formatted(key));
  }
}
