package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keepup.app.intervention.SheetQuestion;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.questions.Dimension;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.steps.Step;
import keepup.variation.Item;

/// Says of each item why it stands where it stands: in the engine's words where it still follows
/// the item that it was made to follow, else by what differs from the one before it now.
final class Telling {
  private final Curriculum curriculum;
  private final Step step;
  private final QuestionKind kind;
  private final List<Misconception> focus;
  private final List<Item> made;
  private final List<String> madeTexts;

  Telling(Curriculum curriculum, Step step, List<Misconception> focus, List<Item> made) {
    this.curriculum = curriculum;
    this.step = step;
    this.kind = curriculum.kindOf(step);
    this.focus = focus;
    this.made = made;
    this.madeTexts = made.stream().map(item -> Placed.of(item, false).typed()).toList();
  }

  List<SheetItem> tell(List<Placed> placed) {
    List<String> texts = placed.stream().map(Placed::typed).toList();
    List<SheetItem> items = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Optional<Item> asMade = findAsMade(texts, i);
      items.add(
          asMade.isPresent()
              ? told(i, placed.get(i), asMade.get())
              : i == 0 ? start(placed.get(0)) : anew(placed, i));
    }
    return items;
  }

  private Optional<Item> findAsMade(List<String> texts, int i) {
    String before = i == 0 ? "" : texts.get(i - 1);
    return IntStream.range(0, made.size())
        .filter(j -> madeTexts.get(j).equals(texts.get(i)))
        .filter(j -> before.equals(j == 0 ? "" : madeTexts.get(j - 1)))
        .mapToObj(made::get)
        .findFirst();
  }

  private SheetItem told(int i, Placed at, Item item) {
    return new SheetItem(
        i + 1,
        at,
        item.changes().stream().map(SheetQuestion::inWords).toList(),
        Words.of(item.phase()),
        Words.of(item.role()),
        item.expect(),
        inPrint(item.why()),
        at.plain() ? SheetItem.telling(at.question(), focus) : java.util.Map.of());
  }

  /// Without what stands apart: the answers that misconceptions give. In curly quotation marks.
  private static String inPrint(String why) {
    return why.replaceAll(" ?Watch for [^“]*: “[^”]*” gives that\\.", "")
        .replaceAll("\"([^\"]*)\"", "“$1”");
  }

  private SheetItem start(Placed at) {
    return new SheetItem(
        1,
        at,
        List.of(),
        "The start",
        role(at),
        "Before you start: what do you notice? About how big will the answer be?",
        "The start: everything after it is compared with this.",
        SheetItem.telling(at.question(), focus));
  }

  private SheetItem anew(List<Placed> placed, int i) {
    Placed at = placed.get(i);
    List<String> changes =
        at.question()
            .flatMap(now -> placed.get(i - 1).question().map(before -> changes(kind, before, now)))
            .orElse(List.of());
    String why =
        switch (changes.size()) {
          case 0 -> "";
          case 1 -> "Only the %s changed.".formatted(changes.getFirst());
          default ->
              "The %s changed together: children cannot see which of them matters."
                  .formatted(Words.listed(changes));
        };
    return new SheetItem(
        i + 1,
        at,
        changes,
        changes.size() == 1 ? "One thing changes" : changes.isEmpty() ? "" : "More than one change",
        role(at),
        "What has changed? What stays the same? What do you expect?",
        why,
        SheetItem.telling(at.question(), focus));
  }

  private String role(Placed at) {
    if (at.question().isEmpty()) {
      return "In words of your own";
    }
    Question question = at.question().get();
    return kind.asks(question, curriculum.parametersOf(step))
        ? ""
        : curriculum
            .findStepOf(question)
            .filter(other -> !other.id().equals(step.id()))
            .map(other -> "Of another step: " + other.title())
            .orElse("");
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
    List<Question> questions =
        items.stream().flatMap(item -> item.placed().question().stream()).toList();
    return kind.dimensions().stream()
        .filter(dimension ->
            questions.stream().map(question -> value(dimension, question)).distinct().count() == 1)
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
