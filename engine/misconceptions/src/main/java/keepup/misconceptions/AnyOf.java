package keepup.misconceptions;

import java.util.List;
import java.util.Optional;
import keepup.questions.Answer;
import keepup.questions.Question;

/// A wrong procedure with a rule for each kind of question on which it shows itself: the first that
/// applies.
public record AnyOf(List<WrongProcedure> rules) implements WrongProcedure {
  public AnyOf {
    rules = List.copyOf(rules);
  }

  @Override
  public Optional<Answer> findAnswer(Question question) {
    for (WrongProcedure rule : rules) {
      Optional<Answer> answer = rule.findAnswer(question);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean mayApply(Question question) {
    return rules.stream().anyMatch(rule -> rule.mayApply(question));
  }
}
