package keepup.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keepup.misconceptions.Misconception;
import keepup.questions.Question;
import keepup.questions.QuestionKind;

/// What a sequence that somebody made is like, and what would make it better.
///
/// @param judgement rule by rule
/// @param varies the dimensions that have more than one value, as the kind names them
/// @param neverShown misconceptions of the step whose answer to every question is the right one
/// @param order the items' places, from 1, in the order in which fewest things change; empty where
///   no order changes fewer than theirs
/// @param replacements for items at which more than one thing changes, in order
public record Review(
    Judgement judgement,
    List<String> varies,
    List<Misconception> neverShown,
    List<Integer> order,
    List<Replacement> replacements) {

  /// Another question for a place, one change from the question before, itself perhaps replaced.
  ///
  /// @param item the place, from 1
  /// @param question of the same step
  public record Replacement(int item, Question question) {}

  public Review {
    varies = List.copyOf(varies);
    neverShown = List.copyOf(neverShown);
    order = List.copyOf(order);
    replacements = List.copyOf(replacements);
  }

  /// @param request whose step the sequence is about and whose focus it should show
  /// @param standard of that step
  /// @param items two or more
  public static Review of(SequenceRequest request, Standard standard, List<Item> items) {
    Judgement judgement = Checker.check(items, request.focus(), standard);
    List<Question> questions = items.stream().map(Item::question).toList();
    return new Review(
        judgement,
        varies(items),
        standard.misconceptions().stream()
            .filter(idea ->
                questions.stream().allMatch(asked -> idea.findTellingAnswer(asked).isEmpty()))
            .toList(),
        order(standard.kind(), questions),
        replacements(request, questions, judgement.of(Rule.V2)));
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
        .toList();
  }

  /// From each question in turn always on to the nearest that is left; the best of these walks.
  private static List<Integer> order(QuestionKind kind, List<Question> questions) {
    List<Integer> asItIs = IntStream.rangeClosed(1, questions.size()).boxed().toList();
    List<Integer> best = asItIs;
    for (int start : asItIs) {
      List<Integer> walk = new ArrayList<>(List.of(start));
      while (walk.size() < questions.size()) {
        int last = walk.getLast();
        walk.add(
            asItIs.stream()
                .filter(place -> !walk.contains(place))
                .min(Comparator.comparingInt(place -> changes(kind, questions, last, place)))
                .orElseThrow());
      }
      if (changes(kind, questions, walk) < changes(kind, questions, best)) {
        best = walk;
      }
    }
    return best.equals(asItIs) ? List.of() : best;
  }

  private static int changes(QuestionKind kind, List<Question> questions, List<Integer> order) {
    int changes = 0;
    for (int i = 1; i < order.size(); i++) {
      changes += changes(kind, questions, order.get(i - 1), order.get(i));
    }
    return changes;
  }

  private static int changes(QuestionKind kind, List<Question> questions, int from, int to) {
    Question before = questions.get(from - 1);
    Question after = questions.get(to - 1);
    return (int)
        kind.dimensions().stream()
            .filter(one -> !one.value().apply(before).equals(one.value().apply(after)))
            .count();
  }

  private static List<Replacement> replacements(
      SequenceRequest request, List<Question> questions, Verdict oneThing) {
    List<Replacement> replacements = new ArrayList<>();
    if (oneThing.outcome() != Verdict.Outcome.FAILS) {
      return replacements;
    }
    List<Question> now = new ArrayList<>(questions);
    for (int item = 2; item <= now.size(); item++) {
      boolean follows = !replacements.isEmpty() && replacements.getLast().item() == item - 1;
      if (follows || oneThing.items().contains(item)) {
        Optional<Question> better = Sequences.findBetter(request, now.get(item - 2), now);
        if (better.isPresent()) {
          now.set(item - 1, better.get());
          replacements.add(new Replacement(item, better.get()));
        }
      }
    }
    return replacements;
  }
}
