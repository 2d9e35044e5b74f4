package keepup.questions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keepup.maths.Condition;
import keepup.maths.Numeral;
import keepup.maths.Rational;
import keepup.maths.Term;

/// Questions that are equations of a form.
record EquationPattern(
    EquationForm form,
    Map<String, Slot> slots,
    Set<String> names,
    Optional<Condition> when,
    Optional<Condition> check,
    boolean pounds)
    implements DrawnKind.Pattern {

  static EquationPattern of(EquationForm form, String when, String check, boolean pounds) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    form.names().forEach(name -> slots.put(name, new Slot.Digits()));
    Set<String> names = new LinkedHashSet<>(form.names());
    Set<String> more = new LinkedHashSet<>(names);
    more.add("answer");
    return new EquationPattern(
        form,
        slots,
        names,
        when.isEmpty() ? Optional.empty() : Optional.of(Condition.of(when, names)),
        check.isEmpty() ? Optional.empty() : Optional.of(Condition.of(check, more)),
        pounds);
  }

  @Override
  public Map<String, Term> known(Map<String, Term> values) {
    return values;
  }

  @Override
  public Optional<Question> findQuestion(Map<String, Term> values) {
    try {
      Function<Rational, Numeral> write = pounds ? Numeral::pounds : Numeral::of;
      return when.isEmpty() || when.get().holds(values)
          ? Optional.of(form.equation(values, write))
          : Optional.empty();
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  /// The numbers of the question, where its answer has the unit of the kind.
  @Override
  public Optional<Map<String, Term>> findValues(Question question) {
    return question.answers().unit().equals(pounds ? "£" : "")
        ? form.findNumbers(question).map(HashMap::new)
        : Optional.empty();
  }

  @Override
  public String label(String slot) {
    return form.label(slot);
  }

  @Override
  public boolean agrees(Question question) {
    return question instanceof Equation equation
        && findValues(question).filter(values -> agrees(values, equation.solution())).isPresent();
  }

  private boolean agrees(Map<String, Term> values, Rational answer) {
    if (check.isEmpty()) {
      return true;
    }
    values.put("answer", answer);
    boolean right = check.get().holds(values);
    values.put("answer", answer.plus(Rational.ONE));
    return right && !check.get().holds(values);
  }
}
