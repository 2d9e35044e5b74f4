package keepup.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Every session and every child without one has a reason.
class A04_ReasonsTest {
  @Test
  void a_group_says_what_its_children_share() {
    String day =
        """
        child ann 0
        child ben 0
        child cai 0
        need ann sub.zero 0.5 borrow-across
        need ben sub.zero 0.5 borrow-across
        need cai sub.zero 0.5 smaller-from-larger
        adult TA 20
        slot 09:10 20
        """;
    assertThat(Planner.greedy().plan(DayText.read(day)).sessions().getFirst().why())
        .isEqualTo("All 3 children need this step; 2 of them share the same misconception.");
  }

  @Test
  void one_child_alone_has_the_need_s_own_reason() {
    String day =
        """
        child ann 0
        need ann add.ten 0.5
        adult TA 20
        slot 09:10 20
        """;
    assertThat(Planner.greedy().plan(DayText.read(day)).sessions().getFirst().why())
        .isEqualTo("A check showed that add.ten is not yet secure.");
  }

  @Test
  void a_child_left_out_is_told_from_one_who_needs_nothing() {
    assertThat(
            DayText.whyLeftOut(
                """
                child ann 0
                child ben 0
                child cai 0
                child dee 0
                need ann add.ten 0.5
                need ben sub.zero 0.4
                need dee frac.half 0.9
                adult TA 20 not=frac.half
                slot 09:10 20
                """))
        .isEqualTo(
            """
            ben: The adults' time today brings more on other steps (at least 0.50 each, this one 0.40).
            cai: Nothing is needed today.
            dee: No adult here today takes this step.\
            """);
  }

  @Test
  void a_child_kept_apart_from_the_only_group_hears_why() {
    assertThat(
            DayText.whyLeftOut(
                """
                child ann 0
                child ben 0
                need ann add.ten 0.5
                need ben add.ten 0.4
                apart ann ben
                adult TA 20
                slot 09:10 20
                """))
        .isEqualTo(
            "ben: The group on this step has a child who must not be in one group with them.");
  }

  @Test
  void a_day_with_a_child_twice_is_refused() {
    Child ann = new Child("ann", java.util.List.of(), 0);
    assertThatThrownBy(
            () -> Day.of(java.util.List.of(ann, ann), java.util.List.of(), java.util.List.of()))
        .hasMessage("The child ann is there twice.");
  }
}
