package keepup.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import keepup.maths.Draws;

/// A country that does not exist: hubs in nine areas, schools that join them over four years, each
/// school in one trial of a way of helping children keep up, and what it found hard.
///
/// A trial is a hub's schools of one year. In three of four, pupils are drawn within their class;
/// in the fourth whole classes within their school. The marks are of a test with mean 100 and
/// spread 15, before and after; schools and classes differ in level, one pupil in four has the
/// pupil premium, one in twelve is away on the second day.
public final class MadeUpNation {
  /// Pupils of a school in a trial: eight classes.
  public static final int SCHOOL = 200;

  private static final int CLASS = 25;
  private static final int FIRST_YEAR = 2022;
  private static final int YEARS = 4;
  private static final double AWAY = 1.0 / 12;
  private static final double PREMIUM = .25;

  /// A way of helping, and what it truly does: in standard deviations of the test, to all and to
  /// pupils with the pupil premium on top.
  public record Model(String name, double effect, double premium) {}

  /// What there is to be found.
  public static final List<Model> MODELS =
      List.of(
          new Model("same day by the teacher", .20, .05),
          new Model("same day by a teaching assistant", .12, .10),
          new Model("before the lesson", .15, 0),
          new Model("catch-up once a week", 0, 0));

  private static final List<String> AREAS =
      List.of(
          "Northmoor",
          "Eastfen",
          "Southdown",
          "Westvale",
          "Midshire",
          "Highpeak",
          "Lowmarsh",
          "Greenbay",
          "Farcombe");

  private static final List<String> CHALLENGES =
      List.of(
          "time to plan",
          "time in the day",
          "staff who leave",
          "confidence with variation",
          "mixed-age classes",
          "other subjects missed",
          "adults to lead sessions");

  /// A pupil's line in a trial, without any name or number of the pupil.
  ///
  /// @param treated whether the pupil had the help
  /// @param before a whole mark
  /// @param after a whole mark, or -1 for a pupil who was away
  public record Outcome(
      String trial,
      String model,
      String year,
      String hub,
      String school,
      String form,
      boolean treated,
      boolean premium,
      int before,
      int after) {}

  /// A school that takes part in a year.
  public record TakingPart(String year, String area, String hub, String school, int pupils) {}

  /// What a school said was hard that year; `none` where it answered and named nothing.
  public record Challenge(String year, String area, String school, String challenge) {}

  private record Place(int number, String area, int hub, int joined, double level) {}

  private final long seed;
  private final List<Place> places = new ArrayList<>();

  /// @param pupils in trials, at least 4,000; made up to whole schools
  public MadeUpNation(int pupils, long seed) {
    this.seed = seed;
    int schools = Math.ceilDiv(pupils, SCHOOL);
    int hubs = Math.clamp(schools / 12, 4, 40);
    Draws draws = Draws.of(seed);
    for (int i = 0; i < schools; i++) {
      int hub = i % hubs;
      // more schools each year than the year before: as programmes grow
      int joined = Math.min(YEARS - 1, (int) Math.floor(YEARS * Math.sqrt(draws.fraction())));
      places.add(new Place(i, AREAS.get(hub % AREAS.size()), hub, joined, .35 * normal(draws)));
    }
  }

  private static String year(int year) {
    return "%d-%02d".formatted(FIRST_YEAR + year, (FIRST_YEAR + year + 1) % 100);
  }

  private static String hub(Place place) {
    return "H%02d".formatted(place.hub + 1);
  }

  private static String school(Place place) {
    return "S%05d".formatted(place.number + 1);
  }

  /// Box & Muller (1958), one of the two.
  private static double normal(Draws draws) {
    return Math.sqrt(-2 * Math.log(1 - draws.fraction()))
        * Math.cos(2 * Math.PI * draws.fraction());
  }

  /// Every pupil of every trial, school by school.
  public void outcomes(Consumer<Outcome> each) {
    for (Place place : places) {
      Draws draws = Draws.of(seed ^ (0x5DEECE66DL * (place.number + 1)));
      int trial = place.hub * YEARS + place.joined;
      Model model = MODELS.get((place.hub + place.joined) % MODELS.size());
      boolean wholeClasses = trial % 4 == 3;
      // the effect is not the same everywhere
      double here = model.effect + .05 * normal(Draws.of(seed + trial));
      for (int form = 0; form < SCHOOL / CLASS; form++) {
        double level = place.level + .2 * normal(draws);
        boolean drawn = (form + place.number) % 2 == 0;
        for (int i = 0; i < CLASS; i++) {
          boolean treated = wholeClasses ? drawn : draws.chance(.5);
          boolean premium = draws.chance(PREMIUM);
          double able = level - (premium ? .3 : 0) + .8 * normal(draws);
          double gain = treated ? here + (premium ? model.premium : 0) : 0;
          int before = mark(able + .45 * normal(draws));
          int after = mark(able + .2 + gain + .45 * normal(draws));
          each.accept(
              new Outcome(
                  "%s %s".formatted(hub(place), year(place.joined)),
                  model.name,
                  year(place.joined),
                  hub(place),
                  school(place),
                  "%s-%d".formatted(school(place), form + 1),
                  treated,
                  premium,
                  before,
                  draws.chance(AWAY) ? -1 : after));
        }
      }
    }
  }

  private static int mark(double deviations) {
    return (int) Math.max(0, Math.round(100 + 15 * deviations));
  }

  /// Every school in every year from the one in which it joined; one in ten leaves each year.
  public void takingPart(Consumer<TakingPart> each) {
    for (Place place : places) {
      Draws draws = Draws.of(~seed ^ (0x5DEECE66DL * (place.number + 1)));
      int pupils = draws.between(90, 450);
      for (int year = place.joined; year < YEARS; year++) {
        each.accept(
            new TakingPart(
                year(year), place.area, hub(place), school(place), pupils + draws.between(-9, 9)));
        if (draws.chance(.1)) {
          break;
        }
      }
    }
  }

  /// What two schools in three answered in the last year.
  public void challenges(Consumer<Challenge> each) {
    for (Place place : places) {
      Draws draws = Draws.of(seed * 31 ^ (0x5DEECE66DL * (place.number + 1)));
      if (!draws.chance(2.0 / 3)) {
        continue;
      }
      Set<String> named = new HashSet<>();
      for (int i = 0; i < CHALLENGES.size(); i++) {
        if (draws.chance(.5 / (1 + i * .4))) {
          named.add(CHALLENGES.get(i));
        }
      }
      String year = year(YEARS - 1);
      if (named.isEmpty()) {
        each.accept(new Challenge(year, place.area, school(place), "none"));
      }
      CHALLENGES.stream()
          .filter(named::contains)
          .forEach(what -> each.accept(new Challenge(year, place.area, school(place), what)));
    }
  }
}
