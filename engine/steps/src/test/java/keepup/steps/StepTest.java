package keepup.steps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepTest {
  @Test
  void a_heading_has_no_full_stop_but_keeps_that_of_an_abbreviation() {
    assertThat(Step.titleOf("Count to ten.")).isEqualTo("Count to ten");
    assertThat(Step.titleOf("Write a spoken time with a.m. or p.m."))
        .isEqualTo("Write a spoken time with a.m. or p.m.");
    assertThat(Step.titleOf("no sentence")).isEqualTo("no sentence");
  }
}
