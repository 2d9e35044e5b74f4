package keepup.app.cohort;

/// Which of the two learning partners somebody is.
public enum Part {
  TEACHER("teacher", "Teacher"),
  ASSISTANT("ta", "Teaching assistant");

  private final String key;
  private final String words;

  Part(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// As the database and forms write it.
  public String key() {
    return key;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  static Part of(String key) {
    return key.equals(TEACHER.key) ? TEACHER : ASSISTANT;
  }
}
