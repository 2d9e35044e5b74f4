package keepup.app.lesson;

import java.util.List;
import keepup.questions.QuestionReader;
import keepup.questions.Reading;
import keepup.steps.StepId;

/// One question of an exit check, as it was written down when the check was made.
///
/// @param number from 1
/// @param step that it tests: the lesson's, or one that the lesson's needs
/// @param question as typed: `304 - 187`
/// @param expected the right answer
public record CheckQuestion(int number, StepId step, String question, String expected) {
  private static final QuestionReader EQUATIONS = new QuestionReader(List.of());

  /// As it is printed for a child: `304 − 187 =`. A question in words is printed as it was typed,
  /// with a box for `[]`.
  public String display() {
    return switch (EQUATIONS.read(question)) {
      case Reading.Read(var read) -> read.display();
      case Reading.Unread _ -> question.replace("[]", "□");
    };
  }

  /// The same question in another place.
  CheckQuestion at(int place) {
    return new CheckQuestion(place, step, question, expected);
  }
}
