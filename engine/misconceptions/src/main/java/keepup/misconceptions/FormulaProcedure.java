package keepup.misconceptions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Condition;
import keepup.maths.Formula;
import keepup.maths.Rational;
import keepup.questions.Answer;
import keepup.questions.Question;

/// A wrong procedure that is written as a rule in a content file: `a + b - 1` on questions of the
/// form `a + b`.
///
/// It does not apply where the question has another form, holds a number that is not whole or is
/// negative, fails the guard, or where the rule gives nothing that a child could write: a negative
/// number, one that is not whole, a division by zero.
public final class FormulaProcedure implements WrongProcedure {
  private final List<QuestionForm> forms;
  private final Formula rule;
  private final Condition when;

  private FormulaProcedure(List<QuestionForm> forms, Formula rule, Condition when) {
    this.forms = forms;
    this.rule = rule;
    this.when = when;
  }

  /// A rule that applies to every question of its form.
  ///
  /// @throws IllegalArgumentException if a part is faulty; the message names the column
  public static FormulaProcedure of(String rule, String on) {
    return of(rule, on, "0 = 0");
  }

  /// @param rule the answer, see [Formula]
  /// @param on the forms of question, see [QuestionForm]; several are joined by `or` and name the
  ///   same numbers
  /// @param when the guard, see [Condition]
  /// @throws IllegalArgumentException if a part is faulty; the message names the column
  public static FormulaProcedure of(String rule, String on, String when) {
    List<QuestionForm> forms = QuestionForm.list(on);
    Set<String> names = Set.copyOf(forms.getFirst().names());
    return new FormulaProcedure(forms, Formula.of(rule, names), Condition.of(when, names));
  }

  @Override
  public Optional<Answer> findAnswer(Question question) {
    for (QuestionForm form : forms) {
      Optional<Map<String, Rational>> numbers = form.findNumbers(question);
      if (numbers.isPresent()) {
        return findAnswer(numbers.get());
      }
    }
    return Optional.empty();
  }

  private Optional<Answer> findAnswer(Map<String, Rational> numbers) {
    if (!numbers.values().stream().allMatch(FormulaProcedure::canBeWritten)) {
      return Optional.empty();
    }
    try {
      return when.holds(numbers)
          ? Optional.of(rule.value(new HashMap<>(numbers)))
              .filter(FormulaProcedure::canBeWritten)
              .map(Answer.Value::new)
          : Optional.empty();
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  private static boolean canBeWritten(Rational number) {
    return number.isWhole() && number.sign() >= 0;
  }
}
