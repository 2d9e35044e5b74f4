package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import keepup.app.intervention.SheetQuestion;
import keepup.app.worksheet.Judged.Instead;
import keepup.app.worksheet.Judged.Mend;
import keepup.app.worksheet.Judged.Order;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.steps.Step;
import keepup.steps.StepId;
import keepup.variation.Checker;
import keepup.variation.Item;
import keepup.variation.Judgement;
import keepup.variation.SequenceRequest;
import keepup.variation.Sequences;
import keepup.variation.Standard;
import keepup.variation.Verdict;
import org.springframework.stereotype.Component;

/// Judges a sequence of the builder by the rules of designed variation, a teacher's own typed
/// questions too: what varies, what it would never show, what to replace, and a better order.
@Component
class Judge {
  private static final int USUAL_FOCUS = 2;
  private static final int FEWEST = 2;

  private final Curriculum curriculum;

  /// The sample of a step's questions is drawn once.
  private final Map<StepId, Standard> standards = new ConcurrentHashMap<>();

  Judge(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  /// The verdict; nothing where fewer than two questions can be read.
  Optional<Judged> find(MadeSequence sequence) {
    Step step = sequence.worded().original();
    List<SheetItem> read =
        sequence.items().stream().filter(item -> item.placed().question().isPresent()).toList();
    if (read.size() < FEWEST) {
      return Optional.empty();
    }
    List<Misconception> all = curriculum.misconceptionsOf(step);
    List<Misconception> focus =
        sequence.focus().isEmpty() ? all.stream().limit(USUAL_FOCUS).toList() : sequence.focus();
    SequenceRequest request =
        SequenceRequest.of(step, curriculum.kindOf(step), curriculum.parametersOf(step), all, 1)
            .withFocus(focus);
    List<Question> questions =
        read.stream().map(item -> item.placed().question().orElseThrow()).toList();
    List<Item> items = items(request, read, questions, sequence.composed());
    Judgement judgement =
        Checker.check(
            items, focus, standards.computeIfAbsent(step.id(), _ -> standard(curriculum, step)));
    List<Instead> instead = instead(request, sequence, read, questions, items);
    return Optional.of(
        new Judged(
            varies(items),
            all.stream()
                .filter(
                    each -> questions.stream().allMatch(q -> each.findTellingAnswer(q).isEmpty()))
                .map(Misconception::name)
                .toList(),
            judgement.listFailures().stream().map(failed -> mend(failed, read)).toList(),
            judgement.verdicts().stream()
                .filter(verdict -> verdict.outcome() == Verdict.Outcome.HOLDS)
                .map(verdict -> verdict.rule().says())
                .toList(),
            instead,
            sequence.asMade() ? List.of() : order(sequence, read, questions),
            sequence.items().size() - read.size()));
  }

  private static Standard standard(Curriculum curriculum, Step step) {
    List<Step> needs =
        curriculum.steps().listAllNeeds(step.id()).stream()
            .map(curriculum.steps()::getStep)
            .toList();
    return new Standard(
        curriculum.kindOf(step),
        curriculum.parametersOf(step),
        curriculum.misconceptionsOf(step),
        question ->
            needs.stream()
                .anyMatch(
                    need -> curriculum.kindOf(need).asks(question, curriculum.parametersOf(need))));
  }

  /// What the engine said of an item where it still follows the one that it was made to follow;
  /// else worked out anew.
  private static List<Item> items(
      SequenceRequest request, List<SheetItem> read, List<Question> questions, List<Item> made) {
    List<Item> items =
        new ArrayList<>(
            Sequences.describe(request, questions, read.stream().map(_ -> "").toList()));
    Map<String, Item> known = new HashMap<>();
    String before = "";
    for (Item item : made) {
      String typed = Placed.of(item, false).typed();
      known.put(before + '\n' + typed, item);
      before = typed;
    }
    before = "";
    for (int i = 0; i < read.size(); i++) {
      String typed = read.get(i).placed().typed();
      Item asMade = known.get(before + '\n' + typed);
      if (asMade != null) {
        items.set(i, asMade);
      }
      before = typed;
    }
    return items;
  }

  private static Mend mend(Verdict failed, List<SheetItem> read) {
    return new Mend(
        failed.rule().says(),
        failed.says(),
        failed.items().stream()
            .filter(place -> place >= 1 && place <= read.size())
            .map(place -> read.get(place - 1).number())
            .toList(),
        failed.rule().advice());
  }

  private static List<String> varies(List<Item> items) {
    return items.getFirst().dimensions().keySet().stream()
        .filter(name ->
            items.stream()
                    .map(item -> item.dimensions().getOrDefault(name, ""))
                    .filter(value -> !value.equals(Item.HIDDEN))
                    .distinct()
                    .count()
                > 1)
        .map(SheetQuestion::inWords)
        .toList();
  }

  /// For the first question at which more than one thing changes, another that changes one thing.
  private static List<Instead> instead(
      SequenceRequest request,
      MadeSequence sequence,
      List<SheetItem> read,
      List<Question> questions,
      List<Item> items) {
    for (int i = 1; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.changes().size() > 1 && !sequence.asMade()) {
        int number = read.get(i).number();
        return Sequences.findBetter(request, questions.get(i - 1), questions)
            .map(better ->
                new Instead(
                    number,
                    better.display(),
                    "Only one thing then changes from the question before.",
                    sequence.recipe().replaced(number - 1, better.text(), false).whole()))
            .stream()
            .toList();
      }
    }
    return List.of();
  }

  /// The order in which fewest things change, from the first question always to the nearest next;
  /// where it is better than the one there is, and every question can be moved.
  private List<Order> order(MadeSequence sequence, List<SheetItem> read, List<Question> questions) {
    if (read.size() < sequence.items().size()
        || read.stream().anyMatch(item -> !item.placed().plain())) {
      return List.of();
    }
    QuestionKind kind = curriculum.kindOf(sequence.worded().original());
    List<Integer> now = IntStream.range(0, questions.size()).boxed().toList();
    List<Integer> best = now;
    int least = changes(kind, questions, now);
    for (int start : now) {
      List<Integer> order = new ArrayList<>(List.of(start));
      while (order.size() < questions.size()) {
        Question last = questions.get(order.getLast());
        order.add(
            now.stream()
                .filter(place -> !order.contains(place))
                .min(
                    java.util.Comparator.comparingInt(
                        place -> Telling.changes(kind, last, questions.get(place)).size()))
                .orElseThrow());
      }
      int changes = changes(kind, questions, order);
      if (changes < least) {
        least = changes;
        best = List.copyOf(order);
      }
    }
    if (best.equals(now)) {
      return List.of();
    }
    Recipe recipe = sequence.recipe();
    return List.of(
        new Order(
            best.stream().map(place -> place + 1).toList(),
            recipe.with(best.stream().map(recipe.entries()::get).toList()).whole()));
  }

  private static int changes(QuestionKind kind, List<Question> questions, List<Integer> order) {
    int changes = 0;
    for (int i = 1; i < order.size(); i++) {
      changes +=
          Telling.changes(kind, questions.get(order.get(i - 1)), questions.get(order.get(i)))
              .size();
    }
    return changes;
  }
}
