package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A stepped wedge: every class ends with the intervention, one wave after another, and all are
/// measured in every period, so that a class is compared with itself and with those who still wait.
///
/// y = class + period + θ·(period > wave) (Hussey & Hughes 2007), with a level for each class and
/// each period, and CR2 by classes with Satterthwaite's degrees of freedom, which holds whatever
/// way the pupils of a class hang together over the periods. θ over the spread within the periods
/// is g.
final class SteppedWedge {
  private static final int FEW_CLUSTERS = 8;
  private static final int LEAST_CLUSTERS = 4;

  private SteppedWedge() {}

  static Effect of(List<TrialRow> all, double level) {
    List<TrialRow> rows = all.stream().filter(row -> !Double.isNaN(row.outcome())).toList();
    List<String> clusters = List.copyOf(clusters(rows));
    List<Integer> periods =
        List.copyOf(new TreeSet<>(rows.stream().map(TrialRow::period).toList()));
    Set<Integer> waves = new TreeSet<>(rows.stream().map(TrialRow::wave).toList());
    if (clusters.size() < LEAST_CLUSTERS || periods.size() < 3 || waves.size() < 2) {
      throw new IllegalArgumentException(
          "A stepped wedge of %d classes, %d waves and %d periods is too small.\nMaybe give it four classes, two waves and three periods, or call it a waiting list."
              .formatted(clusters.size(), waves.size(), periods.size()));
    }
    double[][] x = new double[rows.size()][];
    double[] y = new double[x.length];
    int[] own = new int[x.length];
    int treated = 0;
    for (int i = 0; i < x.length; i++) {
      TrialRow row = rows.get(i);
      own[i] = clusters.indexOf(row.cluster());
      x[i] = new double[1 + clusters.size() + periods.size() - 1];
      x[i][0] = isTreated(row) ? 1 : 0;
      x[i][1 + own[i]] = 1;
      int period = periods.indexOf(row.period());
      if (period > 0) {
        x[i][clusters.size() + period] = 1;
      }
      y[i] = row.outcome();
      treated += isTreated(row) ? 1 : 0;
    }
    LeastSquares fit = new LeastSquares(x, y, own);
    LeastSquares.Robust robust = fit.robust(0);
    double df = Math.max(1, Math.min(robust.df(), clusters.size() - 1.0));
    double sd = spread(rows);
    if (!(sd > 0)) {
      throw new IllegalArgumentException("All outcomes of a period are the same.");
    }
    double g = fit.effect(0) / sd;
    double scaled = robust.se() / sd;
    double se = Math.sqrt(scaled * scaled + g * g / (2.0 * (rows.size() - 2)));
    double t = Distributions.tQuantile((1 + level) / 2, df);
    List<String> warnings = new ArrayList<>();
    if (clusters.size() < FEW_CLUSTERS) {
      warnings.add("There are only %d clusters.".formatted(clusters.size()));
    }
    warnings.add(
        "The model takes each period's change to be the same for all clusters, and the effect to be"
            + " there at once.");
    return new Effect(
        List.of(treated, rows.size() - treated),
        fit.effect(0),
        sd,
        g,
        se,
        df,
        Interval.around(g, t * se),
        Distributions.tBothSides(fit.effect(0) / robust.se(), df),
        Double.NaN,
        1,
        Double.NaN,
        0,
        scaled * (t + Distributions.tQuantile(.8, df)),
        "stepped wedge, levels of clusters and periods, CR2 by clusters and Satterthwaite",
        warnings,
        true,
        "Every cluster is compared with itself and with those who still waited, in an order that"
            + " chance made.");
  }

  static boolean isTreated(TrialRow row) {
    return row.period() > row.wave();
  }

  private static Set<String> clusters(List<TrialRow> rows) {
    Map<String, Integer> waves = new TreeMap<>();
    for (TrialRow row : rows) {
      Integer before = waves.putIfAbsent(row.cluster(), row.wave());
      if (before != null && before != row.wave()) {
        throw new IllegalArgumentException(
            "The cluster '%s' is in two waves, %d and %d.\nMaybe a pupil moved: keep the wave that was drawn."
                .formatted(row.cluster(), before, row.wave()));
      }
    }
    return new LinkedHashSet<>(waves.keySet());
  }

  /// Within the periods, those with and those without apart, so that neither the year's ordinary
  /// learning nor the effect widens it.
  private static double spread(List<TrialRow> rows) {
    Map<String, List<Double>> cells = new TreeMap<>();
    rows.forEach(row ->
        cells
            .computeIfAbsent(row.period() + " " + isTreated(row), _ -> new ArrayList<>())
            .add(row.outcome()));
    double squares = 0;
    for (List<Double> cell : cells.values()) {
      double mean = cell.stream().mapToDouble(Double::doubleValue).average().orElse(0);
      for (double value : cell) {
        squares += (value - mean) * (value - mean);
      }
    }
    return Math.sqrt(squares / Math.max(1, rows.size() - cells.size()));
  }
}
