package keepup.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// A made-up programme whose truth is known: pupils, what was done with them, and what a file about
/// them would hold.
///
/// A pupil's baseline b and outcome z are normal with correlation .7; clusters share a part of
/// both. The outcome is shown as it is, or skewed (a lognormal), or cut off at a ceiling that a
/// third of pupils reach; help adds to z before that. Pupils may be chosen as the lowest third by
/// baseline; outcomes may be missing, sooner for weaker pupils and sooner in one group.
///
/// @param treatedShareMissing share of outcomes lost with the intervention; twice as often for the
///   weaker half
record Programme(
    Design design,
    Shape shape,
    int n,
    int clusters,
    double icc,
    boolean isChosen,
    boolean hasBaseline,
    double treatedShareMissing,
    double comparisonShareMissing,
    double effect) {
  private static final double CORRELATION = .7;
  private static final double SKEW = .6;
  private static final double CEILING = .43;

  /// How the comparison came about.
  enum Design {
    PUPILS,
    BLOCKS,
    CLUSTERS,
    THRESHOLD,
    ONE_GROUP
  }

  /// What the test makes of what children can do.
  enum Shape {
    NORMAL,
    SKEWED,
    CEILING
  }

  static Programme drawn(SplittableRandom random, double effect) {
    Design design = Design.values()[random.nextInt(Design.values().length)];
    double missing = random.nextBoolean() ? random.nextDouble(.25) : 0;
    int n = (int) Math.round(10 * Math.pow(30, random.nextDouble()));
    int most = Math.max(2, Math.min(24, n / 4));
    return new Programme(
        design,
        Shape.values()[random.nextInt(3)],
        n,
        design == Design.CLUSTERS ? 2 + random.nextInt(most) : 2 + random.nextInt(8),
        random.nextDouble(.25),
        random.nextBoolean(),
        random.nextDouble() < .7,
        missing,
        missing * random.nextDouble(.6, 1),
        effect);
  }

  private record Child(double baseline, double latent, int cluster) {}

  private double shown(double latent) {
    return switch (shape) {
      case NORMAL -> latent;
      case SKEWED -> Math.exp(SKEW * latent);
      case CEILING -> Math.min(latent, CEILING);
    };
  }

  private List<Child> children(SplittableRandom random, int wanted) {
    double shared = isClustered() ? icc : 0;
    double[] level = new double[clusters];
    double[] extra = new double[clusters];
    double[] size = new double[clusters];
    for (int c = 0; c < clusters; c++) {
      level[c] = random.nextGaussian();
      extra[c] = random.nextGaussian();
      size[c] = .4 + random.nextDouble();
    }
    double total = Arrays.stream(size).sum();
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      double at = random.nextDouble() * total;
      int c = 0;
      while (c < clusters - 1 && at >= size[c]) {
        at -= size[c++];
      }
      double baseline =
          Math.sqrt(shared) * level[c] + Math.sqrt(1 - shared) * random.nextGaussian();
      double own = Math.sqrt(shared) * extra[c] + Math.sqrt(1 - shared) * random.nextGaussian();
      children.add(
          new Child(
              baseline,
              CORRELATION * baseline + Math.sqrt(1 - CORRELATION * CORRELATION) * own,
              c));
    }
    return children;
  }

  private List<Child> group(SplittableRandom random) {
    boolean chooses = isChosen || design == Design.ONE_GROUP;
    if (design == Design.THRESHOLD || !chooses) {
      return children(random, n);
    }
    return children(random, 3 * n).stream()
        .sorted((a, b) -> Double.compare(a.baseline, b.baseline))
        .limit(n)
        .toList();
  }

  /// The pupils of the programme as a file would hold them.
  List<Pupil> pupils(SplittableRandom random) {
    List<Child> children = group(random);
    boolean[] treated = assigned(children, random);
    double middle =
        children.stream().mapToDouble(Child::baseline).sorted().skip(n / 2).findFirst().orElse(0);
    List<Pupil> pupils = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      Child child = children.get(i);
      double share = treated[i] ? treatedShareMissing : comparisonShareMissing;
      boolean isMissing =
          random.nextDouble() < share * (child.baseline < middle ? 4.0 / 3 : 2.0 / 3);
      pupils.add(
          new Pupil(
              treated[i],
              isMissing ? Double.NaN : shown(child.latent + (treated[i] ? effect : 0)),
              hasBaseline || design == Design.THRESHOLD || design == Design.ONE_GROUP
                  ? child.baseline
                  : Double.NaN,
              String.valueOf(child.cluster)));
    }
    return pupils;
  }

  private boolean[] assigned(List<Child> children, SplittableRandom random) {
    boolean[] treated = new boolean[children.size()];
    switch (design) {
      case ONE_GROUP -> Arrays.fill(treated, true);
      case THRESHOLD -> {
        for (int i = 0; i < treated.length; i++) {
          treated[i] = children.get(i).baseline < 0;
        }
      }
      case PUPILS -> {
        int[] order = Randomisation.order(treated.length, random.nextLong());
        for (int i = 0; i < treated.length; i++) {
          treated[order[i]] = i % 2 == 0;
        }
      }
      case BLOCKS -> {
        int[] order = Randomisation.order(treated.length, random.nextLong());
        int next = 0;
        for (int c = 0; c < clusters; c++) {
          for (int i : order) {
            if (children.get(i).cluster == c) {
              treated[i] = next++ % 2 == 0;
            }
          }
        }
      }
      case CLUSTERS -> {
        int[] order = Randomisation.order(clusters, random.nextLong());
        boolean[] of = new boolean[clusters];
        for (int c = 0; c < clusters; c++) {
          of[order[c]] = c % 2 == 0;
        }
        for (int i = 0; i < treated.length; i++) {
          treated[i] = of[children.get(i).cluster];
        }
      }
    }
    return treated;
  }

  boolean isClustered() {
    return design == Design.CLUSTERS || design == Design.BLOCKS;
  }

  /// What is true of a programme.
  ///
  /// @param effect in standard deviations of what the test shows
  /// @param unexplained share of the outcomes' variance that a line through the baselines leaves
  record Truth(double effect, double unexplained) {}

  /// What an honest answer should come to, for so many pupils that chance is gone.
  Truth truth(SplittableRandom random, int draws) {
    boolean chooses = isChosen && design != Design.THRESHOLD;
    Programme alone = new Programme(Design.PUPILS, shape, draws, 1, 0, chooses, true, 0, 0, effect);
    Moments without = new Moments();
    Moments with = new Moments();
    double jump = 0;
    for (Child child : alone.group(random)) {
      double latent =
          design == Design.THRESHOLD
              ? Math.sqrt(1 - CORRELATION * CORRELATION) * random.nextGaussian()
              : child.latent;
      jump += shown(latent + effect) - shown(latent);
      without.add(child.baseline, shown(child.latent));
      with.add(child.baseline, shown(child.latent + effect));
    }
    double variance = (without.variance() + with.variance()) / 2;
    return new Truth(
        effect == 0 ? 0 : jump / draws / Math.sqrt(variance), without.unexplained() / variance);
  }

  /// Sums over pupils of baseline x and outcome y.
  private static final class Moments {
    private int n;
    private double x;
    private double y;
    private double xx;
    private double xy;
    private double yy;

    void add(double baseline, double outcome) {
      n++;
      x += baseline;
      y += outcome;
      xx += baseline * baseline;
      xy += baseline * outcome;
      yy += outcome * outcome;
    }

    double variance() {
      return yy / n - y / n * (y / n);
    }

    double unexplained() {
      double both = xy / n - x / n * (y / n);
      return variance() - both * both / (xx / n - x / n * (x / n));
    }
  }
}
