package keepup.fluency;

/// Where a child is with a fact. Nothing here is timed.
public enum Phase {
  /// Not met yet.
  NEW("not met yet"),
  /// Worked out from facts that are known.
  DERIVE("working it out"),
  /// Asked among others, to be recalled.
  MIXED("getting there"),
  /// Recalled after weeks.
  SECURE("secure");

  private final String words;

  Phase(String words) {
    this.words = words;
  }

  /// In a child's words: `getting there`.
  public String words() {
    return words;
  }
}
