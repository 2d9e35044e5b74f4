package keepup.diagnosis;

import keepup.questions.Given;
import keepup.questions.Mark;
import keepup.questions.Marking;

/// What is known of a pupil's answer: what was written, or only whether it was right.
public sealed interface Response {
  record Wrote(Given given) implements Response {}

  record Marked(boolean correct) implements Response {}

  /// How the response to a question is marked.
  default Mark mark(PlacedQuestion placed) {
    return switch (this) {
      case Wrote(Given given) -> Marking.mark(placed.question(), given);
      case Marked(boolean correct) -> correct ? Mark.RIGHT : Mark.WRONG;
    };
  }
}
