package keepup.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keepup.maths.Condition;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.QuestionKind.Likeness;

/// Questions that are equations of a form.
record EquationPattern(
    EquationForm form,
    List<EquationForm> also,
    Map<String, Slot> slots,
    Set<String> names,
    Optional<Condition> when,
    Optional<Condition> check,
    boolean pounds)
    implements DrawnKind.Pattern {

  static EquationPattern of(
      EquationForm form, List<EquationForm> also, String when, String check, boolean pounds) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    form.names().forEach(name -> slots.put(name, new Slot.Digits()));
    Set<String> names = new LinkedHashSet<>(form.names());
    Set<String> more = new LinkedHashSet<>(names);
    more.add("answer");
    return new EquationPattern(
        form,
        List.copyOf(also),
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
    return listValues(question, Likeness.ORDER).stream().findFirst();
  }

  @Override
  public List<Map<String, Term>> listValues(Question question, Likeness likeness) {
    if (!question.answers().unit().equals(pounds ? "£" : "")) {
      return List.of();
    }
    List<Map<String, Term>> values = new ArrayList<>();
    for (Question swap : swaps(question, likeness)) {
      form.findNumbers(swap).ifPresent(numbers -> values.add(new HashMap<>(numbers)));
    }
    return values;
  }

  @Override
  public boolean same(Question asked, Question typed, Likeness likeness) {
    return swaps(typed, likeness).stream().anyMatch(asked::equals);
  }

  @Override
  public boolean holdsToo(Question question) {
    return question.answers().unit().equals(pounds ? "£" : "")
        && swaps(question, Likeness.ORDER).stream()
            .anyMatch(swap -> also.stream().anyMatch(other -> other.findNumbers(swap).isPresent()));
  }

  /// The question itself first, then those that are like it.
  private static List<Question> swaps(Question question, Likeness likeness) {
    if (likeness == Likeness.SAME
        || !(question instanceof Equation(Expression left, Expression right))) {
      return List.of(question);
    }
    List<Question> swaps = new ArrayList<>();
    boolean free = likeness == Likeness.ORDER;
    for (Expression first : free ? orders(left) : List.of(left)) {
      for (Expression second : free ? orders(right) : List.of(right)) {
        swaps.add(new Equation(first, second));
        swaps.add(new Equation(second, first));
      }
    }
    return swaps;
  }

  /// The order of a fraction and a whole number in a product is the order of two steps.
  private static boolean isFraction(Expression part) {
    return part instanceof Expression.Literal(Numeral numeral)
        && (numeral.notation() instanceof Numeral.Notation.Parts
            || numeral.notation() instanceof Numeral.Notation.Mixed);
  }

  private static List<Expression> orders(Expression side) {
    return side instanceof Expression.Joined(Operation sign, Expression before, Expression after)
            && ((sign == Operation.MULTIPLY && !isFraction(before) && !isFraction(after))
                || (sign == Operation.ADD
                    && before instanceof Expression.Joined != after instanceof Expression.Joined))
        ? List.of(side, Expression.join(after, sign, before))
        : List.of(side);
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
