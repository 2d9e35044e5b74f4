package keepup.app.design;

/// How a child stands on one small step, in the words adults read. Children are never shown it.
/// Each has a word, a shape and a pattern besides its colour.
public enum Status {
  SECURE("Got it", "secure"),
  NEARLY("Nearly", "nearly"),
  NOT_YET("Not yet", "notyet"),
  UNKNOWN("Not seen yet", "unknown");

  private final String word;
  private final String css;

  Status(String word, String css) {
    this.word = word;
    this.css = css;
  }

  /// The word that stands beside the shape.
  public String word() {
    return word;
  }

  String css() {
    return css;
  }
}
