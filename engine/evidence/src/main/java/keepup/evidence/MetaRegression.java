package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What makes the effects of studies differ: y = xβ + u(cluster) + w(study) + e by restricted
/// maximum likelihood, with variances σb², σw² and v known (Raudenbush 2009; Konstantopoulos 2011).
///
/// Where studies stand in clusters each effect also has the standard error CR2 with Satterthwaite's
/// degrees of freedom (Pustejovsky & Tipton 2018); where they do not, Hartung & Knapp's with t and
/// as many degrees of freedom as studies less effects (Knapp & Hartung 2003), never below the plain
/// one.
public final class MetaRegression {
  private final List<List<Integer>> clusters;
  private final List<Study> studies;
  private final double[][] x;
  private final boolean hasClusters;
  private final int p;
  private final double unit;

  private MetaRegression(List<Study> studies, double[][] x, boolean hasClusters) {
    this.studies = studies;
    this.x = x;
    this.hasClusters = hasClusters;
    this.p = x[0].length;
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < studies.size(); i++) {
      String of = hasClusters ? studies.get(i).cluster() : String.valueOf(i);
      members.computeIfAbsent(of, _ -> new ArrayList<>()).add(i);
    }
    clusters = List.copyOf(members.values());
    unit = Math.sqrt(studies.stream().mapToDouble(Study::variance).average().orElseThrow());
  }

  /// One effect.
  ///
  /// @param se by the model
  /// @param seSmall for few studies or clusters
  /// @param df of `seSmall`
  /// @param ci by `seSmall`
  public record Coefficient(
      double estimate, double se, double seSmall, double df, Interval ci, double p) {}

  /// @param between variance between clusters; 0 without
  /// @param within variance between the studies of one cluster, or between all
  /// @param qm Wald's test that all effects but the first are nought
  /// @param qe squares that the moderators leave, as if nothing else differed
  public record Found(
      int k,
      int clusters,
      List<Coefficient> effects,
      double between,
      double within,
      double qm,
      double qmP,
      double qe,
      double qeP) {}

  private static final class Sums {
    private final double[][] factor;
    private final double logs;

    private Sums(double[][] factor, double logs) {
      this.factor = factor;
      this.logs = logs;
    }

    double deviance(int p) {
      return logs + Triangle.logDeterminant(factor, p) + factor[p][p] * factor[p][p];
    }
  }

  /// @param x a row a study, 1 first
  /// @param hasClusters whether studies of one cluster are alike
  /// @throws IllegalArgumentException if there are fewer studies or clusters than effects and one,
  ///   or two columns say the same
  public static Found of(List<Study> studies, double[][] x, boolean hasClusters, double level) {
    MetaRegression model = new MetaRegression(List.copyOf(studies), x, hasClusters);
    if (model.clusters.size() <= model.p) {
      throw new IllegalArgumentException(
          "The %s (%d) must be more than the effects (%d).\nMaybe leave a moderator out."
              .formatted(hasClusters ? "clusters" : "studies", model.clusters.size(), model.p));
    }
    return model.fit(level);
  }

  private Found fit(double level) {
    double[] best =
        hasClusters
            ? Lowest.of(
                at -> sums(variance(at[0]), variance(at[1])).deviance(p), new double[] {1, 1})
            : Lowest.of(at -> sums(0, variance(at[0])).deviance(p), new double[] {1});
    double between = hasClusters ? variance(best[0]) : 0;
    double within = variance(best[best.length - 1]);
    Sums sums = sums(between, within);
    double[] effects = new double[p];
    System.arraycopy(sums.factor[p], 0, effects, 0, p);
    Triangle.backward(sums.factor, effects);
    double[][] covariance = Triangle.inverse(sums.factor, p);
    double squares = sums.factor[p][p] * sums.factor[p][p];
    double knapp = Math.max(1, squares / (studies.size() - p));
    ClusterRobust robust = hasClusters ? robust(effects, covariance, between, within) : null;
    List<Coefficient> found = new ArrayList<>();
    for (int j = 0; j < p; j++) {
      double se = Math.sqrt(covariance[j][j]);
      double small = robust == null ? se * Math.sqrt(knapp) : robust.se(j);
      double df = robust == null ? studies.size() - p : robust.df(j);
      double t = Distributions.tQuantile((1 + level) / 2, df);
      found.add(
          new Coefficient(
              effects[j],
              se,
              small,
              df,
              Interval.around(effects[j], t * small),
              Distributions.tBothSides(effects[j] / small, df)));
    }
    Sums alone = sums(0, 0);
    double qe = alone.factor[p][p] * alone.factor[p][p];
    double qm = wald(effects, covariance);
    return new Found(
        studies.size(),
        clusters.size(),
        found,
        between,
        within,
        qm,
        p > 1 ? Distributions.chiSquaredAbove(qm, p - 1) : Double.NaN,
        qe,
        Distributions.chiSquaredAbove(qe, studies.size() - p));
  }

  private double variance(double relative) {
    return relative * relative * unit * unit;
  }

  /// The Cholesky factor of (x,y)′V⁻¹(x,y), and log|V|, cluster by cluster (Sherman-Morrison).
  private Sums sums(double between, double within) {
    double[][] products = new double[p + 1][p + 1];
    double logs = 0;
    for (List<Integer> cluster : clusters) {
      double total = 0;
      double[] sum = new double[p + 1];
      for (int i : cluster) {
        double weight = 1 / (studies.get(i).variance() + within);
        total += weight;
        logs -= Math.log(weight);
        for (int r = 0; r <= p; r++) {
          sum[r] += weight * value(i, r);
          for (int s = 0; s <= r; s++) {
            products[r][s] += weight * value(i, r) * value(i, s);
          }
        }
      }
      double shrink = 1 + between * total;
      logs += Math.log(shrink);
      for (int r = 0; r <= p; r++) {
        for (int s = 0; s <= r; s++) {
          products[r][s] -= between / shrink * sum[r] * sum[s];
        }
      }
    }
    return new Sums(Triangle.factor(products), logs);
  }

  private double value(int study, int column) {
    return column == p ? studies.get(study).effect() : x[study][column];
  }

  private double wald(double[] effects, double[][] covariance) {
    if (p < 2) {
      return Double.NaN;
    }
    double[][] block = new double[p - 1][p - 1];
    double[] solved = new double[p - 1];
    for (int r = 1; r < p; r++) {
      System.arraycopy(covariance[r], 1, block[r - 1], 0, p - 1);
      solved[r - 1] = effects[r];
    }
    Triangle.forward(Triangle.factor(block), solved);
    double sum = 0;
    for (double value : solved) {
      sum += value * value;
    }
    return sum;
  }

  private ClusterRobust robust(
      double[] effects, double[][] covariance, double between, double within) {
    ClusterRobust robust = new ClusterRobust(covariance);
    for (List<Integer> cluster : clusters) {
      int n = cluster.size();
      double[][] rows = new double[n][];
      double[] residuals = new double[n];
      double[][] working = new double[n][n];
      for (int i = 0; i < n; i++) {
        Study study = studies.get(cluster.get(i));
        rows[i] = x[cluster.get(i)];
        residuals[i] = study.effect();
        for (int j = 0; j < p; j++) {
          residuals[i] -= rows[i][j] * effects[j];
        }
        java.util.Arrays.fill(working[i], between);
        working[i][i] += study.variance() + within;
      }
      robust.add(rows, residuals, working);
    }
    return robust;
  }
}
