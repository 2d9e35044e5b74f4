package keepup.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;
import keepup.questions.Equation;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.questions.QuestionKinds;
import org.junit.jupiter.api.Test;

/// Sequences written by hand, good ones and spoilt ones; none comes from the search.
class CheckerTest {
  private static final QuestionKind KIND =
      QuestionKinds.listKinds().stream()
          .filter(kind -> kind.name().equals("column-subtract"))
          .findFirst()
          .orElseThrow();
  private static final List<Misconception> FOCUS =
      List.of(Fakes.SMALLER_FROM_LARGER, Fakes.NOT_PAID_BACK);
  private static final Standard STANDARD =
      new Standard(
          KIND, new Parameters("column-subtract", Map.of("exchanges", "1-2")), FOCUS, _ -> false);

  /// The set of the research notes, 368 − 143 to 360 − 140, with a gap and a mistake to explain.
  private static final List<Item> GOOD =
      List.of(
          start(368, 143),
          work(368, 148, "second number", -5, true, Phase.CONTRAST),
          work(368, 149, "second number", -1, false, Phase.SEPARATION),
          work(360, 149, "first number", -8, false, Phase.GENERALISATION),
          gap(360, 147, 2, "360 − □ = 213", "147"),
          explain(361, 148, "227"));

  @Test
  void a_good_sequence_passes_every_rule() {
    assertThat(failures(GOOD)).isEmpty();
  }

  @Test
  void a_sequence_of_three_is_too_short() {
    assertThat(failures(GOOD.subList(0, 3))).contains(Rule.V1);
  }

  @Test
  void two_changes_at_once_are_seen_whatever_the_item_says_of_itself() {
    assertThat(failures(with(2, work(371, 149, "second number", 2, false, Phase.SEPARATION))))
        .contains(Rule.V2);
  }

  @Test
  void a_relation_that_does_not_hold_is_seen() {
    assertThat(failures(with(2, work(368, 149, "second number", 1, false, Phase.SEPARATION))))
        .containsExactly(Rule.V3);
  }

  @Test
  void a_surprise_that_is_none_is_seen() {
    List<Item> items = with(2, work(368, 149, "second number", -1, true, Phase.SEPARATION));
    Question easy = items.get(1).question();
    assertThat(easy.expected()).isEqualTo(Answer.of(220));
    List<Item> none = new ArrayList<>();
    for (Item item : GOOD) {
      none.add(item.surprise() ? again(item, item.relation(), false, item.phase()) : item);
    }
    assertThat(failures(none)).contains(Rule.V4);
  }

  @Test
  void no_edge_no_non_example_and_no_contrast_are_seen() {
    List<Item> items =
        List.of(
            start(372, 148),
            work(373, 148, "first number", 1, false, Phase.SEPARATION),
            work(374, 148, "first number", 1, false, Phase.SEPARATION),
            work(375, 148, "first number", 1, false, Phase.SEPARATION));
    assertThat(failures(items))
        .contains(Rule.V5, Rule.V6, Rule.V12, Rule.V7, Rule.V8, Rule.V9, Rule.V13);
  }

  @Test
  void an_answer_printed_in_the_next_item_is_given_away() {
    assertThat(
            failures(
                List.of(
                    start(368, 149),
                    work(368, 219, "second number", -70, false, Phase.SEPARATION))))
        .contains(Rule.V10);
  }

  @Test
  void a_misconception_that_shows_only_once_is_seen() {
    List<Item> items =
        List.of(start(368, 143), work(368, 148, "second number", -5, true, Phase.CONTRAST));
    assertThat(failures(items)).contains(Rule.V11);
  }

  @Test
  void phases_that_go_back_are_seen() {
    Item third = GOOD.get(2);
    assertThat(failures(with(3, again(GOOD.get(3), GOOD.get(3).relation(), false, Phase.CONTRAST))))
        .contains(Rule.V14);
    assertThat(third.phase()).isEqualTo(Phase.SEPARATION);
  }

  @Test
  void a_question_of_no_such_step_is_seen() {
    assertThat(failures(with(2, work(36800, 148, "first number", 36432, false, Phase.SEPARATION))))
        .contains(Rule.V15);
  }

  @Test
  void a_claim_that_is_true_is_nothing_to_explain() {
    assertThat(failures(with(5, explain(361, 148, "213")))).contains(Rule.V13);
  }

