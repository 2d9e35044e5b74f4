package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import keepup.app.intervention.SheetQuestion;
import keepup.app.worksheet.Judged.Instead;
import keepup.app.worksheet.Judged.Mend;
import keepup.app.worksheet.Judged.Order;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.steps.StepId;
import keepup.variation.Item;
import keepup.variation.Review;
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
    Review review =
        Review.of(
            request, standards.computeIfAbsent(step.id(), _ -> standard(curriculum, step)), items);
    return Optional.of(
        new Judged(
            review.varies().stream().map(SheetQuestion::inWords).toList(),
            review.neverShown().stream().map(Misconception::name).toList(),
            review.judgement().listFailures().stream().map(failed -> mend(failed, read)).toList(),
            review.judgement().verdicts().stream()
                .filter(verdict -> verdict.outcome() == Verdict.Outcome.HOLDS)
                .map(verdict -> verdict.rule().says())
                .toList(),
            sequence.asMade() ? List.of() : instead(review, sequence, read),
            sequence.asMade() ? List.of() : order(review, sequence, read),
            sequence.items().size() - read.size()));
  }

  private static Standard standard(Curriculum curriculum, Step step) {
    return new Standard(
        curriculum.kindOf(step),
        curriculum.parametersOf(step),
        curriculum.misconceptionsOf(step),
        question -> curriculum.isAskedBefore(step, question));
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

  /// The first only: what follows it is judged anew once it stands there.
  private static List<Instead> instead(Review review, MadeSequence sequence, List<SheetItem> read) {
    return review.replacements().stream()
        .limit(1)
        .map(better -> {
          int number = read.get(better.item() - 1).number();
          return new Instead(
              number,
              better.question().display(),
              "Only one thing then changes from the question before.",
              sequence.recipe().replaced(number - 1, better.question().text(), false).whole());
        })
        .toList();
  }

  /// Where every question can be moved.
  private static List<Order> order(Review review, MadeSequence sequence, List<SheetItem> read) {
    if (review.order().isEmpty()
        || read.size() < sequence.items().size()
        || read.stream().anyMatch(item -> !item.placed().plain())) {
      return List.of();
    }
    Recipe recipe = sequence.recipe();
    return List.of(
        new Order(
            review.order(),
            recipe
                .with(
                    review.order().stream().map(place -> recipe.entries().get(place - 1)).toList())
                .whole()));
  }
}
