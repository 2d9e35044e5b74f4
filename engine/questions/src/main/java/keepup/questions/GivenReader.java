package keepup.questions;

import java.util.Optional;

/// Reads what a child wrote: `117`, `= 117`, `304 - 187 = 117`, `1,117`, `.5`, `£1.73`, `1 3/4`,
/// `117.`.
public final class GivenReader {
  private static final int LONGEST = 200;

  private GivenReader() {}

  /// Reads an answer; it never throws, whatever is in the text.
  public static Given read(String text) {
    if (text.length() > LONGEST) {
      return new Given.Unreadable(text.substring(0, LONGEST));
    }
    String simple = Characters.simplify(text);
    if (simple.isEmpty()) {
      return new Given.Blank();
    }
    String answer = simple.substring(simple.lastIndexOf('=') + 1).strip();
    if (answer.endsWith(".")) {
      answer = answer.substring(0, answer.length() - 1);
    }
    boolean negative = answer.startsWith("-");
    if (negative || answer.startsWith("+") || answer.startsWith("£")) {
      answer = answer.substring(1).strip();
    }
    return findNumber(answer)
        .<Given>map(value -> new Given.Read(negative ? negated(value) : value))
        .orElseGet(() -> new Given.Unreadable(text));
  }

  private static Optional<Answer.Value> findNumber(String answer) {
    try {
      Optional<Numerals.Found> found = Numerals.findAt(answer, 0);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Numerals.Found number = found.get();
      if (number.end() < answer.length() && answer.charAt(number.end()) == '/') {
        Optional<Numerals.Found> below = Numerals.findAt(answer, number.end() + 1);
        return below
            .filter(b -> b.end() == answer.length())
            .map(b -> new Answer.Value(number.value().dividedBy(b.value())));
      }
      return number.end() == answer.length()
          ? Optional.of(new Answer.Value(number.value()))
          : Optional.empty();
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Answer.Value negated(Answer.Value value) {
    return new Answer.Value(value.number().negated());
  }
}
