package keepup.questions;

import java.util.Optional;

/// Reads what a child wrote: `117`, `= 117`, `304 - 187 = 117`, `1,117`, `.5`, `£1.73`, `1 3/4`,
/// `117.`, `13 r 2`, `quarter to four`, `a square`.
public final class GivenReader {
  private static final int LONGEST = 200;

  private GivenReader() {}

  /// Reads an answer to a question; it never throws, whatever is in the text.
  public static Given read(String text, Question question) {
    if (text.length() > LONGEST) {
      return new Given.Unreadable(text.substring(0, LONGEST));
    }
    String simple = Characters.simplify(text);
    if (simple.isEmpty()) {
      return new Given.Blank();
    }
    String answer =
        simple.equals("=") ? simple : simple.substring(simple.lastIndexOf('=') + 1).strip();
    try {
      AnswerForm form = question.answers();
      Optional<Answer> found = form.find(answer).or(() -> withoutStop(answer).flatMap(form::find));
      return found.<Given>map(Given.Read::new).orElseGet(() -> new Given.Unreadable(text));
    } catch (ArithmeticException _) {
      return new Given.Unreadable(text);
    }
  }

  private static Optional<String> withoutStop(String answer) {
    return answer.endsWith(".") && answer.length() > 1
        ? Optional.of(answer.substring(0, answer.length() - 1).strip())
        : Optional.empty();
  }
}
