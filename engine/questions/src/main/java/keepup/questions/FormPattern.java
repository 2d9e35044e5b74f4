package keepup.questions;

import java.util.List;
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

  /// A slot's own name where it is a word; a slot of one letter is a number, told by its place.
  @Override
  public String label(String slot) {
    if (slot.length() > 2) {
      return slot.replace('_', ' ');
    }
    List<String> numbers = form.slots().keySet().stream().filter(s -> s.length() <= 2).toList();
    return numbers.size() == 1 ? "number" : Ordinals.name(numbers.indexOf(slot)) + " number";
  }

  @Override
  public boolean agrees(Question question) {
    return question instanceof Task task && form.agrees(task.values());
  }
}
