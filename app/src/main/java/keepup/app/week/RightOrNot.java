package keepup.app.week;

import keepup.app.assess.WrittenAnswer;
import keepup.app.curriculum.PlacedQuestions;
import keepup.diagnosis.Response;
import keepup.questions.GivenReader;
import keepup.questions.Mark;
import org.springframework.stereotype.Component;

/// Whether what children wrote is right.
@Component
class RightOrNot {
  private final PlacedQuestions placed;

  RightOrNot(PlacedQuestions placed) {
    this.placed = placed;
  }

  boolean isRight(WrittenAnswer answer) {
    return placed
        .find(answer.question(), answer.step())
        .filter(question ->
            new Response.Wrote(GivenReader.read(answer.given(), question.question())).mark(question)
                == Mark.RIGHT)
        .isPresent();
  }
}
