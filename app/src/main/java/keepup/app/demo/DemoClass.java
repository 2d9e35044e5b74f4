package keepup.app.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.Step;
import keepup.steps.StepId;

/// The thirty children of one made-up class: most secure, some in trouble for a while, a few
/// careless. Who is in trouble, and over what, changes every four weeks. The same seed, year and
/// day give the same.
final class DemoClass {
  private static final int WEEKS_IN_DAYS = 20;
  private static final int HOLDING = 7;
  private static final int NOT_SECURE = 12;
  private static final int CARELESS = 16;

  private final long seed;
  private final int year;
  private final DemoCourse course;

  DemoClass(long seed, int year, DemoCourse course) {
    this.seed = seed;
    this.year = year;
    this.course = course;
  }

  Step stepOn(int day) {
    return course.on(day);
  }

  /// A child on a day.
  ///
  /// @param number of the child in the class's list, from 0
  DemoChild child(int number, int size, int day) {
    int weeks = Math.floorDiv(day + WEEKS_IN_DAYS / 2, WEEKS_IN_DAYS);
    int place = Math.floorMod(places(size).indexOf(number) + 3 * weeks, size);
    double slip = place >= NOT_SECURE && place < CARELESS ? 0.12 : 0.03;
    return new DemoChild(trouble(place, number, weeks * WEEKS_IN_DAYS), slip);
  }

  /// Whether a child is at school on a day.
  boolean isThere(int number, int day) {
    return random(number, day, -1).nextDouble() > 0.03;
  }

  /// Chance for one child, day and purpose.
  RandomGenerator random(int number, int day, int purpose) {
    long mixed = seed;
    for (int each : new int[] {year, number, day, purpose}) {
      mixed = (mixed ^ each) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 29;
    }
    return new Random(mixed);
  }

  private List<Integer> places(int size) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      places.add(i);
    }
    java.util.Collections.shuffle(places, new Random(seed + year));
    return places;
  }

  /// @param middle the day in the middle of the weeks; the first day of the demo is one
  private Trouble trouble(int place, int number, int middle) {
    RandomGenerator random = random(number, middle, -2);
    int from = middle - 10 + random.nextInt(4);
    boolean outlives = place % 3 != 2;
    int until = outlives ? middle + 2 + random.nextInt(6) : middle - 4 + random.nextInt(4);
    if (place < HOLDING) {
      List<String> seen = course.on(middle).misconceptions();
      List<String> before = course.on(middle - 6).misconceptions();
      List<String> choice = place < HOLDING - 1 || before.isEmpty() ? seen : before;
      if (choice.isEmpty()) {
        return new Trouble(null, Set.of(course.on(middle).id()), from, until);
      }
      String holds = choice.get(place < 3 ? 0 : Math.min(place / 2, choice.size() - 1));
      return new Trouble(new MisconceptionId(holds), Set.of(), from, until);
    }
    if (place < NOT_SECURE) {
      Set<StepId> steps = new HashSet<>();
      for (int i = 0; i < 3; i++) {
        steps.add(course.on(middle - random.nextInt(9)).id());
      }
      if (place % 2 == 0) {
        steps.add(course.on(middle).id());
      }
      return new Trouble(null, steps, from, until);
    }
    return Trouble.NONE;
  }
}
