package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import keepup.questions.Answer;
import keepup.questions.Question;

/// The rules on the forms that items take.
final class FormRules {
  private static final int LONGEST_TEXT = 420;
  private static final String LINKED =
      "The parts of this step's questions hang together, so that none can be missing alone.";

  private static final String ONE_ANSWER =
      "Every question of the step has the same answer, so that nothing else can be asked for.";

  private FormRules() {}

  private static List<Integer> places(
      List<Item> items, java.util.function.Predicate<Item> predicate) {
    return IntStream.range(0, items.size())
        .filter(i -> predicate.test(items.get(i)))
        .mapToObj(i -> i + 1)
        .toList();
  }

  /// V5. A zero, a one, a whole ten, a full hour, one part or one whole in the question or the
  /// answer.
  static Verdict edge(List<Item> items, Standard standard) {
    List<Integer> found = places(items, item -> isEdge(item.question()));
    if (!found.isEmpty()) {
      return Verdict.holds(Rule.V5, found);
    }
    return standard.sample().stream().noneMatch(question -> isEdge(question))
        ? Verdict.exempt(
            Rule.V5,
            "None of %d questions of the step has an edge.".formatted(standard.sample().size()))
        : Verdict.fails(Rule.V5, List.of(), "No item is an edge case.");
  }

  private static boolean isEdge(Question question) {
    List<String> printed = new ArrayList<>(Seen.numbers(question.display()));
    printed.addAll(Seen.numbers(question.expected().text()));
    return printed.stream().anyMatch(FormRules::isEdge);
  }

  private static boolean isEdge(String number) {
    return number.equals("1")
        || number.matches("\\d*0")
        || number.matches("1/\\d+")
        || number.matches("\\d+:00")
        || number.matches("(\\d+)/\\1");
  }

  /// V6. A claim that is false or not always true, an answer such as no, a question that needs no
  /// exchange among those that do, or one that only an earlier step asks.
  static Verdict nonExample(List<Item> items, Standard standard) {
    boolean exchanging = places(items, item -> exchanges(item) > 0).size() * 2 >= items.size();
    List<Integer> found =
        places(
            items,
            item ->
                isFalseClaim(item)
                    || isDoubtful(item, standard)
                    || isDenied(item.expected())
                    || (exchanging && exchanges(item) == 0)
                    || (!standard.asks(item.question()) && standard.needs(item.question())));
    return found.isEmpty()
        ? Verdict.fails(Rule.V6, List.of(), "Every item is an example.")
        : Verdict.holds(Rule.V6, found);
  }

  private static int exchanges(Item item) {
    Optional<Integer> count = Seen.findExchanges(item.question());
    return count.orElse(-1);
  }

  private static boolean isFalseClaim(Item item) {
    String claim = item.prompt().claim();
    return !claim.isEmpty()
        && !claim.equals(item.expected().text())
        && item.prompt().text().contains(claim);
  }

  /// A general claim that is not always true.
  private static boolean isDoubtful(Item item, Standard standard) {
    return item.prompt().guise() == Guise.ALWAYS
        && standard
            .findTruth(item.prompt().claim())
            .filter(truth -> !truth.equals("always"))
            .isPresent();
  }

  private static boolean isDenied(Answer answer) {
    return answer instanceof Answer.Word(String word)
        && List.of("no", "false", "never", "neither", "none", "not").contains(word);
  }

  /// V7. Something in the question is missing and not only the answer.
  static Verdict unusual(List<Item> items, Standard standard) {
    List<Integer> found =
        places(
            items,
            item ->
                item.prompt().guise() == Guise.MISSING
                    || item.prompt().guise() == Guise.CHOOSE
                    || differsInForm(items.getFirst(), item));
    return !found.isEmpty()
        ? Verdict.holds(Rule.V7, found)
        : standard.linked() || standard.oneAnswer()
            ? Verdict.exempt(Rule.V7, standard.linked() ? LINKED : ONE_ANSWER)
            : Verdict.fails(Rule.V7, List.of(), "All items have the usual form.");
  }

