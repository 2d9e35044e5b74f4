package keepup.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keepup.maths.Operation;
import keepup.misconceptions.Misconception;
import keepup.questions.Equation;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.questions.QuestionKinds;
import org.junit.jupiter.api.Test;

class ReviewTest {
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

  @Test
  void a_shuffled_sequence_gets_the_order_in_which_one_number_changes_at_a_time() {
    Review review = review("352-118", "746-118", "352-126", "746-126");

    assertThat(review.order()).hasSize(4).containsExactlyInAnyOrder(1, 2, 3, 4);
    assertThat(changes(review.order(), "352-118", "746-118", "352-126", "746-126")).isEqualTo(3);
    assertThat(review.varies()).contains("first number", "second number");
  }

  @Test
  void an_order_that_no_other_betters_is_left_alone() {
    assertThat(review("352-118", "352-126", "746-126", "746-118").order()).isEmpty();
  }

  @Test
  void where_everything_changes_at_once_a_question_is_found_that_changes_one_thing() {
    Review review = review("352-118", "746-259", "431-275", "620-113");

    assertThat(review.replacements()).extracting(Review.Replacement::item).containsExactly(2, 3, 4);
    String before = "352-118";
    for (Review.Replacement better : review.replacements()) {
      assertThat(changes(List.of(1, 2), before, better.question().text())).isEqualTo(1);
      before = better.question().text();
    }
  }

  @Test
  void a_wrong_idea_that_no_question_would_show_is_named() {
    assertThat(review("859-234", "859-235", "958-235", "958-234").neverShown())
        .containsExactlyElementsOf(FOCUS);
    assertThat(review("352-118", "352-126", "746-126", "746-118").neverShown()).isEmpty();
  }

  private static Review review(String... typed) {
    List<Question> questions = Stream.of(typed).map(ReviewTest::question).toList();
    SequenceRequest request = Fakes.request(KIND, STANDARD, FOCUS);
    return Review.of(
        request,
        STANDARD,
        Sequences.describe(request, questions, questions.stream().map(_ -> "").toList()));
  }

  private static int changes(List<Integer> order, String... typed) {
    int changes = 0;
    for (int i = 1; i < order.size(); i++) {
      String[] before = typed[order.get(i - 1) - 1].split("\\D+", -1);
      String[] now = typed[order.get(i) - 1].split("\\D+", -1);
      changes += (before[0].equals(now[0]) ? 0 : 1) + (before[1].equals(now[1]) ? 0 : 1);
    }
    return changes;
  }

  private static Question question(String typed) {
    String[] numbers = typed.split("-", -1);
    return Equation.of(Long.parseLong(numbers[0]), Operation.SUBTRACT, Long.parseLong(numbers[1]));
  }
}
