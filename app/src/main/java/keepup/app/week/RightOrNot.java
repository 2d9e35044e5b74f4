package keepup.app.week;

import keepup.app.assess.WrittenAnswer;
import keepup.app.curriculum.PlacedQuestions;
import keepup.diagnosis.Response;
import keepup.questions.GivenReader;
import keepup.questions.Mark;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// Whether what children wrote is right.
@Component
class RightOrNot {
  private final PlacedQuestions placed;

  RightOrNot(PlacedQuestions placed) {
    this.placed = placed;
  }

  boolean isRight(WrittenAnswer answer) {
    return isRight(answer.question(), answer.step(), answer.given());
  }

  /// @param given as it was typed
  boolean isRight(String asked, StepId step, String given) {
    return placed
        .find(asked, step)
        .filter(question ->
            new Response.Wrote(GivenReader.read(given, question.question())).mark(question)
                == Mark.RIGHT)
        .isPresent();
  }
}
