package keepup.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumsTest {
  @Test
  void a_false_equation_is_found_wherever_it_stands() {
    assertThat(Sums.listFalse("So 304 − 158 = 156, and 46 + 30 − 1 = 75."))
        .containsExactly("304 − 158 = 156");
    assertThat(Sums.listFalse("9 + 6 = 10 + 5 = 14")).hasSize(1);
    assertThat(Sums.listFalse("0.8 + 0.5 = 1.4")).hasSize(1);
    assertThat(Sums.listFalse("5 ÷ 0 = 0")).hasSize(1);
  }

  @Test
  void what_a_child_wrote_a_gap_and_a_fraction_are_left_alone() {
    assertThat(Sums.listFalse("75 − 36 → 41")).isEmpty();
    assertThat(Sums.listFalse("48 + 37 = 47 + □ and □ + 30 = 77 and 46 + [] = 75")).isEmpty();
    assertThat(Sums.listFalse("1/2 + 1/4 = 3/4")).isEmpty();
    assertThat(Sums.listFalse("26 ÷ 4 = 6 r 2")).isEmpty();
    assertThat(Sums.listFalse("10 × 7 − 7 = 63, and 8 × 5 + 8 × 2 = 40 + 16 = 56")).isEmpty();
  }
}
