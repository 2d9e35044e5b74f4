package keepup.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A kind of record in the product that can show that a task was done in school.
public enum EvidenceKind {
  INTERVIEW("an interview with one child"),
  SITTING("questions on the screen that were chosen one by one"),
  PAPER_SET("a set on paper, with the answers typed in"),
  EXIT_CHECK("an exit check of a lesson"),
  SEQUENCE("a kept sequence"),
  SESSION("a keep-up session with how each child got on"),
  SEQUENCE_SESSION("a session with a sequence of your own and how each child got on"),
  HANDOVER("a note for the next adult"),
  OBSERVATION("what an adult said of a child and a step"),
  STARTER("a number-sense starter that was used"),
  SCHEME("steps with their dates in the scheme of work");

  private final String says;

  EvidenceKind(String says) {
    this.says = says;
  }

  /// A few words for a person.
  public String says() {
    return says;
  }

  /// The word in files: `exit-check`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind of this word.
  public static Optional<EvidenceKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(EvidenceKind::word).toList();
  }
}
