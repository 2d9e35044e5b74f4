package keepup.variation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a sequence varies (Gu, Huang and Marton 2004; Lai and Murray 2012).
public enum SequenceKind {
  SAME_METHOD("One method, different problems: what stays the same is the way."),
  SAME_PROBLEM("One problem, seen in different ways: as a sum, a drawing, a claim, a gap."),
  BY_DEGREES("One thing grows little by little: what happens to the answer?"),
  CONCEPT("What it is beside what it is not: look before you start."),
  STANDARD_FORM("The usual form beside unusual ones: it is the same mathematics."),
  SAME_OR_DIFFERENT("Pairs to compare: what is the same, what is different?"),
  ALWAYS_SOMETIMES_NEVER("A general claim, tried on many questions: when is it true?");

  private final String says;

  SequenceKind(String says) {
    this.says = says;
  }

  /// One sentence for an adult.
  public String says() {
    return says;
  }

  /// The word in files and options: `same-method`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind of this word.
  public static Optional<SequenceKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
