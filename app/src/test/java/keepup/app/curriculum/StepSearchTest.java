package keepup.app.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import org.junit.jupiter.api.Test;

class StepSearchTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();
  private static final StepSearch SEARCH =
      new StepSearch(CURRICULUM.steps().listSteps().stream().map(WordedStep::plain).toList());

  @Test
  void a_word_of_what_the_step_says_finds_it_whatever_its_case() {
    assertThat(find("EXCHANGE zero")).contains("y3.subtract.exchange-through-zero");
    assertThat(find("Exchange Zero")).isEqualTo(find("exchange zero"));
  }

  @Test
  void a_slip_of_the_finger_is_forgiven() {
    assertThat(find("exchagne zero")).isEqualTo(find("exchange zero"));
    assertThat(find("colums carried")).contains("y3.add.columns");
  }

  @Test
  void another_ending_and_a_beginning_are_forgiven() {
    assertThat(find("exchanging")).contains("y3.subtract.one-exchange");
    assertThat(find("exch")).contains("y3.subtract.one-exchange");
  }

  @Test
  void an_id_comes_first_and_a_code_is_no_slip_for_another() {
    assertThat(find("y3.subtract.one-exchange").getFirst()).isEqualTo("y3.subtract.one-exchange");
    assertThat(CURRICULUM.steps().listSteps().stream().filter(s -> s.codes().contains("3NF-1")))
        .hasSameSizeAs(find("3nf-1"))
        .allMatch(step -> find("3NF-1").contains(step.id().value()));
  }

  @Test
  void vocabulary_finds_its_steps() {
    var step =
        CURRICULUM.steps().listSteps().stream()
            .filter(one -> one.words().containsKey("regroup"))
            .findFirst()
            .orElseThrow();
    assertThat(find("regroup")).contains(step.id().value());
  }

  @Test
  void every_word_has_to_be_found() {
    assertThat(find("exchange dragon")).isEmpty();
    assertThat(find("of")).hasSizeLessThan(CURRICULUM.steps().listSteps().size());
    assertThat(find("  ,.; ")).hasSize(CURRICULUM.steps().listSteps().size());
  }

  private static List<String> find(String words) {
    return SEARCH.find(words).stream().map(step -> step.id().value()).toList();
  }
}
