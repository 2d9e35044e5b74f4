package keepup.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

/// What must be and must not be, and what children would miss.
class A06_WishesTest {
  private static final StepId STEP = new StepId("add.ten");
  private static final Slot MUSIC = new Slot("morning", LocalTime.of(9, 0), 15, "music", Map.of());
  private static final Slot STORY = new Slot("end", LocalTime.of(15, 0), 15, "story", Map.of());

  @Test
  void nobody_is_taken_out_of_a_lesson_missed_too_often() {
    DayPlan plan = plan(day(List.of(child("ann", Map.of("music", 2))), List.of(), List.of()));
    assertThat(plan.sessions()).extracting(session -> session.slot().key()).containsExactly("end");
    assertThat(plan.sessions().getFirst().seats().getFirst().misses()).isEqualTo("story");
  }

  @Test
  void a_child_for_whom_no_time_fits_hears_why() {
    Child ann =
        new Child("ann", "", List.of(need()), 0, Set.of("story"), Map.of("music", 2), Set.of());
    assertThat(plan(day(List.of(ann), List.of(), List.of())).leftOut().getFirst().why())
        .isEqualTo(
            "No time fits: music has been missed 2 times already; story is never to be missed.");
  }

  @Test
  void a_lock_is_kept_even_where_it_gains_nothing() {
    Day day =
        day(
            List.of(child("ann", Map.of()), new Child("ben", List.of(), 0)),
            List.of(new Lock("ben", "TA", "end", "add.ten")),
            List.of());
    assertThat(plan(day).sessions().stream().flatMap(session -> session.seats().stream()))
        .contains(
            new Session.Seat(
                "ben",
                0,
                "story",
                true,
                "You asked for this; nothing shows that the child needs the step."));
  }

  @Test
  void locks_that_clash_are_named_with_the_rule_between_them_and_no_others() {
    Day day =
        day(
            List.of(child("ann", Map.of()), child("ben", Map.of()), child("cai", Map.of())),
            List.of(
                new Lock("cai", "", "", ""),
                new Lock("ann", "TA", "end", ""),
                new Lock("ben", "TA", "end", "")),
            List.of(new Apart("ann", "ben")));
    assertThatThrownBy(() -> plan(day))
        .isInstanceOf(ClashException.class)
        .hasMessage(
            "These cannot all hold: ann is to be with TA, at end; ben is to be with TA, at end;"
                + " ann and ben are to be apart.");
  }

  @Test
  void far_too_many_locks_on_one_adult_are_narrowed_down() {
    List<Child> children =
        java.util.stream.IntStream.range(0, 30)
            .mapToObj(i -> child("child" + i, Map.of()))
            .toList();
    List<Lock> locks =
        children.stream().map(child -> new Lock(child.key(), "TA", "end", "")).toList();
    assertThatThrownBy(() -> plan(day(children, locks, List.of())))
        .isInstanceOfSatisfying(
            ClashException.class,
            clash -> {
              assertThat(clash.clash().locks()).hasSize(7);
              assertThat(clash.clash().rules()).containsExactly("no group is larger than 6");
            });
  }

  @Test
  void a_child_with_whom_somebody_works_well_comes_first() {
    Day day =
        new Day(
            List.of(child("ann", Map.of()), child("ben", Map.of()), child("cai", Map.of())),
            List.of(Adult.of("TA", 15)),
            List.of(STORY),
            List.of(),
            List.of(),
            List.of(new Peers("ann", "cai")),
            List.of(),
            List.of(new Exclusion("ben", "", "", "")),
            Rules.USUAL);
    DayPlan plan = plan(day);
    assertThat(plan.sessions().getFirst().children()).containsExactly("ann", "cai");
    assertThat(plan.gain()).isEqualTo(1.05);
    assertThat(plan.leftOut())
        .containsExactly(new DayPlan.LeftOut("ben", "You asked for no session today."));
  }

  private static DayPlan plan(Day day) {
    return Planner.greedy().plan(day);
  }

  private static Need need() {
    return new Need(STEP, "", 0.5, "Not yet secure.");
  }

  private static Child child(String key, Map<String, Integer> missed) {
    return new Child(key, "", List.of(need()), 0, Set.of(), missed, Set.of());
  }

  private static Day day(List<Child> children, List<Lock> locks, List<Apart> apart) {
    return new Day(
        children,
        List.of(Adult.of("TA", 30)),
        List.of(MUSIC, STORY),
        List.of(),
        apart,
        List.of(),
        locks,
        List.of(),
        Rules.USUAL);
  }
}
