package keepup.app.worksheet;

import java.util.Optional;
import java.util.stream.Stream;

/// What a sequence is printed as.
enum PaperForm {
  WORKSHEET("worksheet", "Worksheet", "Room to work and a box for each answer"),
  SQUARED("squared", "Squared paper", "Squares of 8 mm; column methods set out in them"),
  LARGE("large", "Large type", "Letters of 24 points"),
  TWO("two", "Two on a page", "The same sheet twice on A4, to cut into A5"),
  ANSWERS("answers", "Answers", "For adults, on a page of its own");

  private final String key;
  private final String words;
  private final String says;

  PaperForm(String key, String words, String says) {
    this.key = key;
    this.words = words;
    this.says = says;
  }

  String key() {
    return key;
  }

  String words() {
    return words;
  }

  /// What it is good for, a few words.
  String says() {
    return says;
  }

  static Optional<PaperForm> find(String key) {
    return Stream.of(values()).filter(form -> form.key.equals(key)).findFirst();
  }
}
