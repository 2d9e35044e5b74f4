package keepup.misconceptions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keepup.maths.Condition;
import keepup.maths.Formula;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.Answer;
import keepup.questions.EquationForm;
import keepup.questions.Form;
import keepup.questions.Question;
import keepup.questions.Task;

/// A wrong procedure that is written as a rule in a content file: `a + b - 1` on questions of the
/// form `a + b`, `rounddown(n, unit)` on those of the kind `round`.
///
/// It does not apply where the question has another form, fails the guard, or where the rule gives
/// nothing that a child could write. On equations it applies to whole numbers, zero or more, unless
/// it says that it is for all numbers.
public final class FormulaProcedure implements WrongProcedure {
  private static final int MOST_PLACES = 6;

  private final List<Source> sources;
  private final Formula rule;
  private final Condition when;
  private final Numbers numbers;

  /// Where a rule is to apply, as a content file says it.
  ///
  /// @param rule the answer, see [Formula]
  /// @param on the forms of question, joined by `or`: of an equation, see [EquationForm], or the
  ///   name of a question kind; all have the names that the rule uses
  /// @param when the guard, see [Condition], or `""`
  /// @param numbers the equations that it applies to
  public record Draft(String rule, String on, String when, Numbers numbers) {}

  /// Which numbers an equation may hold for a rule to apply.
  public enum Numbers {
    /// Whole numbers, zero or more.
    WHOLE,
    /// Decimals and negative numbers too.
    ALL,
    /// Any amounts that are written in pounds.
    POUNDS
  }

  /// A form of question, and how it gives the values that the rule names.
  private sealed interface Source {
    record OfEquation(EquationForm form) implements Source {}

    record OfForm(Form form) implements Source {}

    default Set<String> names() {
      return switch (this) {
        case OfEquation(EquationForm form) -> Set.copyOf(form.names());
        case OfForm(Form form) -> form.names();
      };
    }

    default Optional<Map<String, Term>> findValues(Question question) {
      return switch (this) {
        case OfEquation(EquationForm form) -> form.findNumbers(question).map(HashMap::new);
        case OfForm(Form form) ->
            question instanceof Task task && task.form().name().equals(form.name())
                ? Optional.of(form.known(task.values()))
                : Optional.empty();
      };
    }
  }

  private FormulaProcedure(List<Source> sources, Formula rule, Condition when, Numbers numbers) {
    this.sources = sources;
    this.rule = rule;
    this.when = when;
    this.numbers = numbers;
  }

  /// @param forms finds the form of a question kind by its name
  /// @throws IllegalArgumentException if a part is faulty; the message names the column
  public static FormulaProcedure of(Draft draft, Function<String, Optional<Form>> forms) {
    List<Source> sources = new ArrayList<>();
    Set<String> names = null;
    for (String on : draft.on().split(" or ", -1)) {
      Source source = source(on.strip(), forms);
      sources.add(source);
      names =
          names == null
              ? source.names()
              : Set.copyOf(names.stream().filter(source.names()::contains).toList());
    }
    Set<String> shared = names == null ? Set.of() : names;
    String when = draft.when().isEmpty() ? "0 = 0" : draft.when();
    return new FormulaProcedure(
        List.copyOf(sources),
        Formula.of(draft.rule(), shared),
        Condition.of(when, shared),
        draft.numbers());
  }

  private static Source source(String on, Function<String, Optional<Form>> forms) {
    Optional<Form> form = forms.apply(on);
    if (form.isPresent()) {
      return new Source.OfForm(form.get());
    }
    if (on.matches("[a-z][a-z0-9]*(-[a-z0-9]+)+") || on.matches("[a-z]{4,}")) {
      if (!on.equals("addition") && !on.equals("subtraction")) {
        throw new IllegalArgumentException(
            "There is no question kind '%s' with a wording.%nMaybe it is an equation: write its form, such as a × b?"
                .formatted(on));
      }
    }
    return new Source.OfEquation(EquationForm.of(on));
  }

  @Override
  public Optional<Answer> findAnswer(Question question) {
    for (Source source : sources) {
      Optional<Map<String, Term>> values = source.findValues(question);
      if (values.isPresent()) {
        boolean equation = source instanceof Source.OfEquation;
        boolean naturalOnly = equation && numbers == Numbers.WHOLE;
        boolean poundsOnly = equation && numbers == Numbers.POUNDS;
        return (naturalOnly && !allNatural(values.get()))
                || (poundsOnly && !question.answers().unit().equals("£"))
            ? Optional.empty()
            : findAnswer(question, values.get(), !naturalOnly);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean mayApply(Question question) {
    return sources.stream().anyMatch(source -> source.findValues(question).isPresent());
  }

  private static boolean allNatural(Map<String, Term> values) {
    return values.values().stream()
        .allMatch(
            value -> value instanceof Rational number && number.isWhole() && number.sign() >= 0);
  }

  private Optional<Answer> findAnswer(
      Question question, Map<String, Term> values, boolean negativeToo) {
    try {
      if (!when.holds(values)) {
        return Optional.empty();
      }
      Term result = rule.value(values);
      return canBeWritten(result, question, negativeToo && belowZero(question, values))
          ? Optional.of(question.answers().answer(result))
          : Optional.empty();
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  private static boolean canBeWritten(Term result, Question question, boolean negativeToo) {
    return switch (result) {
      case Term.Word _ -> true;
      case Term.Items(List<Term> items) ->
          items.stream().allMatch(item -> canBeWritten(item, question, negativeToo));
      case Rational number ->
          (number.isWhole()
                  || ends(number)
                  || question.answers().isFraction()
                  || question.text().indexOf('/') >= 0)
              && (number.sign() >= 0 || negativeToo);
    };
  }

  private static boolean ends(Rational number) {
    long power = 1;
    for (int i = 0; i < MOST_PLACES; i++) {
      power *= 10;
    }
    return power % number.denominator() == 0;
  }

  /// Whether a number below zero stands in the question or is its answer; else no child writes one.
  private static boolean belowZero(Question question, Map<String, Term> values) {
    return question.expected().text().startsWith("-")
        || values.values().stream().anyMatch(value -> value instanceof Rational n && n.sign() < 0);
  }
}