  private static boolean differsInForm(Item first, Item item) {
    return item.prompt().guise() == Guise.WORK_OUT
        && item.prompt().text().contains(Item.HIDDEN)
        && !item.question().shape().equals(first.question().shape());
  }

  /// V8.
  static Verdict unknownMoves(List<Item> items, Standard standard) {
    long sought =
        items.stream()
            .filter(item -> !item.prompt().guise().thinks())
            .map(item -> unknown(item))
            .distinct()
            .count();
    boolean inside =
        items.stream()
            .anyMatch(item ->
                item.prompt().guise() == Guise.CHOOSE
                    || (!item.prompt().guise().thinks()
                        && item.prompt().text().contains(Item.HIDDEN)));
    return sought > 1 && inside
        ? Verdict.holds(Rule.V8, List.of())
        : standard.linked() || standard.oneAnswer()
            ? Verdict.exempt(Rule.V8, standard.linked() ? LINKED : ONE_ANSWER)
            : Verdict.fails(Rule.V8, List.of(), "The same thing has to be found throughout.");
  }

  private static String unknown(Item item) {
    return Objects.requireNonNullElse(item.dimensions().get(Item.UNKNOWN), "")
        + (item.prompt().guise() == Guise.WORK_OUT ? item.question().shape() : "");
  }

  /// V9.
  static Verdict representations(List<Item> items) {
    List<String> shown =
        items.stream()
            .map(item -> Objects.requireNonNullElse(item.dimensions().get(Item.SHOWN), ""))
            .distinct()
            .toList();
    List<Integer> joins =
        places(
            items,
            item ->
                Objects.requireNonNullElse(item.dimensions().get(Item.SHOWN), "").contains(" and ")
                    && (item.question().findFigure().isPresent()
                        || item.prompt().text().contains("raw")));
    return joins.isEmpty()
        ? Verdict.fails(
            Rule.V9,
            List.of(),
            shown.size() == 1
                ? "Every item is shown in %s only.".formatted(shown.getFirst())
                : "Items are shown in %s, and none in two ways at once."
                    .formatted(String.join(" or in ", shown)))
        : Verdict.holds(Rule.V9, joins);
  }

  /// V13. The last item asks for thought, and what it says is true: a claim is false, an answer
  /// that is given is that of its example.
  static Verdict think(List<Item> items, Standard standard) {
    Item last = items.getLast();
    boolean right =
        switch (last.prompt().guise()) {
          case EXPLAIN ->
              isFalseClaim(last) && last.prompt().answer().contains(last.expected().text());
          case CREATE ->
              last.prompt().open()
                  && last.prompt().text().contains(last.expected().text())
                  && last.question().accepts(last.expected());
          case ALWAYS ->
              standard
                  .findTruth(last.prompt().claim())
                  .filter(truth -> last.prompt().answer().toLowerCase(Locale.UK).startsWith(truth))
                  .isPresent();
          case WORK_OUT, DRAW, OTHER_WAY, COMPARE, JUDGE, MISSING, CHOOSE -> false;
        };
    return right
        ? Verdict.holds(Rule.V13, List.of(items.size()))
        : Verdict.fails(
            Rule.V13, List.of(items.size()), "The usual way is enough for the last item.");
  }

  /// V17.
  static Verdict words(List<Item> items) {
    List<Integer> bad =
        places(
            items,
            item ->
                item.prompt().text().length() > LONGEST_TEXT
                    || item.prompt().text().isBlank()
                    || item.prompt().text().contains("  ")
                    || item.prompt().text().matches("(?s).*(?:[{}]|\\bnull\\b|\\[\\]).*"));
    return bad.isEmpty()
        ? Verdict.holds(Rule.V17, List.of())
        : Verdict.fails(Rule.V17, bad, "Item %d is too long or garbled.".formatted(bad.getFirst()));
  }
}
