package keepup.evidence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How far two coders agree beyond chance: κ = (p_o − p_e)/(1 − p_e) (Cohen 1960), with the
/// standard error of Fleiss, Cohen & Everitt (1969).
///
/// @param agreement share of the passages that both gave the same theme
public record Kappa(int n, double agreement, double kappa, double se, Interval ci) {

  /// @param first themes that one coder gave, passage by passage
  /// @param second the other's, as long
  /// @throws IllegalArgumentException if the lengths differ, or all passages have one theme
  public static Kappa of(List<String> first, List<String> second, double level) {
    int n = first.size();
    if (n != second.size() || n < 2) {
      throw new IllegalArgumentException(
          "The passages of the two coders (%d and %d) must be as many, two or more."
              .formatted(n, second.size()));
    }
    Set<String> themes = new TreeSet<>(first);
    themes.addAll(second);
    List<String> order = List.copyOf(themes);
    int k = order.size();
    double[][] p = new double[k][k];
    double[] rows = new double[k];
    double[] columns = new double[k];
    for (int i = 0; i < n; i++) {
      int a = order.indexOf(first.get(i));
      int b = order.indexOf(second.get(i));
      p[a][b] += 1.0 / n;
      rows[a] += 1.0 / n;
      columns[b] += 1.0 / n;
    }
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < k; i++) {
      observed += p[i][i];
      expected += rows[i] * columns[i];
    }
    if (k < 2 || expected >= 1) {
      throw new IllegalArgumentException(
          "All passages have the same theme, so that chance alone agrees.");
    }
    double kappa = (observed - expected) / (1 - expected);
    double spread = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double by = (columns[i] + rows[j]) * (1 - kappa);
        spread += p[i][j] * (i == j ? (1 - by) * (1 - by) : by * by);
      }
    }
    double centre = kappa - expected * (1 - kappa);
    double se = Math.sqrt(Math.max(0, spread - centre * centre) / n) / (1 - expected);
    double z = Distributions.normalQuantile((1 + level) / 2);
    return new Kappa(n, observed, kappa, se, Interval.around(kappa, z * se));
  }
}
