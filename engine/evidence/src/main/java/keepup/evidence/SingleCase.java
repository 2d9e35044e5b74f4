package keepup.evidence;

import java.util.ArrayList;
import java.util.List;

/// One child over time: a baseline phase A, then the intervention, phase B.
///
/// NAP is the share of all pairs (one of A, one of B) in which B is higher, ties half (Parker &
/// Vannest 2009). Tau-U is (S_AB − S_A)/(n_A·n_B): the pairs that improve less those that worsen,
/// less the trend that phase A already had (Parker, Vannest, Davis & Sauber 2011); S_A is Kendall's
/// S of A in time order.
///
/// @param p of NAP = ½ (Mann-Whitney, normal approximation with ties)
public record SingleCase(
    int baseline,
    int intervention,
    double nap,
    Interval napCi,
    double p,
    double tau,
    double tauU,
    List<String> warnings) {
  private static final int FEW = 5;

  public SingleCase {
    warnings = List.copyOf(warnings);
  }

  /// @param a baseline in time order, at least two
  /// @param b intervention in time order, at least two
  public static SingleCase of(double[] a, double[] b, double level) {
    if (a.length < 2 || b.length < 2) {
      throw new IllegalArgumentException(
          "The phases (%d and %d measurements) must be at least two each."
              .formatted(a.length, b.length));
    }
    double pairs = (double) a.length * b.length;
    double s = 0;
    for (double before : a) {
      for (double after : b) {
        s += Math.signum(after - before);
      }
    }
    double trend = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = i + 1; j < a.length; j++) {
        trend += Math.signum(a[j] - a[i]);
      }
    }
    double nap = (s / pairs + 1) / 2;
    double spread = spread(a, b);
    double se = se(a, b, nap);
    double z = Distributions.normalQuantile((1 + level) / 2);
    List<String> warnings = new ArrayList<>();
    if (Math.min(a.length, b.length) < FEW) {
      warnings.add("A phase has fewer than %d measurements: too few to say much.".formatted(FEW));
    }
    if (Math.abs(trend) > 0.4 * a.length * (a.length - 1) / 2) {
      warnings.add("The baseline was already rising or falling: read Tau-U, not NAP.");
    }
    warnings.add("Measurements of one child hang together in time, so that p is too small.");
    return new SingleCase(
        a.length,
        b.length,
        nap,
        new Interval(Math.max(0, nap - z * se), Math.min(1, nap + z * se)),
        spread == 0 ? 1 : Distributions.tBothSides((nap - 0.5) * pairs / spread, Double.MAX_VALUE),
        s / pairs,
        (s - trend) / pairs,
        warnings);
  }

  /// The standard deviation of U where nothing differs.
  private static double spread(double[] a, double[] b) {
    double n = a.length + b.length;
    java.util.Map<Double, Integer> ties = new java.util.TreeMap<>();
    for (double value : a) {
      ties.merge(value, 1, Integer::sum);
    }
    for (double value : b) {
      ties.merge(value, 1, Integer::sum);
    }
    double tied = 0;
    for (int t : ties.values()) {
      tied += (double) t * t * t - t;
    }
    return Math.sqrt((double) a.length * b.length / 12 * (n + 1 - tied / (n * (n - 1))));
  }

  /// By Hanley & McNeil (1982).
  private static double se(double[] a, double[] b, double nap) {
    double q1 = nap / (2 - nap);
    double q2 = 2 * nap * nap / (1 + nap);
    double variance =
        (nap * (1 - nap) + (b.length - 1) * (q1 - nap * nap) + (a.length - 1) * (q2 - nap * nap))
            / ((double) a.length * b.length);
    return Math.sqrt(Math.max(0, variance));
  }
}
