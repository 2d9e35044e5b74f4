package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Pupils of schools that do not exist, for a worked trial: eight schools of thirty pupils, a test
/// before and after (mean 100, spread 15), one in twelve away on the second day.
public final class MadeUpSchools {
  private static final int SCHOOLS = 8;
  private static final int PUPILS = 30;
  private static final double ABSENT = 1.0 / 12;
  private static final double SUPPORTED = .2;
  private static final int PLANNED = 40;

  private MadeUpSchools() {}

  /// One row of the trial's file.
  ///
  /// @param wave 1 for those who begin first, 2 for those who wait
  /// @param after NaN for a pupil who was away
  /// @param support `yes` for a pupil with a plan of support, one in five
  /// @param sessions that were recorded; most of forty for those who begin first
  /// @param minutes of one of them
  public record Row(
      String pupil,
      String school,
      long before,
      int wave,
      double after,
      String support,
      int sessions,
      double minutes) {}

  /// The pupils, drawn within each school by the protocol's seed.
  ///
  /// @param effect that the intervention really has, in standard deviations
  /// @param seed of the pupils, not of the draw
  public static List<Row> rows(long drawSeed, double effect, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SplittableRandom rest = new SplittableRandom(~seed);
    Map<String, String> schools = new LinkedHashMap<>();
    for (int i = 0; i < SCHOOLS * PUPILS; i++) {
      schools.put("P%03d".formatted(i + 1), "School " + (char) ('A' + i / PUPILS));
    }
    Map<String, Integer> waves = Randomisation.waves(schools, 2, drawSeed);
    double[] level = random.doubles(SCHOOLS, -.5, .5).toArray();
    List<Row> rows = new ArrayList<>();
    schools.forEach((pupil, school) -> {
      double able = level[school.charAt(school.length() - 1) - 'A'] + .85 * random.nextGaussian();
      double before = able + .45 * random.nextGaussian();
      int wave = waves.getOrDefault(pupil, 1) + 1;
      double after = able + .45 * random.nextGaussian() + (wave == 1 ? effect : 0);
      boolean isAway = random.nextDouble() < ABSENT;
      rows.add(
          new Row(
              pupil,
              school,
              Math.round(100 + 15 * before),
              wave,
              isAway ? Double.NaN : Math.round(100 + 15 * after),
              rest.nextDouble() < SUPPORTED ? "yes" : "no",
              sessions(rest, wave),
              Math.round(10 * rest.nextDouble(8, 12)) / 10.0));
    });
    return rows;
  }

  private static int sessions(SplittableRandom random, int wave) {
    double chance = wave == 1 ? random.nextDouble(.6, .95) : random.nextDouble() < .02 ? .1 : 0;
    return (int) random.doubles(PLANNED).filter(value -> value < chance).count();
  }
}
