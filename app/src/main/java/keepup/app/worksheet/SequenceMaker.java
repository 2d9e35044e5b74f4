package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import keepup.app.curriculum.StepWords;
import keepup.app.worksheet.Recipe.Entry;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.questions.Reading;
import keepup.steps.Step;
import keepup.variation.Item;
import keepup.variation.Sequences;
import keepup.variation.VariedSequence;
import org.springframework.stereotype.Component;

/// Makes the sequence of a recipe: what the engine finds, with the questions in it that a teacher
/// chose. Where her change parts a question from the one before, what changed is worked out anew.
@Component
class SequenceMaker {
  private final Curriculum curriculum;
  private final StepWords words;

  SequenceMaker(Curriculum curriculum, StepWords words) {
    this.curriculum = curriculum;
    this.words = words;
  }

  /// @throws IllegalArgumentException if there is no such step
  MadeSequence make(Recipe recipe) {
    Step step = curriculum.steps().getStep(recipe.step());
    List<Misconception> focus =
        recipe.focus().stream()
            .map(curriculum.misconceptions()::get)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(ArrayList::new));
    List<Misconception> shown =
        focus.isEmpty() ? curriculum.misconceptionsOf(step).stream().limit(2).toList() : focus;
    VariedSequence made =
        Sequences.search(
            curriculum.kindOf(step),
            curriculum.parametersOf(step),
            shown,
            recipe.length(),
            recipe.seed());
    List<String> unread = new ArrayList<>();
    List<Placed> placed = place(recipe, made, unread);
    List<SheetItem> items = new Telling(curriculum, step, shown, made).tell(placed);
    List<Entry> entries = placed.stream().map(Placed::entry).toList();
    boolean asMade =
        entries.stream().noneMatch(Entry::locked)
            && entries.stream()
                .map(Entry::text)
                .toList()
                .equals(made.items().stream().map(item -> item.question().text()).toList());
    return new MadeSequence(
        words.word(step),
        recipe.with(entries),
        asMade,
        focus,
        items,
        asMade ? made.fixed() : Telling.fixed(items, curriculum.kindOf(step)),
        asMade ? made.shortfalls() : List.of(),
        unread);
  }

  /// A question in its place.
  ///
  /// @param own whether the engine did not make it
  record Placed(Question question, boolean locked, boolean own) {
    Entry entry() {
      return new Entry(question.text(), locked);
    }
  }

  private List<Placed> place(Recipe recipe, VariedSequence made, List<String> unread) {
    if (recipe.entries().isEmpty()) {
      return made.items().stream().map(item -> new Placed(item.question(), false, false)).toList();
    }
    Map<String, Question> known = new LinkedHashMap<>();
    made.items().forEach(item -> known.put(item.question().text(), item.question()));
    List<String> taken = new ArrayList<>(recipe.entries().stream().map(Entry::text).toList());
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < recipe.entries().size(); i++) {
      Entry entry = recipe.entries().get(i);
      if (entry.text().isEmpty()) {
        findNew(made.items(), i, taken).ifPresent(q -> placed.add(new Placed(q, false, false)));
        continue;
      }
      Optional<Question> question =
          Optional.ofNullable(known.get(entry.text())).or(() -> findRead(entry.text()));
      if (question.isEmpty()) {
        unread.add(entry.text());
      }
      question.ifPresent(
          q -> placed.add(new Placed(q, entry.locked(), !known.containsKey(entry.text()))));
    }
    return placed;
  }

  /// The made question for a place, or the first that stands nowhere yet.
  private static Optional<Question> findNew(List<Item> made, int at, List<String> taken) {
    List<Item> inTurn = new ArrayList<>(made.subList(Math.min(at, made.size()), made.size()));
    inTurn.addAll(made.subList(0, Math.min(at, made.size())));
    Optional<Question> found =
        inTurn.stream()
            .map(Item::question)
            .filter(question -> !taken.contains(question.text()))
            .findFirst();
    found.ifPresent(question -> taken.add(question.text()));
    return found;
  }

  /// A typed question.
  Optional<Question> findRead(String text) {
    return curriculum.read(text) instanceof Reading.Read(Question question)
        ? Optional.of(question)
        : Optional.empty();
  }

  /// What is wrong with a typed question; nothing where it can be read.
  Optional<String> findFault(String text) {
    return curriculum.read(text) instanceof Reading.Unread(String why, String suggestion)
        ? Optional.of(why + " " + suggestion)
        : Optional.empty();
  }

  /// What misconceptions answer to a question where that is not right.
  static Map<Misconception, Answer> telling(Question question, List<Misconception> focus) {
    Map<Misconception, Answer> telling = new LinkedHashMap<>();
    for (Misconception misconception : focus) {
      misconception
          .findTellingAnswer(question)
          .ifPresent(answer -> telling.put(misconception, answer));
    }
    return telling;
  }
}
