package keepup.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import keepup.planning.Adult;
import keepup.planning.Apart;
import keepup.planning.Child;
import keepup.planning.Day;
import keepup.planning.DayPlan;
import keepup.planning.Exclusion;
import keepup.planning.Focus;
import keepup.planning.Lock;
import keepup.planning.Need;
import keepup.planning.Peers;
import keepup.planning.Planner;
import keepup.planning.Possibilities;
import keepup.planning.Room;
import keepup.planning.Rules;
import keepup.planning.Session;
import keepup.planning.Slot;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class CpSatPlannerTest {
  private static final double PLENTY = 20;

  @Test
  void small_days_are_planned_as_well_as_trying_everything() {
    for (long seed = 1; seed <= 25; seed++) {
      Day day = small(seed);
      DayPlan plan = new CpSatPlanner(PLENTY, 1).plan(day);
      assertThat(plan.gain()).as("day %d", seed).isEqualTo(EveryPlan.best(day));
      assertThat(plan.isBest()).as("day %d is proved", seed).isTrue();
      requireRules(day, plan);
    }
  }

  @Test
  void a_school_is_planned_no_worse_than_greedily_and_within_its_rules() {
    Day day = TrialSchool.of(1);
    DayPlan greedy = Planner.greedy().plan(day);
    DayPlan plan = new CpSatPlanner(0.5, 1).plan(day);
    assertThat(plan.by()).isEqualTo(CpSatPlanner.NAME);
    assertThat(plan.gain()).isBetween(greedy.gain(), greedy.bound());
    assertThat(plan.bound()).isGreaterThanOrEqualTo(plan.gain());
    requireRules(day, plan);
    requireRules(day, greedy);
  }

  @Test
  void a_day_without_adults_or_needs_has_an_empty_plan_that_is_best() {
    DayPlan none = new CpSatPlanner(1, 1).plan(Day.of(List.of(), List.of(), List.of()));
    assertThat(none.sessions()).isEmpty();
    assertThat(none.isBest()).isTrue();
  }

  private static void requireRules(Day day, DayPlan plan) {
    Possibilities possible = new Possibilities(day);
    Set<String> seen = new HashSet<>();
    Set<String> busy = new HashSet<>();
    for (Session session : plan.sessions()) {
      assertThat(busy.add(session.adult().key() + session.slot().key())).isTrue();
      assertThat(day.rooms().isEmpty() || busy.add(session.room() + session.slot().key())).isTrue();
      assertThat(session.children()).hasSizeBetween(1, day.rules().largestGroup());
      for (String key : session.children()) {
        assertThat(seen.add(key)).isTrue();
        Child child =
            day.children().stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
        assertThat(possible.may(child, session.adult(), session.slot(), session.step())).isTrue();
        assertThat(child.mustNotMiss()).doesNotContain(session.slot().lessonOf(child));
        assertThat(child.missed().getOrDefault(session.slot().lessonOf(child), 0))
            .isLessThan(day.rules().mostMissed());
      }
      for (Apart pair : day.apart()) {
        assertThat(session.children().containsAll(List.of(pair.first(), pair.second()))).isFalse();
      }
    }
    for (Adult adult : day.adults()) {
      assertThat(
              plan.sessions().stream()
                  .filter(session -> session.adult().equals(adult))
                  .mapToInt(session -> session.slot().minutes())
                  .sum())
          .isLessThanOrEqualTo(adult.minutes());
    }
    day.locks().forEach(lock -> assertThat(seen).contains(lock.child()));
  }

  /// Six children, two adults, two slots: everything there is, by chance.
  private static Day small(long seed) {
    Random random = new Random(seed);
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      List<Need> needs = new ArrayList<>();
      for (int n = random.nextInt(3); n > 0; n--) {
        needs.add(
            new Need(
                new StepId("step-" + random.nextInt(3)),
                random.nextBoolean() ? "" : "m" + random.nextInt(2),
                random.nextInt(5, 95) / 100.0,
                "Not yet secure."));
      }
      children.add(
          new Child(
              "child" + i,
              "",
              needs,
              random.nextInt(90),
              random.nextInt(5) == 0 ? Set.of("music") : Set.of(),
              random.nextInt(4) == 0 ? Map.of("story", 2) : Map.of(),
              Set.of()));
    }
    List<Slot> slots =
        List.of(
            new Slot("a", LocalTime.of(9, 0), 15, "music", Map.of()),
            new Slot("b", LocalTime.of(10, 0), 20, "story", Map.of()));
    List<Adult> adults =
        IntStream.range(0, 2)
            .mapToObj(i ->
                new Adult(
                    "adult" + i,
                    20 + 15 * random.nextInt(2),
                    random.nextInt(4) == 0 ? Set.of("a") : Set.of(),
                    random.nextInt(3) == 0 ? Set.of(new StepId("step-0")) : Set.of()))
            .toList();
    List<Room> rooms =
        random.nextBoolean()
            ? List.of()
            : List.of(new Room("nook", 2, Set.of()), new Room("hall", 3, Set.of("b")));
    List<Exclusion> exclusions =
        random.nextInt(3) == 0 ? List.of(new Exclusion("child3", "adult0", "", "")) : List.of();
    List<Lock> locks =
        random.nextInt(3) == 0 && !children.get(4).needs().isEmpty()
            ? List.of(new Lock("child4", "adult1", "b", ""))
            : List.of();
    Day day =
        new Day(
            children,
            adults,
            slots,
            rooms,
            List.of(new Apart("child0", "child1")),
            List.of(new Peers("child1", "child2")),
            locks,
            exclusions,
            Rules.USUAL.withGroups(2, 3));
    return EveryPlan.best(day) > Double.NEGATIVE_INFINITY ? day : small(seed + 1000);
  }

  /// The best plan by trying every seat for every child.
  private static final class EveryPlan {
    private final Day day;
    private final Possibilities possible;
    private final java.util.Map<List<String>, List<Child>> tables = new java.util.HashMap<>();
    private final java.util.Map<List<String>, Focus> foci = new java.util.HashMap<>();
    private long best = Long.MIN_VALUE;

    private EveryPlan(Day day) {
      this.day = day;
      this.possible = new Possibilities(day);
    }

    static double best(Day day) {
      EveryPlan every = new EveryPlan(day);
      every.seat(0);
      return every.best == Long.MIN_VALUE ? Double.NEGATIVE_INFINITY : Rules.gain(every.best);
    }

    private void seat(int index) {
      if (index == day.children().size()) {
        if (holds()) {
          long points = 0;
          for (var table : tables.entrySet()) {
            points +=
                possible.points(
                    java.util.Objects.requireNonNull(foci.get(table.getKey())), table.getValue());
          }
          best = Math.max(best, points);
        }
        return;
      }
      Child child = day.children().get(index);
      if (!possible.isLocked(child)) {
        seat(index + 1);
      }
      for (Focus focus : possible.foci()) {
        for (Possibilities.Candidate each : possible.candidates(focus)) {
          if (each.index() != index) {
            continue;
          }
          for (int s = 0; s < day.slots().size(); s++) {
            for (Adult adult : day.adults()) {
              Slot slot = day.slots().get(s);
              List<String> key = List.of(adult.key(), slot.key());
              if (!each.isAt(s)
                  || !possible.may(child, adult, slot, focus.step())
                  || !foci.getOrDefault(key, focus).equals(focus)) {
                continue;
              }
              List<Child> table = tables.computeIfAbsent(key, _ -> new ArrayList<>());
              foci.put(key, focus);
              table.add(child);
              seat(index + 1);
              table.removeLast();
              if (table.isEmpty()) {
                tables.remove(key);
                foci.remove(key);
              }
            }
          }
        }
      }
    }

    private boolean holds() {
      for (Adult adult : day.adults()) {
        int minutes = 0;
        for (Slot slot : day.slots()) {
          minutes += tables.containsKey(List.of(adult.key(), slot.key())) ? slot.minutes() : 0;
        }
        if (minutes > adult.minutes()) {
          return false;
        }
      }
      for (List<Child> table : tables.values()) {
        if (table.size() > day.rules().largestGroup() || apart(table)) {
          return false;
        }
      }
      for (int s = 0; s < day.slots().size() && !day.rooms().isEmpty(); s++) {
        String slot = day.slots().get(s).key();
        List<Integer> sizes =
            tables.entrySet().stream()
                .filter(table -> table.getKey().get(1).equals(slot))
                .map(table -> table.getValue().size())
                .sorted((one, other) -> other - one)
                .toList();
        List<Integer> seats = possible.seatsIn(s);
        for (int i = 0; i < sizes.size(); i++) {
          if (i >= seats.size() || seats.get(i) < sizes.get(i)) {
            return false;
          }
        }
      }
      return true;
    }

    private boolean apart(List<Child> table) {
      Set<String> keys = new HashSet<>();
      table.forEach(child -> keys.add(child.key()));
      return day.apart().stream()
          .anyMatch(pair -> keys.contains(pair.first()) && keys.contains(pair.second()));
    }
  }
}
