package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import keepup.app.school.Upn;
import org.junit.jupiter.api.Test;

class UpnTest {

  @Test
  void the_departments_own_example_is_right() {
    assertThat(Upn.problemWith("H801200001001")).isEmpty();
  }

  @Test
  void one_wrong_digit_or_two_swapped_ones_are_noticed() {
    assertThat(Upn.problemWith("H801200001002")).contains("does not fit");
    assertThat(Upn.problemWith("H810200001001")).contains("does not fit");
  }

  @Test
  void a_temporary_number_ends_in_a_letter() {
    assertThat(Upn.problemWith(Upn.checkLetter("80120000100A") + "80120000100A")).isEmpty();
    assertThat(Upn.problemWith("H80120000100I")).contains("never has the letter");
    assertThat(Upn.problemWith("8.01200001E11")).contains("a letter, then twelve digits");
  }
}
