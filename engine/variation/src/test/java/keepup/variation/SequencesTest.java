package keepup.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import keepup.maths.Rational;
import keepup.misconceptions.Misconception;
import keepup.questions.Answer;
import keepup.questions.Parameters;
import keepup.questions.QuestionKind;
import keepup.questions.QuestionKinds;
import org.junit.jupiter.api.Test;

class SequencesTest {
  private static final QuestionKind KIND =
      QuestionKinds.listKinds().stream()
          .filter(kind -> kind.name().equals("column-subtract"))
          .findFirst()
          .orElseThrow();
  private static final Parameters THREE_DIGITS = parameters(Map.of("exchanges", "1-2"));
  private static final List<Misconception> FOCUS =
      List.of(Fakes.SMALLER_FROM_LARGER, Fakes.NOT_PAID_BACK);

  private static final List<VariedSequence> MANY =
      LongStream.range(0, 20).mapToObj(SequencesTest::search).toList();

  @Test
  void questions_next_to_each_other_differ_in_exactly_one_dimension() {
    for (VariedSequence sequence : MANY) {
      for (int i = 1; i < sequence.items().size(); i++) {
        Map<String, String> before = sequence.items().get(i - 1).dimensions();
        Item item = sequence.items().get(i);
        assertThat(
                item.dimensions().keySet().stream()
                    .filter(name -> !Objects.equals(item.dimensions().get(name), before.get(name))))
            .containsExactlyElementsOf(item.changes())
            .hasSize(1);
      }
    }
  }

  @Test
  void no_question_and_no_answer_is_there_twice_or_given_away() {
    for (VariedSequence sequence : MANY) {
      assertThat(sequence.items()).hasSize(6);
      assertThat(sequence.items()).extracting(Item::question).doesNotHaveDuplicates();
      assertThat(sequence.items()).extracting(Item::expected).doesNotHaveDuplicates();
      for (int i = 1; i < sequence.items().size(); i++) {
        Rational answer = ((Answer.Value) sequence.items().get(i - 1).expected()).number();
        assertThat(Changes.numbers(sequence.items().get(i).question())).doesNotContain(answer);
      }
    }
  }

  @Test
  void each_misconception_in_focus_shows_on_two_questions_or_more() {
    for (VariedSequence sequence : MANY) {
      for (Misconception misconception : FOCUS) {
        assertThat(sequence.items())
            .filteredOn(item -> item.telling().containsKey(misconception.id()))
            .hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void a_contrast_an_edge_case_and_one_non_example_are_there() {
    for (VariedSequence sequence : MANY) {
      assertThat(sequence.shortfalls()).isEmpty();
      assertThat(sequence.items()).extracting(Item::role).containsOnlyOnce(Role.NON_EXAMPLE);
      assertThat(sequence.items().getFirst().phase()).isEqualTo(Phase.CONTRAST);
    }
  }

  @Test
  void phases_never_go_back() {
    for (VariedSequence sequence : MANY) {
      assertThat(sequence.items()).extracting(Item::phase).isSorted();
    }
  }

  @Test
  void a_non_example_is_the_only_question_that_the_step_would_not_ask() {
    for (VariedSequence sequence : MANY) {
      for (Item item : sequence.items()) {
        assertThat(KIND.asks(item.question(), THREE_DIGITS))
            .isEqualTo(item.role() != Role.NON_EXAMPLE);
      }
    }
  }

  @Test
  void the_same_seed_gives_the_same_sequence_and_another_seed_another() {
    assertThat(search(7)).isEqualTo(search(7));
    assertThat(MANY.stream().distinct().count()).isGreaterThan(10);
  }

  @Test
  void the_reasons_say_what_changed_and_what_that_does() {
    VariedSequence sequence = search(1);
    Item second = sequence.items().get(1);
    assertThat(second.expect())
        .matches("The (first|second) number is \\d+ (more|less), so the answer is .*");
    assertThat(second.why()).startsWith("Only the ").contains(": now ");
    assertThat(sequence.items().getFirst().expect())
        .isEqualTo("Which columns will need an exchange? Say before you start.");
  }

  @Test
  void what_a_step_cannot_show_is_said() {
    VariedSequence sequence =
        Sequences.search(KIND, parameters(Map.of("exchanges", "0")), FOCUS, 6, 1);
    assertThat(sequence.items()).hasSize(6);
    assertThat(sequence.shortfalls())
        .containsExactly(
            "“Smaller from larger” shows on no question.",
            "“Exchange not paid back” shows on no question.");
  }

  @Test
  void a_length_that_is_no_sequence_is_refused() {
    assertThatThrownBy(() -> Sequences.search(KIND, THREE_DIGITS, FOCUS, 1, 1))
        .hasMessage("The length (1) of a sequence must be 2 to 12.");
  }

  private static VariedSequence search(long seed) {
    return Sequences.search(KIND, THREE_DIGITS, FOCUS, 6, seed);
  }

  private static Parameters parameters(Map<String, String> values) {
    return new Parameters("column-subtract", values);
  }
}
