package keepup.cpsat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
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
import keepup.planning.Exclusion;
import keepup.planning.Lock;
import keepup.planning.Need;
import keepup.planning.Peers;
import keepup.planning.Room;
import keepup.planning.Rules;
import keepup.planning.Slot;
import keepup.steps.StepId;

/// A made-up school for trying planners out: two classes of 30 in each of seven years, twelve
/// adults, six slots, and everything that a real day brings. The same seed gives the same school.
public final class TrialSchool {
  private static final int YEARS = 7;
  private static final int CLASS_SIZE = 30;
  private static final int CLASSES = 2;
  private static final int STEPS_A_YEAR = 8;
  private static final int MISCONCEPTIONS = 3;
  private static final List<String> LESSONS =
      List.of("assembly", "music", "reading", "history", "art", "PE", "science", "French");
  private static final LocalTime[] STARTS = {
    LocalTime.of(8, 50),
    LocalTime.of(10, 15),
    LocalTime.of(10, 50),
    LocalTime.of(11, 50),
    LocalTime.of(13, 10),
    LocalTime.of(14, 50)
  };

  private final Random random;

  private TrialSchool(long seed) {
    random = new Random(seed);
  }

  /// @param seed of everything random in it
  public static Day of(long seed) {
    return new TrialSchool(seed).day();
  }

  private Day day() {
    List<Child> children = new ArrayList<>();
    for (int year = 0; year < YEARS; year++) {
      for (int form = 0; form < CLASSES; form++) {
        children.addAll(schoolClass(year, form));
      }
    }
    List<Lock> locks = new ArrayList<>();
    List<Adult> adults = IntStream.range(0, 12).mapToObj(this::adult).toList();
    for (int i = 0; i < 3; i++) {
      Child child = children.get(random.nextInt(children.size()));
      if (!child.needs().isEmpty()) {
        locks.add(new Lock(child.key(), "", "", child.needs().getFirst().step().value()));
      }
    }
    List<Exclusion> exclusions =
        IntStream.range(0, 5)
            .mapToObj(
                _ -> new Exclusion(children.get(random.nextInt(children.size())).key(), "", "", ""))
            .filter(each -> locks.stream().noneMatch(lock -> lock.child().equals(each.child())))
            .toList();
    List<Apart> apart = new ArrayList<>();
    List<Peers> peers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int room = random.nextInt(YEARS * CLASSES) * CLASS_SIZE;
      String one = children.get(room + random.nextInt(CLASS_SIZE / 2)).key();
      String other = children.get(room + CLASS_SIZE / 2 + random.nextInt(CLASS_SIZE / 2)).key();
      if (i % 3 > 0) {
        apart.add(new Apart(one, other));
      } else if (apart.stream().noneMatch(a -> a.equals(new Apart(one, other)))) {
        peers.add(new Peers(one, other));
      }
    }
    return new Day(
        children, adults, slots(), rooms(), apart, peers, locks, exclusions, Rules.USUAL);
  }

  private List<Child> schoolClass(int year, int form) {
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < CLASS_SIZE; i++) {
      int count = random.nextInt(10);
      List<Need> needs = new ArrayList<>();
      for (int n = 0; n < (count < 3 ? 0 : count < 7 ? 1 : count < 9 ? 2 : 3); n++) {
        needs.add(need(year));
      }
      Map<String, Integer> missed = new HashMap<>();
      Set<String> never = new HashSet<>();
      for (String lesson : LESSONS) {
        if (random.nextInt(6) == 0) {
          missed.put(lesson, 1 + random.nextInt(2));
        }
        if (random.nextInt(25) == 0) {
          never.add(lesson);
        }
      }
      String name = "Y%d%s-%02d".formatted(year, form == 0 ? "A" : "B", i + 1);
      children.add(
          new Child(
              name, name.substring(0, 3), needs, 15 * random.nextInt(7), never, missed, Set.of()));
    }
    return children;
  }

  /// Steps near the front of the year are needed by more children than those behind.
  private Need need(int year) {
    int step = (int) (STEPS_A_YEAR * Math.pow(random.nextDouble(), 1.6));
    int kind = random.nextInt(2 * MISCONCEPTIONS);
    String misconception = kind < MISCONCEPTIONS ? "m%d-%d-%d".formatted(year, step, kind) : "";
    double gain = Math.round((0.15 + 0.7 * random.nextDouble()) * 1000) / 1000.0;
    return new Need(
        new StepId("y%d.step-%d".formatted(year, step)), misconception, gain, "Not yet secure.");
  }

  /// Some take the younger years only, some the older, some all; most are away from a slot or two.
  private Adult adult(int index) {
    Set<StepId> cannot = new HashSet<>();
    for (int year = 0; year < YEARS; year++) {
      boolean takes = index % 3 == 0 || (index % 3 == 1 ? year < 4 : year >= 3);
      for (int step = 0; step < STEPS_A_YEAR && !takes; step++) {
        cannot.add(new StepId("y%d.step-%d".formatted(year, step)));
      }
    }
    Set<String> away = new HashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      away.add("slot-" + (1 + random.nextInt(STARTS.length)));
    }
    return new Adult("adult-%02d".formatted(index + 1), 30 + 15 * random.nextInt(3), away, cannot);
  }

  private List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (int s = 0; s < STARTS.length; s++) {
      Map<String, String> lessons = new HashMap<>();
      for (int c = 0; c < YEARS * CLASSES && s > 0; c++) {
        String name = "Y%d%s".formatted(c / CLASSES, c % CLASSES == 0 ? "A" : "B");
        lessons.put(name, LESSONS.get(random.nextInt(LESSONS.size())));
      }
      slots.add(new Slot("slot-" + (s + 1), STARTS[s], 15, s == 0 ? "" : "assembly", lessons));
    }
    return slots;
  }

  private static List<Room> rooms() {
    return List.of(
        new Room("hall", 12, Set.of("slot-2")),
        new Room("library", 6, Set.of()),
        new Room("studio", 6, Set.of("slot-4")),
        new Room("corridor-1", 6, Set.of()),
        new Room("corridor-2", 6, Set.of()),
        new Room("corridor-3", 4, Set.of()),
        new Room("nook", 3, Set.of()));
  }
}
