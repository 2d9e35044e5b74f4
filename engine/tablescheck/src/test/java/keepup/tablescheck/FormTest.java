package keepup.tablescheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FormTest {
  private static final List<Form> THOUSAND = LongStream.range(0, 1000).mapToObj(Form::of).toList();

  @Test
  void every_form_keeps_the_published_rules() {
    for (int seed = 0; seed < THOUSAND.size(); seed++) {
      Form form = THOUSAND.get(seed);
      assertThat(FormRules.listFaults(form.questions())).as("seed %d", seed).isEmpty();
      assertThat(form.warmUp()).hasSize(3).doesNotHaveDuplicates();
      assertThat(form.warmUp()).allMatch(times -> times.left() == 1 && times.right() >= 2);
      assertThat(form.all()).hasSize(28).startsWith(form.warmUp().getFirst());
    }
  }

  @Test
  void the_tables_of_six_seven_eight_nine_and_twelve_are_asked_most() {
    long emphasised =
        THOUSAND.stream()
            .flatMap(form -> form.questions().stream())
            .filter(times -> Set.of(6, 7, 8, 9, 12).contains(times.left()))
            .count();
    long early =
        THOUSAND.stream()
            .flatMap(form -> form.questions().stream())
            .filter(times -> Set.of(2, 5, 10).contains(times.left()))
            .count();

    assertThat(emphasised / 25_000.0).isBetween(0.5, 0.7);
    assertThat(early / 25_000.0).isBetween(0.12, 0.28); // from 3 to 7 of 25 are possible
  }

  @Test
  void every_one_of_the_121_questions_comes_up_in_some_form() {
    Set<Times> asked = new HashSet<>();
    THOUSAND.forEach(form -> asked.addAll(form.questions()));
    assertThat(asked).hasSize(121);
  }

  @Test
  void the_same_seed_gives_the_same_form_for_ever() {
    assertThat(Form.of(7)).isEqualTo(Form.of(7));
    assertThat(THOUSAND).doesNotHaveDuplicates();
    assertThat(Form.of(1).questions().subList(0, 5)).hasToString(FIRST_FIVE_OF_SEED_1);
  }

  private static final String FIRST_FIVE_OF_SEED_1 = "[9 × 4, 7 × 6, 10 × 2, 4 × 11, 6 × 10]";

  @Test
  void a_next_form_shares_at_most_seven_questions_with_the_one_before() {
    Form before = THOUSAND.getFirst();
    for (long seed = 1; seed < 1000; seed++) {
      Form next = Form.of(seed, before.questions());
      assertThat(next.questions().stream().filter(before.questions()::contains).count())
          .isLessThanOrEqualTo(7);
      assertThat(FormRules.listFaults(next.questions())).isEmpty();
      before = next;
    }
  }

  @Test
  void the_rules_tell_what_is_wrong_with_a_form() {
    List<Times> questions = new ArrayList<>(THOUSAND.getFirst().questions());
    Times first = questions.getFirst();
    questions.set(1, first.turned());
    questions.removeLast();

    assertThat(FormRules.listFaults(questions))
        .anyMatch(fault -> fault.startsWith("It has 24 questions"))
        .anyMatch(fault -> fault.contains("other way round"));
    assertThat(FormRules.listFaults(List.of(new Times(1, 5)))).contains("1 × 5 is not checked.");
  }

  @Test
  void a_number_outside_the_tables_is_refused() {
    assertThatThrownBy(() -> new Times(13, 2)).hasMessageContaining("Maybe");
    assertThatThrownBy(() -> TableLimits.of(1)).hasMessageContaining("Maybe");
  }
}
