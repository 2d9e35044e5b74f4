package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keepup.app.worksheet.SequenceMaker.Placed;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.questions.Dimension;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.steps.Step;
import keepup.variation.Item;
import keepup.variation.VariedSequence;

/// Says of each question why it stands where it stands: in the engine's words where it still
/// follows the question that it was made to follow, else by what differs from the one before it
/// now.
final class Telling {
  private final Curriculum curriculum;
  private final Step step;
  private final QuestionKind kind;
  private final List<Misconception> focus;
  private final List<Item> made;

  Telling(Curriculum curriculum, Step step, List<Misconception> focus, VariedSequence made) {
    this.curriculum = curriculum;
    this.step = step;
    this.kind = curriculum.kindOf(step);
    this.focus = focus;
    this.made = made.items();
  }

  List<SheetItem> tell(List<Placed> placed) {
    List<SheetItem> items = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Placed at = placed.get(i);
      Optional<Item> asMade = findAsMade(placed, i);
      SheetItem item =
          asMade.isPresent() ? told(i, at, asMade.get()) : i == 0 ? start(at) : anew(placed, i);
      items.add(item);
    }
    return items;
  }

  private Optional<Item> findAsMade(List<Placed> placed, int i) {
    int at =
        IntStream.range(0, made.size())
            .filter(j -> made.get(j).question().equals(placed.get(i).question()))
            .findFirst()
            .orElse(-1);
    boolean follows =
        at >= 0
            && (i == 0
                ? at == 0
                : at > 0 && made.get(at - 1).question().equals(placed.get(i - 1).question()));
    return follows ? Optional.of(made.get(at)) : Optional.empty();
  }

  private SheetItem told(int i, Placed at, Item item) {
    return new SheetItem(
        i + 1,
        at.question(),
        item.changes(),
        Words.of(item.phase()),
        Words.of(item.role()),
        item.expect(),
        item.why().replaceAll(" ?Watch for [^:]*: “[^”]*” gives that\\.", ""),
        SequenceMaker.telling(at.question(), focus),
        at.locked(),
        at.own());
  }

  private SheetItem start(Placed at) {
    return new SheetItem(
        1,
        at.question(),
        List.of(),
        "The start",
        role(at.question()),
        "Before you start: what do you notice? About how big will the answer be?",
        "The start: everything after it is compared with this.",
        SequenceMaker.telling(at.question(), focus),
        at.locked(),
        at.own());
  }

  private SheetItem anew(List<Placed> placed, int i) {
    Placed at = placed.get(i);
    List<String> changes = changes(kind, placed.get(i - 1).question(), at.question());
    String why =
        switch (changes.size()) {
          case 0 -> "It differs from the question before in no way that we know of.";
          case 1 -> "Only the %s changed.".formatted(changes.getFirst());
          default ->
              "The %s changed together: children cannot see which of them matters."
                  .formatted(Words.listed(changes));
        };
    return new SheetItem(
        i + 1,
        at.question(),
        changes,
        changes.size() == 1 ? "One thing changes" : changes.isEmpty() ? "" : "More than one change",
        role(at.question()),
        "What has changed? What stays the same? What do you expect?",
        why,
        SequenceMaker.telling(at.question(), focus),
        at.locked(),
        at.own());
  }

  private String role(Question question) {
    if (kind.asks(question, curriculum.parametersOf(step))) {
      return "";
    }
    return curriculum
        .findStepOf(question)
        .map(other -> "Of another step: " + other.says().replaceFirst("\\.$", ""))
        .orElse("Not a question of this step");
  }

  /// The names of the dimensions in which two questions differ.
  static List<String> changes(QuestionKind kind, Question before, Question now) {
    return kind.dimensions().stream()
        .filter(dimension -> !value(dimension, before).equals(value(dimension, now)))
        .map(Dimension::name)
        .toList();
  }

  /// What stays the same through all questions, in words.
  static List<String> fixed(List<SheetItem> items, QuestionKind kind) {
    return kind.dimensions().stream()
        .filter(dimension ->
            items.stream().map(item -> value(dimension, item.question())).distinct().count() == 1)
        .map(Dimension::name)
        .toList();
  }

  /// A question of another kind may have no such dimension.
  private static String value(Dimension dimension, Question question) {
    try {
      return dimension.value().apply(question);
    } catch (RuntimeException _) {
      return "";
    }
  }
}
