package keepup.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import keepup.misconceptions.Misconception;
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
  private static final Parameters PARAMETERS =
      new Parameters("column-subtract", Map.of("exchanges", "1-2"));
  private static final List<Misconception> FOCUS =
      List.of(Fakes.SMALLER_FROM_LARGER, Fakes.NOT_PAID_BACK);

  private static final Standard STANDARD = new Standard(KIND, PARAMETERS, FOCUS, _ -> false);

  private static final List<Sequence> MANY =
      LongStream.range(0, 20).mapToObj(SequencesTest::compose).toList();

  @Test
  void an_item_differs_from_the_one_before_in_one_dimension_or_says_that_it_starts_afresh() {
    for (Sequence sequence : MANY) {
      List<Item> items = sequence.items();
      assertThat(items.getFirst().changes()).isEmpty();
      assertThat(items.subList(1, items.size()))
          .allSatisfy(item -> {
            if (!item.jump()) {
              assertThat(item.changes()).hasSize(1);
            }
          });
      assertThat(items).filteredOn(Item::jump).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void nothing_is_asked_twice() {
    for (Sequence sequence : MANY) {
      assertThat(sequence.items()).hasSize(6);
      assertThat(sequence.items()).extracting(item -> item.prompt().text()).doesNotHaveDuplicates();
    }
  }

  @Test
  void each_misconception_in_focus_shows_on_two_items_or_more() {
    for (Sequence sequence : MANY) {
      for (Misconception misconception : FOCUS) {
        assertThat(sequence.items())
            .filteredOn(item -> item.telling().containsKey(misconception.id()))
            .hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void it_begins_with_a_contrast_shows_more_than_the_usual_and_ends_with_thought() {
    for (Sequence sequence : MANY) {
      assertThat(sequence.items())
          .extracting(Item::role)
          .containsAnyOf(Role.BOUNDARY, Role.NON_EXAMPLE, Role.NON_STANDARD);
      assertThat(sequence.items().getFirst().phase()).isEqualTo(Phase.CONTRAST);
      assertThat(sequence.items().getLast().prompt().guise().thinks()).isTrue();
    }
  }

  @Test
  void phases_never_go_back() {
    for (Sequence sequence : MANY) {
      assertThat(sequence.items()).extracting(Item::phase).isSorted();
    }
  }

  @Test
  void a_non_example_is_a_question_that_the_step_would_not_ask() {
    assertThat(MANY.stream().flatMap(sequence -> sequence.items().stream()))
        .filteredOn(item -> item.role() == Role.NON_EXAMPLE)
        .isNotEmpty()
        .noneMatch(item -> KIND.asks(item.question(), PARAMETERS));
  }

  @Test
  void the_same_seed_gives_the_same_sequence_and_another_seed_another() {
    assertThat(compose(7)).isEqualTo(compose(7));
    assertThat(MANY.stream().map(Sequence::items).distinct().count()).isGreaterThan(10);
  }

  @Test
  void the_reasons_say_what_changed_and_what_that_does() {
    Sequence sequence = compose(1);
    assertThat(sequence.items()).extracting(Item::why).noneMatch(String::isBlank);
    assertThat(sequence.items().getFirst().expect())
        .isEqualTo("Which columns will need an exchange? Say before you start.");
  }

  @Test
  void a_length_that_is_no_sequence_is_refused() {
    assertThatThrownBy(() -> request(1).withLength(3))
        .hasMessage("The length (3) of a sequence must be 4 to 8.");
  }

  private static Sequence compose(long seed) {
    return Sequences.compose(request(seed));
  }

  private static SequenceRequest request(long seed) {
    SequenceRequest usual = Fakes.request(KIND, STANDARD, FOCUS);
    return new SequenceRequest(
        usual.step(),
        usual.questions(),
        usual.parameters(),
        usual.focus(),
        usual.length(),
        seed,
        usual.kind());
  }
}
