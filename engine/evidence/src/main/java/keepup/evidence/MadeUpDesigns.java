package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Pupils of schools that do not exist, for worked trials of the other designs: a stepped wedge of
/// twelve classes of twenty, and thirty schools that help those below a score. Tests have mean 100
/// and spread 15, in whole points.
public final class MadeUpDesigns {
  private static final int CLASSES = 12;
  private static final int PUPILS_OF_A_CLASS = 20;
  private static final double LEARNED_IN_A_PERIOD = .15;
  private static final int SCHOOLS = 30;
  private static final int PUPILS_OF_A_SCHOOL = 30;
  private static final double ABSENT = 1.0 / 12;

  private MadeUpDesigns() {}

  /// A row of a stepped wedge's file.
  ///
  /// @param wave 1 for those who have it from period 2
  /// @param score NaN for a pupil who was away
  public record Measured(String pupil, String classroom, int wave, int period, double score) {}

  /// Classes drawn into waves by the protocol's seed, all of them measured once before the first
  /// wave and once after each.
  ///
  /// @param effect that the intervention really has, in standard deviations
  /// @param seed of the pupils, not of the draw
  public static List<Measured> wedge(int waves, long drawSeed, double effect, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, String> classes = new LinkedHashMap<>();
    for (int i = 0; i < CLASSES; i++) {
      classes.put("Class " + (char) ('A' + i), "");
    }
    Map<String, Integer> drawn = Randomisation.waves(classes, waves, drawSeed);
    List<Measured> rows = new ArrayList<>();
    drawn.forEach((classroom, wave) -> {
      double level = .4 * random.nextGaussian();
      for (int i = 1; i <= PUPILS_OF_A_CLASS; i++) {
        double able = level + .8 * random.nextGaussian();
        String pupil = "%s%02d".formatted(classroom.substring(classroom.length() - 1), i);
        for (int period = 1; period <= waves + 1; period++) {
          double score =
              able
                  + LEARNED_IN_A_PERIOD * period
                  + .45 * random.nextGaussian()
                  + (period > wave + 1 ? effect : 0);
          boolean isAway = random.nextDouble() < ABSENT;
          rows.add(
              new Measured(
                  pupil, classroom, wave + 1, period, isAway ? Double.NaN : points(score)));
        }
      }
    });
    return rows;
  }

  /// A row of a threshold's file.
  ///
  /// @param after NaN for a pupil who was away
  public record Scored(String pupil, String school, double before, double after) {}

  /// Pupils who are helped where their first score is below the cutoff.
  ///
  /// @param effect that the intervention really has, in standard deviations
  public static List<Scored> threshold(double cutoff, double effect, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Scored> rows = new ArrayList<>();
    for (int s = 1; s <= SCHOOLS; s++) {
      double level = .3 * random.nextGaussian();
      for (int i = 1; i <= PUPILS_OF_A_SCHOOL; i++) {
        double able = level + .85 * random.nextGaussian();
        double before = points(able + .45 * random.nextGaussian());
        double after = able + .45 * random.nextGaussian() + (before < cutoff ? effect : 0);
        boolean isAway = random.nextDouble() < ABSENT;
        rows.add(
            new Scored(
                "P%02d%02d".formatted(s, i),
                "School " + s,
                before,
                isAway ? Double.NaN : points(after)));
      }
    }
    return rows;
  }

  private static double points(double inStandardDeviations) {
    return Math.round(100 + 15 * inStandardDeviations);
  }
}
