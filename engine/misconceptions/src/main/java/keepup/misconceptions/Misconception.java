package keepup.misconceptions;

import java.util.List;
import java.util.Optional;
import keepup.questions.Answer;
import keepup.questions.Question;

/// A named misconception: what the child believes, what it makes of a question, and what helps.
///
/// @param id readable and stable
/// @param name a few plain words for an adult
/// @param says what the child believes or does, in one sentence
/// @param teach what to do about it: which contrast, which picture
/// @param examples worked examples; each is recomputed in a test
/// @param source where it is described, and its published frequency where there is one
/// @param procedure the rule as code
public record Misconception(
    MisconceptionId id,
    String name,
    String says,
    String teach,
    List<Example> examples,
    String source,
    WrongProcedure procedure) {

  /// A question with its right answer and the answer that the misconception gives, all as typed.
  public record Example(String question, String expected, String answer) {}

  public Misconception {
    examples = List.copyOf(examples);
  }

  /// The answer that this misconception gives, where it applies and differs from the right one:
  /// only then does a child's answer say anything about it.
  public Optional<Answer> findTellingAnswer(Question question) {
    return procedure.findAnswer(question).filter(answer -> !question.accepts(answer));
  }
}
