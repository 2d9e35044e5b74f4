package keepup.content;

import java.util.Optional;
import keepup.misconceptions.FormulaProcedure;
import keepup.misconceptions.WrongProcedure;
import keepup.questions.Answer;
import keepup.questions.Question;

/// Where the wrong procedures that content files name come from.
interface Rules {
  /// Answers nothing: stands in for a procedure that could not be read.
  record Silent() implements WrongProcedure {
    @Override
    public Optional<Answer> findAnswer(Question question) {
      return Optional.empty();
    }
  }

  /// @throws IllegalArgumentException if no procedure has this name
  WrongProcedure procedure(String name);

  /// @throws IllegalArgumentException if the rule, the forms or the guard is not one
  WrongProcedure rule(FormulaProcedure.Draft draft);
}