  @Test
  void one_fresh_start_that_is_marked_is_allowed_and_two_are_not() {
    List<Item> items = new ArrayList<>(GOOD);
    items.set(2, jump(work(571, 149, "first number", 202, false, Phase.SEPARATION)));
    items.set(3, work(570, 149, "first number", -1, false, Phase.GENERALISATION));
    items.set(4, gap(570, 147, 2, "570 − □ = 423", "147"));
    assertThat(failures(items)).doesNotContain(Rule.V2);
    items.set(3, jump(work(862, 148, "first number", 292, false, Phase.GENERALISATION)));
    items.set(4, gap(862, 147, 2, "862 − □ = 715", "147"));
    assertThat(failures(items)).contains(Rule.V2);
  }

  @Test
  void what_a_general_claim_says_is_tried_and_not_believed() {
    String claim =
        "When the second number gets larger and nothing else changes, the answer gets larger.";
    assertThat(failures(with(5, always(claim, "Never: for example from 361 − 148 to 361 − 149."))))
        .doesNotContain(Rule.V13);
    assertThat(failures(with(5, always(claim, "Sometimes: so it seems.")))).contains(Rule.V13);
    assertThat(failures(with(5, always("Exchanges are fun.", "Always.")))).contains(Rule.V13);
    assertThat(STANDARD.findTruth(claim.replace("second", "first"))).contains("always");
  }

  @Test
  void parts_hang_together_only_where_none_of_them_changes_alone() {
    assertThat(STANDARD.changeTogether(List.of("first number", "second number"))).isFalse();
    assertThat(STANDARD.linked()).isFalse();
    assertThat(STANDARD.oneAnswer()).isFalse();
  }

  @Test
  void to_fill_a_ten_is_not_to_cross_it() {
    assertThat(Seen.findExchanges(Equation.of(8, Operation.ADD, 2))).contains(0);
    assertThat(Seen.findExchanges(Equation.of(8, Operation.ADD, 5))).contains(1);
    assertThat(Seen.findExchanges(Equation.of(607, Operation.ADD, 3))).contains(0);
    assertThat(Seen.findExchanges(Equation.of(10, Operation.SUBTRACT, 4))).contains(0);
    assertThat(Seen.findExchanges(Equation.of(304, Operation.SUBTRACT, 187))).contains(2);
    for (long[] pair : new long[][] {{8, 2}, {8, 5}, {607, 3}, {607, 5}, {50, 50}}) {
      Equation sum = Equation.of(pair[0], Operation.ADD, pair[1]);
      assertThat(Demand.find(sum).map(Demand::count)).isEqualTo(Seen.findExchanges(sum));
    }
  }

  @Test
  void a_printed_number_is_seen_with_commas_signs_and_bars() {
    assertThat(Printed.numbers("From 12,345 to −5 is 3/4, 2.50 or 9:45; y2 is none."))
        .isEqualTo(Seen.numbers("From 12,345 to −5 is 3/4, 2.50 or 9:45; y2 is none."))
        .containsExactly("12345", "5", "3/4", "2.50", "9:45");
    assertThat(Printed.givesAway("2, 3 and 4", "1, 2", "3")).isTrue();
    assertThat(Printed.givesAway("2, 3 and 4", "1, 3", "3")).isFalse();
  }

  @Test
  void another_sequence_for_the_same_seed_is_seen() {
    Judgement judgement =
        Checker.check(GOOD, FOCUS, STANDARD, java.util.Optional.of(GOOD.subList(0, 5)));
    assertThat(judgement.of(Rule.V16).outcome()).isEqualTo(Verdict.Outcome.FAILS);
  }

  @Test
  void random_worksheets_fail_on_more_than_their_form() {
    SequenceRequest request = Fakes.request(KIND, STANDARD, FOCUS);
    long failed =
        LongStream.range(0, 40)
            .filter(seed -> {
              keepup.maths.Draws draws = keepup.maths.Draws.of(seed);
              List<Question> questions =
                  IntStream.range(0, 6)
                      .mapToObj(_ -> KIND.ask(request.parameters(), draws))
                      .toList();
              List<Item> items =
                  Sequences.describe(request, questions, java.util.Collections.nCopies(6, ""));
              return failures(items).contains(Rule.V2);
            })
            .count();
    assertThat(failed).isEqualTo(40);
  }

