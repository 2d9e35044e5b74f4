package keepup.variation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.questions.Question;
import keepup.questions.Slot;
import keepup.questions.Task;

/// The one slot in which two questions in the same words differ.
///
/// @param slot its name
/// @param from what is written in it in the first question
/// @param to what is written in it in the second
/// @param number whether it is a number, and not a word or a list
record SlotChange(String slot, String from, String to, boolean number) {

  static Optional<SlotChange> find(Question before, Question question) {
    if (!(before instanceof Task old)
        || !(question instanceof Task now)
        || !old.form().name().equals(now.form().name())) {
      return Optional.empty();
    }
    List<String> slots =
        now.form().slots().keySet().stream()
            .filter(slot -> !Objects.equals(now.values().get(slot), old.values().get(slot)))
            .toList();
    return slots.size() == 1
        ? Optional.of(
            new SlotChange(
                slots.getFirst(),
                old.written(slots.getFirst()),
                now.written(slots.getFirst()),
                now.values().get(slots.getFirst()) instanceof Rational
                    && !(now.form().slots().get(slots.getFirst()) instanceof Slot.Roman)))
        : Optional.empty();
  }
}
