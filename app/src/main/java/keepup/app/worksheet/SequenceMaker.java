package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import keepup.app.curriculum.StepWords;
import keepup.app.worksheet.Recipe.Entry;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.questions.Question;
import keepup.questions.Reading;
import keepup.steps.Step;
import keepup.variation.Item;
import keepup.variation.Sequence;
import keepup.variation.SequenceKind;
import keepup.variation.SequenceRequest;
import keepup.variation.Sequences;
import org.springframework.stereotype.Component;

/// Makes the sequence of a recipe: what the engine composes, with the questions in it that a
/// teacher chose. Where her change parts an item from the one before, what changed is worked out
/// anew.
@Component
class SequenceMaker {
  private static final int USUAL_FOCUS = 2;

  private final Curriculum curriculum;
  private final StepWords words;

  SequenceMaker(Curriculum curriculum, StepWords words) {
    this.curriculum = curriculum;
    this.words = words;
  }

  /// @throws IllegalArgumentException if there is no such step
  MadeSequence make(Recipe recipe) {
    Step step = curriculum.steps().getStep(recipe.step());
    List<Misconception> shown = focus(step, recipe);
    Sequence made = compose(step, recipe, shown);
    List<String> unread = new ArrayList<>();
    List<Placed> placed = place(recipe, made.items(), unread);
    List<SheetItem> items = new Telling(curriculum, step, shown, made.items()).tell(placed);
    List<Entry> entries = placed.stream().map(Placed::entry).toList();
    boolean asMade =
        entries.equals(made.items().stream().map(item -> Placed.of(item, false).entry()).toList());
    return new MadeSequence(
        words.word(step),
        recipe.with(entries),
        asMade,
        made.kind(),
        chosen(recipe),
        items,
        made.items(),
        asMade ? made.fixed() : Telling.fixed(items, curriculum.kindOf(step)),
        unread);
  }

  private List<Misconception> chosen(Recipe recipe) {
    return recipe.focus().stream()
        .map(curriculum.misconceptions()::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /// Those that are chosen, else the commonest of the step.
  private List<Misconception> focus(Step step, Recipe recipe) {
    List<Misconception> chosen = chosen(recipe);
    return chosen.isEmpty()
        ? curriculum.misconceptionsOf(step).stream().limit(USUAL_FOCUS).toList()
        : chosen;
  }

  private Sequence compose(Step step, Recipe recipe, List<Misconception> focus) {
    return Sequences.compose(
        new SequenceRequest(
            step,
            curriculum.kindOf(step),
            curriculum.parametersOf(step),
            focus,
            recipe.length(),
            recipe.seed(),
            SequenceKind.find(recipe.kind())));
  }

  private List<Placed> place(Recipe recipe, List<Item> made, List<String> unread) {
    if (recipe.entries().isEmpty()) {
      return made.stream().map(item -> Placed.of(item, false)).toList();
    }
    Map<String, Item> known = new HashMap<>();
    made.forEach(item -> known.putIfAbsent(Placed.of(item, false).typed(), item));
    List<String> taken = new ArrayList<>(recipe.entries().stream().map(Entry::text).toList());
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < recipe.entries().size(); i++) {
      Entry entry = recipe.entries().get(i);
      Item item = known.get(entry.text());
      Optional<Placed> found =
          entry.text().isEmpty()
              ? findNew(made, i, taken)
              : item != null
                  ? Optional.of(Placed.of(item, entry.locked()))
                  : findTyped(entry.text(), entry.locked());
      found.ifPresent(placed::add);
      if (found.isEmpty() && !entry.text().isEmpty()) {
        unread.add(entry.text());
      }
    }
    return placed;
  }

  /// The made item for a place, or the first that stands nowhere yet.
  private static Optional<Placed> findNew(List<Item> made, int at, List<String> taken) {
    int from = Math.min(at, made.size());
    List<Item> inTurn = new ArrayList<>(made.subList(from, made.size()));
    inTurn.addAll(made.subList(0, from));
    Optional<Placed> found =
        inTurn.stream()
            .map(item -> Placed.of(item, false))
            .filter(item -> !taken.contains(item.typed()))
            .findFirst();
    found.ifPresent(item -> taken.add(item.typed()));
    return found;
  }

  private Optional<Placed> findTyped(String text, boolean locked) {
    return curriculum.read(text) instanceof Reading.Read(Question question)
        ? Optional.of(Placed.of(question, locked))
        : Placed.find(text, locked);
  }

  /// What is wrong with a typed question; nothing where it can be used.
  Optional<String> findFault(String text) {
    return Placed.find(text, false).isEmpty()
            && curriculum.read(text) instanceof Reading.Unread(String why, String suggestion)
        ? Optional.of(why + " " + suggestion)
        : Optional.empty();
  }
}
