package keepup.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The pupils of a trial as they are analysed: those with an outcome; a missing baseline at the
/// mean, with a column that says so (White & Thompson 2005).
final class Groups {
  private static final int LEAST_MISSING = 3;

  final List<Pupil> pupils;
  final boolean hasBaseline;
  private final boolean hasGaps;
  private final double usualBaseline;

  Groups(List<Pupil> all) {
    pupils = all.stream().filter(pupil -> !Double.isNaN(pupil.outcome())).toList();
    long gaps = pupils.stream().filter(pupil -> Double.isNaN(pupil.baseline())).count();
    hasBaseline = gaps < pupils.size() / 2.0;
    hasGaps = hasBaseline && gaps >= LEAST_MISSING;
    usualBaseline =
        pupils.stream()
            .mapToDouble(Pupil::baseline)
            .filter(baseline -> !Double.isNaN(baseline))
            .average()
            .orElse(0);
  }

  int count(boolean treated) {
    return (int) pupils.stream().filter(pupil -> pupil.treated() == treated).count();
  }

  /// 1, treated, and the baseline and its gaps where they are asked for and there are any.
  double[] row(Pupil pupil, boolean adjusted) {
    double treated = pupil.treated() ? 1 : 0;
    if (!adjusted || !hasBaseline) {
      return new double[] {1, treated};
    }
    boolean gap = Double.isNaN(pupil.baseline());
    double baseline = gap ? 0 : pupil.baseline() - usualBaseline;
    return hasGaps
        ? new double[] {1, treated, baseline, gap ? 1 : 0}
        : new double[] {1, treated, baseline};
  }

  /// Each pupil alone.
  LeastSquares leastSquares(boolean adjusted) {
    return leastSquares(adjusted, IntStream.range(0, pupils.size()).toArray());
  }

  /// The pupils of a cluster hang together; adjusted.
  LeastSquares leastSquaresOfClusters() {
    Map<String, Integer> numbers = new HashMap<>();
    return leastSquares(
        true,
        pupils.stream()
            .mapToInt(pupil -> numbers.computeIfAbsent(pupil.cluster(), _ -> numbers.size()))
            .toArray());
  }

  private LeastSquares leastSquares(boolean adjusted, int[] clusters) {
    double[][] x = new double[pupils.size()][];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = row(pupils.get(i), adjusted);
      y[i] = pupils.get(i).outcome();
    }
    return new LeastSquares(x, y, clusters);
  }

  List<GroupSummary> clusters(boolean adjusted) {
    Map<String, GroupSummary> clusters = new LinkedHashMap<>();
    for (Pupil pupil : pupils) {
      double[] row = row(pupil, adjusted);
      double[] whole = Arrays.copyOf(row, row.length + 1);
      whole[row.length] = pupil.outcome();
      clusters.computeIfAbsent(pupil.cluster(), _ -> new GroupSummary(whole.length)).add(whole);
    }
    return List.copyOf(clusters.values());
  }

  /// CR2 of a fit of these pupils in their clusters, adjusted.
  ClusterRobust robust(MultilevelFit fit) {
    Map<String, List<Pupil>> clusters = new LinkedHashMap<>();
    for (Pupil pupil : pupils) {
      clusters.computeIfAbsent(pupil.cluster(), _ -> new ArrayList<>()).add(pupil);
    }
    double between = fit.components().getFirst().value();
    ClusterRobust robust = new ClusterRobust(fit.covariance());
    for (List<Pupil> members : clusters.values()) {
      int n = members.size();
      double[][] x = new double[n][];
      double[] residuals = new double[n];
      double[][] working = new double[n][n];
      for (int i = 0; i < n; i++) {
        x[i] = row(members.get(i), true);
        residuals[i] = members.get(i).outcome();
        for (int j = 0; j < x[i].length; j++) {
          residuals[i] -= x[i][j] * fit.effect(j);
        }
        Arrays.fill(working[i], between);
        working[i][i] += fit.residual();
      }
      robust.add(x, residuals, working);
    }
    return robust;
  }

  /// How many clusters there are in each group, where no cluster has both.
  Optional<int[]> findAssignedClusters() {
    Map<String, Boolean> of = new HashMap<>();
    for (Pupil pupil : pupils) {
      Boolean before = of.putIfAbsent(pupil.cluster(), pupil.treated());
      if (before != null && before != pupil.treated()) {
        return Optional.empty();
      }
    }
    int treated = (int) of.values().stream().filter(t -> t).count();
    return Optional.of(new int[] {treated, of.size() - treated});
  }
}