  private static List<Rule> failures(List<Item> items) {
    return Checker.check(items, FOCUS, STANDARD).listFailures().stream()
        .map(Verdict::rule)
        .toList();
  }

  private static List<Item> with(int place, Item item) {
    List<Item> items = new ArrayList<>(GOOD);
    items.set(place, item);
    return items;
  }

  private static Item jump(Item item) {
    return new Item(
        item.question(),
        item.expected(),
        item.prompt(),
        item.dimensions(),
        List.of("first number", "second number"),
        true,
        item.relation(),
        item.surprise(),
        item.phase(),
        item.role(),
        item.expect(),
        item.why(),
        item.telling());
  }

  private static Item always(String claim, String answer) {
    Item last = explain(361, 148, "227");
    return new Item(
        last.question(),
        last.expected(),
        new Prompt(Guise.ALWAYS, "Is that always, sometimes or never true?", answer, false, claim),
        last.dimensions(),
        last.changes(),
        last.jump(),
        last.relation(),
        last.surprise(),
        last.phase(),
        last.role(),
        last.expect(),
        last.why(),
        last.telling());
  }

  private static Item start(long first, long second) {
    return item(first, second, null, List.of(), new Relation.Start(), false, Phase.CONTRAST);
  }

  private static Item work(
      long first, long second, String changes, long by, boolean surprise, Phase phase) {
    return item(
        first, second, null, List.of(changes), new Relation.By(Rational.of(by)), surprise, phase);
  }

  private static Item gap(long first, long second, long less, String text, String answer) {
    Item plain =
        item(
            first,
            second,
            new Prompt(Guise.MISSING, text, answer, false, ""),
            List.of(Item.UNKNOWN),
            new Relation.By(Rational.of(-less)),
            false,
            Phase.GENERALISATION);
    Map<String, String> dimensions = new LinkedHashMap<>(plain.dimensions());
    dimensions.put("second number", Item.HIDDEN);
    dimensions.put(Item.UNKNOWN, "second number");
    return replaced(plain, dimensions);
  }

  private static Item explain(long first, long second, String claim) {
    Equation question = Equation.of(first, Operation.SUBTRACT, second);
    Item plain =
        item(
            first,
            second,
            new Prompt(
                Guise.EXPLAIN,
                question.display() + " " + claim + " says Asha. What did Asha do? Draw it.",
                question.expected().text(),
                false,
                claim),
            List.of("first number", Item.UNKNOWN, Item.SHOWN),
            new Relation.Turned(),
            true,
            Phase.FUSION);
    Map<String, String> dimensions = new LinkedHashMap<>(plain.dimensions());
    dimensions.put(Item.UNKNOWN, Guise.EXPLAIN.asks());
    dimensions.put(Item.SHOWN, "symbols and a drawing");
    return replaced(plain, dimensions);
  }

  private static Item item(
      long first,
      long second,
      @org.jspecify.annotations.Nullable Prompt prompt,
      List<String> changes,
      Relation relation,
      boolean surprise,
      Phase phase) {
    Equation question = Equation.of(first, Operation.SUBTRACT, second);
    Map<String, String> dimensions = new LinkedHashMap<>();
    KIND.dimensions().forEach(d -> dimensions.put(d.name(), d.value().apply(question)));
    dimensions.put(Item.UNKNOWN, Guise.WORK_OUT.asks());
    dimensions.put(Item.SHOWN, "symbols");
    return new Item(
        question,
        question.expected(),
        prompt == null ? Prompt.of(question) : prompt,
        dimensions,
        changes,
        changes.size() > 1,
        relation,
        surprise,
        phase,
        Role.STANDARD,
        "More or less?",
        "A reason.",
        Map.of());
  }

  private static Item again(Item item, Relation relation, boolean surprise, Phase phase) {
    return new Item(
        item.question(),
        item.expected(),
        item.prompt(),
        item.dimensions(),
        item.changes(),
        item.jump(),
        relation,
        surprise,
        phase,
        item.role(),
        item.expect(),
        item.why(),
        item.telling());
  }

  private static Item replaced(Item item, Map<String, String> dimensions) {
    return new Item(
        item.question(),
        item.expected(),
        item.prompt(),
        dimensions,
        item.changes(),
        item.jump(),
        item.relation(),
        item.surprise(),
        item.phase(),
        item.role(),
        item.expect(),
        item.why(),
        item.telling());
  }
}
