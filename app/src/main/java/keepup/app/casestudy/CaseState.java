package keepup.app.casestudy;

import java.util.Locale;

/// How far a case study is.
public enum CaseState {
  DRAFT("Draft", "Only those who write it see it."),
  OFFERED("Offered", "The hub and its schools read it, and comments are invited."),
  PUBLISHED("Published", "Everybody reads it, without signing in."),
  WITHDRAWN("Withdrawn", "It was published, and nobody else reads it any more.");

  private final String words;
  private final String says;

  CaseState(String words, String says) {
    this.words = words;
    this.says = says;
  }

  /// As the database writes it.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// Who reads it now.
  public String says() {
    return says;
  }

  static CaseState of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
