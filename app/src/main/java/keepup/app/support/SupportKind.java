package keepup.app.support;

import java.util.Optional;
import java.util.stream.Stream;

/// What a support is about.
public enum SupportKind {
  WORDS(
      "words",
      "Words first",
      "Show and say the new words before anything else, with a picture.",
      "Ask for the word before it is shown."),
  THINGS(
      "things",
      "Things to hold",
      "Tens and ones stay on the table for as long as they are chosen.",
      "Things, then a drawing of them, then only the numbers; on offer all the time."),
  PACE("pace", "Time", "Ten seconds to think before anybody speaks; fewer questions.", ""),
  PEER("peer", "A good partner", "Works well beside somebody who explains and waits.", ""),
  RECORDING(
      "recording",
      "Writing it down",
      "Squared paper, one digit a square; an adult may write.",
      "The frame is drawn together, then alone."),
  OTHER("other", "What else helps", "Sits where the board is near.", "");

  private final String key;
  private final String words;
  private final String example;
  private final String fading;

  SupportKind(String key, String words, String example, String fading) {
    this.key = key;
    this.words = words;
    this.example = example;
    this.fading = fading;
  }

  /// As the database writes it.
  public String key() {
    return key;
  }

  /// A few words, `Things to hold`.
  public String words() {
    return words;
  }

  /// What somebody might write.
  String example() {
    return example;
  }

  /// How it might be needed less, or `""`.
  String fading() {
    return fading;
  }

  static Optional<SupportKind> find(String key) {
    return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
