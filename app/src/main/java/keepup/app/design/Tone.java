package keepup.app.design;

/// How a note speaks. Each has a word of its own, so that colour is never the only sign.
public enum Tone {
  KNOW("Good to know", ""),
  DONE("Done", "note--done"),
  WAIT("Please wait", "note--wait"),
  PROBLEM("To put right", "note--problem");

  private final String word;
  private final String css;

  Tone(String word, String css) {
    this.word = word;
    this.css = css;
  }

  /// The word that opens the note.
  public String word() {
    return word;
  }

  String css() {
    return css;
  }
}
