package keepup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

/// A whole school: 210 children, 295 needs, 40 steps, 6 adults, 15 slots.
class A05_SchoolTest {
  @Test
  void every_rule_holds_in_a_whole_school_and_the_plan_is_the_same_every_time() {
    Day day = school(1);
    DayPlan plan = Planner.greedy().plan(day);
    List<String> placed = plan.sessions().stream().flatMap(s -> s.children().stream()).toList();
    assertThat(placed).doesNotHaveDuplicates();
    assertThat(placed.size() + plan.leftOut().size()).isEqualTo(day.children().size());
    assertThat(plan.sessions())
        .allSatisfy(session -> assertThat(session.children()).hasSizeBetween(1, 6))
        .extracting(session -> session.slot().key() + session.adult().key())
        .doesNotHaveDuplicates();
    for (Adult adult : day.adults()) {
      assertThat(
              plan.sessions().stream()
                  .filter(session -> session.adult().equals(adult))
                  .mapToInt(session -> session.slot().minutes())
                  .sum())
          .isLessThanOrEqualTo(adult.minutes());
    }
    assertThat(plan.gain()).isPositive();
    assertThat(Planner.greedy().plan(day)).isEqualTo(plan);
  }

  private static Day school(long seed) {
    Random random = new Random(seed);
    List<List<Need>> needs = new ArrayList<>();
    IntStream.range(0, 210).forEach(_ -> needs.add(new ArrayList<>()));
    for (int i = 0; i < 295; i++) {
      StepId step = new StepId("step." + random.nextInt(40));
      String misconception = random.nextBoolean() ? "bug." + random.nextInt(3) : "";
      needs
          .get(random.nextInt(210))
          .add(new Need(step, misconception, random.nextInt(1, 90) / 100.0, "Not yet secure."));
    }
    List<Child> children =
        IntStream.range(0, 210)
            .mapToObj(i -> new Child("child" + i, needs.get(i), random.nextInt(120)))
            .toList();
    List<Adult> adults =
        IntStream.range(0, 6).mapToObj(i -> Adult.of("adult" + i, 90 + 10 * i)).toList();
    List<Slot> slots =
        IntStream.range(0, 15)
            .mapToObj(i -> new Slot("slot" + i, LocalTime.of(9, 0).plusMinutes(20L * i), 20))
            .toList();
    return Day.of(children, adults, slots);
  }
}
