package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Meta-analysis of studies within clusters (schools in hubs) by restricted maximum likelihood
/// (Konstantopoulos 2011): y = μ + u(cluster) + w(study) + e, with variances σb², σw², v.
///
/// The inverse of a cluster's covariance matrix diag(v+σw²) + σb²11′ is written down
/// (Sherman-Morrison), so that one look at the likelihood costs one pass over the studies.
public final class ThreeLevelPooling {
  /// A cluster's work grows with the cube of its studies.
  private static final int MOST_FOR_CR2 = 400;

  private final List<List<Study>> clusters;
  private final int k;
  private final double unit;

  private ThreeLevelPooling(List<Study> studies) {
    Map<String, List<Study>> byCluster = new LinkedHashMap<>();
    for (Study study : studies) {
      byCluster.computeIfAbsent(study.cluster(), _ -> new ArrayList<>()).add(study);
    }
    clusters = List.copyOf(byCluster.values());
    k = studies.size();
    unit = Math.sqrt(studies.stream().mapToDouble(Study::variance).average().orElseThrow());
  }

  private record Sums(double information, double score, double squares, double logs) {
    double mu() {
      return score / information;
    }

    double residual() {
      return squares - score * score / information;
    }

    double deviance(int k) {
      return logs + Math.log(information) + residual() + (k - 1) * Math.log(2 * Math.PI);
    }
  }

  /// @throws IllegalArgumentException if there are fewer than three clusters, or as many as studies
  ///   (then there is no third level to estimate)
  public static ThreeLevelPooled pool(List<Study> studies, double level) {
    ThreeLevelPooling pooling = new ThreeLevelPooling(studies);
    int count = pooling.clusters.size();
    if (count < 3 || count == studies.size()) {
      throw new IllegalArgumentException(
          "The clusters (%d of %d studies) must be at least three, some of them with several studies."
              .formatted(count, studies.size()));
    }
    return pooling.fit(level);
  }

  private ThreeLevelPooled fit(double level) {
    double[] best =
        Lowest.of(at -> sums(variance(at[0]), variance(at[1])).deviance(k), new double[] {1, 1});
    double between = variance(best[0]);
    double within = variance(best[1]);
    Sums sums = sums(between, within);
    double se = Math.sqrt(1 / sums.information());
    double z = Distributions.normalQuantile((1 + level) / 2);
    double t = Distributions.tQuantile((1 + level) / 2, clusters.size() - 1);
    double q = sums(0, 0).residual();
    boolean small = clusters.stream().allMatch(cluster -> cluster.size() <= MOST_FOR_CR2);
    ClusterRobust robust = small ? robust(sums, between, within) : null;
    double seCr2 = robust == null ? Double.NaN : robust.se(0);
    double dfCr2 = robust == null ? Double.NaN : robust.df(0);
    Interval ciCr2 =
        robust == null
            ? Interval.ANYTHING
            : Interval.around(sums.mu(), Distributions.tQuantile((1 + level) / 2, dfCr2) * seCr2);
    return new ThreeLevelPooled(
        k,
        clusters.size(),
        sums.mu(),
        se,
        Interval.around(sums.mu(), t * se),
        Interval.around(sums.mu(), z * se),
        seCr2,
        dfCr2,
        ciCr2,
        between,
        within,
        -0.5 * (sums.deviance(k) - Math.log(k)),
        q,
        Distributions.chiSquaredAbove(q, k - 1),
        Interval.around(sums.mu(), t * Math.sqrt(between + within + se * se)));
  }

  private ClusterRobust robust(Sums sums, double between, double within) {
    ClusterRobust robust = new ClusterRobust(new double[][] {{1 / sums.information()}});
    for (List<Study> cluster : clusters) {
      int n = cluster.size();
      double[][] ones = new double[n][];
      double[] residuals = new double[n];
      double[][] working = new double[n][n];
      for (int i = 0; i < n; i++) {
        ones[i] = new double[] {1};
        residuals[i] = cluster.get(i).effect() - sums.mu();
        java.util.Arrays.fill(working[i], between);
        working[i][i] += cluster.get(i).variance() + within;
      }
      robust.add(ones, residuals, working);
    }
    return robust;
  }

  private double variance(double relative) {
    return relative * relative * unit * unit;
  }

  private Sums sums(double between, double within) {
    double information = 0;
    double score = 0;
    double squares = 0;
    double logs = 0;
    for (List<Study> cluster : clusters) {
      double a = 0;
      double b = 0;
      for (Study study : cluster) {
        double variance = study.variance() + within;
        a += 1 / variance;
        b += study.effect() / variance;
        squares += study.effect() * study.effect() / variance;
        logs += Math.log(variance);
      }
      double shrink = 1 + between * a;
      information += a / shrink;
      score += b / shrink;
      squares -= between * b * b / shrink;
      logs += Math.log(shrink);
    }
    return new Sums(information, score, squares, logs);
  }
}
