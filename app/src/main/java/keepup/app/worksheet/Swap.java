package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.steps.Step;
import keepup.variation.Item;
import keepup.variation.SequenceRequest;
import keepup.variation.Sequences;
import org.springframework.stereotype.Component;

/// Finds another question for one place of a sequence: one that changes as little as can be from
/// the question before and to the one after, and shows what the sequence is to show.
@Component
class Swap {
  private static final int DRAWN = 80;

  private final Curriculum curriculum;

  Swap(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  /// The question for a place; none where the step has no other. Asking again gives another.
  Optional<Question> find(MadeSequence sequence, int index) {
    Step step = sequence.worded().original();
    QuestionKind kind = curriculum.kindOf(step);
    List<SheetItem> items = sequence.items();
    Set<String> taken = new HashSet<>();
    items.forEach(item -> taken.add(item.placed().typed()));
    List<Question> candidates = new ArrayList<>();
    long seed = items.get(index).asked().hashCode();
    for (int i = 0; i < DRAWN; i++) {
      candidates.add(curriculum.ask(step, seed + i));
    }
    Sequences.compose(
            new SequenceRequest(
                step,
                kind,
                curriculum.parametersOf(step),
                sequence.focus(),
                sequence.recipe().length(),
                Math.floorMod(seed, 1000),
                Optional.empty()))
        .items()
        .stream()
        .map(Item::question)
        .forEach(candidates::add);
    return candidates.stream()
        .filter(question -> taken.add(question.text()))
        .min(Comparator.comparingInt(question -> cost(question, kind, sequence, index)));
  }

  private static int cost(Question question, QuestionKind kind, MadeSequence sequence, int index) {
    int cost = 0;
    if (index > 0) {
      Optional<Question> before = sequence.items().get(index - 1).placed().question();
      cost += before.map(other -> 3 * beyondOne(kind, other, question)).orElse(0);
    }
    if (index + 1 < sequence.items().size()) {
      Optional<Question> after = sequence.items().get(index + 1).placed().question();
      cost += after.map(other -> 2 * beyondOne(kind, question, other)).orElse(0);
    }
    boolean shows =
        sequence.focus().isEmpty()
            || sequence.focus().stream()
                .anyMatch(misconception -> misconception.findTellingAnswer(question).isPresent());
    return cost + (shows ? 0 : 1);
  }

  /// How many more or fewer dimensions than one differ.
  private static int beyondOne(QuestionKind kind, Question before, Question after) {
    return Math.abs(Telling.changes(kind, before, after).size() - 1);
  }
}
