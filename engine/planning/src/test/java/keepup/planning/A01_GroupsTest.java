package keepup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One adult, one slot: who sits together.
class A01_GroupsTest {
  @Test
  void one_child_with_one_need_is_helped() {
    assertThat(
            DayText.plan(
                """
                child ann 0
                need ann add.ten 0.5
                adult TA 20
                slot 09:10 20
                """))
        .isEqualTo("09:10 TA add.ten ann | out:");
  }

  @Test
  void children_with_the_same_need_sit_together() {
    assertThat(
            DayText.plan(
                """
                child ann 0
                child ben 0
                child cai 0
                need ann add.ten 0.5
                need ben add.ten 0.5
                need cai sub.zero 0.6
                adult TA 20
                slot 09:10 20
                """))
        .isEqualTo("09:10 TA add.ten ann ben | out: cai");
  }

  @Test
  void a_shared_misconception_is_preferred_to_a_shared_step_alone() {
    assertThat(
            DayText.plan(
                """
                groups 2 2
                child ann 0
                child ben 0
                child cai 0
                need ann sub.zero 0.5 borrow-across
                need ben sub.zero 0.5 smaller-from-larger
                need cai sub.zero 0.5 borrow-across
                adult TA 20
                slot 09:10 20
                """))
        .isEqualTo("09:10 TA sub.zero/borrow-across ann cai | out: ben");
  }

  @Test
  void a_full_group_of_six_leaves_the_seventh_out() {
    assertThat(
            DayText.plan(
                """
                child a 0
                child b 0
                child c 0
                child d 0
                child e 0
                child f 0
                child g 0
                need a add.ten 0.5
                need b add.ten 0.5
                need c add.ten 0.5
                need d add.ten 0.5
                need e add.ten 0.5
                need f add.ten 0.5
                need g add.ten 0.5
                adult TA 20
                slot 09:10 20
                """))
        .isEqualTo("09:10 TA add.ten a b c d e f | out: g");
  }

  @Test
  void with_time_to_spare_two_groups_of_four_are_better_than_six_and_two() {
    assertThat(
            DayText.plan(
                """
                child a 0
                child b 0
                child c 0
                child d 0
                child e 0
                child f 0
                child g 0
                child h 0
                need a add.ten 0.5
                need b add.ten 0.5
                need c add.ten 0.5
                need d add.ten 0.5
                need e add.ten 0.5
                need f add.ten 0.5
                need g add.ten 0.5
                need h add.ten 0.5
                adult TA 40
                slot 09:10 20
                slot 13:00 20
                """))
        .isEqualTo("09:10 TA add.ten a b c d, 13:00 TA add.ten e f g h | out:");
  }

  @Test
  void children_who_must_be_apart_are_in_different_groups() {
    assertThat(
            DayText.plan(
                """
                child ann 0
                child ben 0
                child cai 0
                need ann add.ten 0.5
                need ben add.ten 0.5
                need cai add.ten 0.5
                apart ann ben
                adult TA 40
                slot 09:10 20
                slot 13:00 20
                """))
        .isEqualTo("09:10 TA add.ten ann cai, 13:00 TA add.ten ben | out:");
  }
}
