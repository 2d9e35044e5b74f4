package keepup.questions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import keepup.maths.Term;
import org.jspecify.annotations.Nullable;

/// A question of a form, with values in its slots.
public final class Task implements Question {
  private static final Pattern SIGN = Pattern.compile("(?<![\\w)])-(?=\\d)");

  private final Form form;
  private final Map<String, Term> values;
  private final Answer expected;

  /// As it is written; found when it is first asked for.
  private volatile @Nullable String text;

  private Task(Form form, Map<String, Term> values, Answer expected) {
    this.form = form;
    this.values = values;
    this.expected = expected;
  }

  /// The question, where the values make one: the form allows them and they have an answer.
  static Optional<Task> find(Form form, Map<String, Term> values) {
    try {
      Map<String, Term> known = form.known(values);
      return form.allows(known)
          ? Optional.of(new Task(form, Map.copyOf(values), form.solve(known)))
          : Optional.empty();
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  /// The same question with another value in one slot, where that makes a question.
  public Optional<Task> findWith(String slot, Term value) {
    Map<String, Term> changed = new HashMap<>(values);
    changed.put(slot, value);
    return find(form, changed).filter(Task::canBeWritten);
  }

  public Form form() {
    return form;
  }

  /// The values of the slots.
  public Map<String, Term> values() {
    return values;
  }

  /// Whether every value can stand in its slot: a half has no dots.
  boolean canBeWritten() {
    try {
      return !text().isEmpty();
    } catch (ArithmeticException _) {
      return false;
    }
  }

  /// Another question that tests the same step, as a teacher types it, where there is one.
  public Optional<String> findLike() {
    try {
      return form.findLike(values);
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  /// The question that a typed one of this form is read as, where the form names another.
  Optional<String> findReadAs() {
    try {
      return form.findReadAs(values);
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  @Override
  public String shape() {
    return form.name();
  }

  @Override
  public String text() {
    String written = text;
    if (written == null) {
      written = form.write(values);
      text = written;
    }
    return written;
  }

  @Override
  public String display() {
    return print(text());
  }

  /// What is written in a slot.
  ///
  /// @throws IllegalArgumentException if there is no such slot
  public String written(String slot) {
    Slot type = form.slots().get(slot);
    Term value = values.get(slot);
    if (type == null || value == null) {
      throw new IllegalArgumentException(
          "The question '%s' has no slot '%s'.".formatted(this, slot));
    }
    return type.write(value);
  }

  /// The question as it is printed, with a box in the place of one slot.
  ///
  /// @throws IllegalArgumentException if there is no such slot
  public String displayWithout(String slot) {
    if (!values.containsKey(slot)) {
      throw new IllegalArgumentException(
          "The question '%s' has no slot '%s'.".formatted(this, slot));
    }
    return print(form.write(values, slot));
  }

  private static String print(String written) {
    String text = written.replace("[]", "□");
    return text.indexOf('-') < 0 ? text : SIGN.matcher(text).replaceAll("−").replace(" - ", " − ");
  }

  @Override
  public Answer expected() {
    return expected;
  }

  /// A clock does not show which half of the day it is: 15:45 is right where 3:45 is.
  @Override
  public boolean accepts(Answer answer) {
    return answer.equals(expected)
        || (answers().style() == AnswerForm.Style.TIME
            && answer instanceof Answer.Time(int given, boolean _)
            && expected instanceof Answer.Time(int right, boolean _)
            && right < 780
            && given == right + 720);
  }

  @Override
  public AnswerForm answers() {
    return form.answers(values);
  }

  @Override
  public Optional<Figure> findFigure() {
    return form.findFigure(values);
  }

  @Override
  public Optional<Figure> findModel() {
    try {
      return form.findModel(values);
    } catch (ArithmeticException _) {
      return Optional.empty(); // A typed question may hold numbers that the model is not made for.
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Task task
        && task.form.name().equals(form.name())
        && task.values.equals(values);
  }

  @Override
  public int hashCode() {
    return 31 * form.name().hashCode() + values.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
