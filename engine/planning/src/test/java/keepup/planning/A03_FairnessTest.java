package keepup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Between equals, those who have had least time come first.
class A03_FairnessTest {
  @Test
  void of_two_equal_needs_the_child_with_less_time_so_far_is_helped() {
    assertThat(
            DayText.plan(
                """
                child ann 60
                child ben 10
                need ann add.ten 0.5
                need ben sub.zero 0.5
                adult TA 20
                slot 09:10 20
                """))
        .isEqualTo("09:10 TA sub.zero ben | out: ann");
  }

  @Test
  void the_last_place_in_a_group_goes_to_the_child_with_less_time_so_far() {
    assertThat(
            DayText.plan(
                """
                groups 1 1
                child ann 60
                child ben 10
                need ann add.ten 0.5
                need ben add.ten 0.5
                adult TA 20
                slot 09:10 20
                """))
        .isEqualTo("09:10 TA add.ten ben | out: ann");
  }
}
