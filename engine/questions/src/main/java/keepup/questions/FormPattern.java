package keepup.questions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Term;

/// Questions that are a wording with slots.
record FormPattern(Form form) implements DrawnKind.Pattern {

  @Override
  public Map<String, Slot> slots() {
    return form.slots();
  }

  @Override
  public Set<String> names() {
    return form.names();
  }

  @Override
  public Map<String, Term> known(Map<String, Term> values) {
    return form.known(values);
  }

  @Override
  public Optional<Question> findQuestion(Map<String, Term> values) {
    return Task.find(form, values).map(task -> task);
  }

  @Override
  public Optional<Map<String, Term>> findValues(Question question) {
    return question instanceof Task task && task.form().name().equals(form.name())
        ? Optional.of(task.values())
        : Optional.empty();
  }

  @Override
  public boolean agrees(Question question) {
    return question instanceof Task task && form.agrees(task.values());
  }
}
