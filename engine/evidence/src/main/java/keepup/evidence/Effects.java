package keepup.evidence;

import java.util.List;

/// Analyses two groups of pupils.
///
/// Without clusters: least squares on group and baseline, standard error HC2 with Satterthwaite's
/// degrees of freedom (without a baseline this is Welch's test). With clusters that have pupils of
/// both groups: a random level for each, standard error and degrees of freedom of Kenward & Roger
/// (1997); where REML finds that the clusters do not differ, as without clusters, which is right
/// whatever they do, because pupils were drawn one by one. With whole clusters in one group or the
/// other: pupils weighed as the multilevel model has it, but CR2 and Satterthwaite's degrees of
/// freedom, never more than the clusters less two, because that model cannot say that clusters
/// differ less than chance alone would have it; where a cluster is very large, least squares. The
/// difference over the unconditional total standard deviation, times Hedges' J, is g; its variance
/// adds g²/2ν for the standard deviation (Hedges 2007).
public final class Effects {
  /// CR2 of a weighed fit grows with the cube of a cluster's pupils.
  private static final int MOST_FOR_WEIGHING = 300;

  private static final double NOUGHT = 1e-8;

  private Effects() {}

  private record Estimate(double difference, double se, double df, String method) {}

  private record Spread(double sd, double icc, double designEffect) {}

  /// Two groups of which nobody says that chance made them.
  ///
  /// @throws IllegalArgumentException if a group has fewer than two outcomes, or none differ
  public static Effect of(List<Pupil> all, boolean hasClusters, double level) {
    return of(all, hasClusters, false, level);
  }

  /// @param hasClusters whether pupils of one cluster hang together
  /// @param drawn whether chance decided who is in which group, so that only many lost pupils can
  ///   make the groups unlike
  /// @throws IllegalArgumentException if a group has fewer than two outcomes, or none differ
  public static Effect of(List<Pupil> all, boolean hasClusters, boolean drawn, double level) {
    Groups groups = new Groups(all);
    if (groups.count(true) < 2 || groups.count(false) < 2) {
      throw new IllegalArgumentException(
          "The outcomes of the two groups (%d and %d) must be at least two each."
              .formatted(groups.count(true), groups.count(false)));
    }
    Spread spread = hasClusters ? clusteredSpread(groups) : plainSpread(groups);
    if (!(spread.sd > 0)) {
      throw new IllegalArgumentException("All outcomes of a group are the same.");
    }
    Estimate estimate = hasClusters ? clustered(groups) : plain(groups);
    int n = groups.pupils.size();
    double correction = HedgesG.correction(n - 2.0);
    double g = correction * estimate.difference / spread.sd;
    double scaled = correction * estimate.se / spread.sd;
    double se = Math.sqrt(scaled * scaled + g * g / (2 * (n - 2.0)));
    double t = Distributions.tQuantile((1 + level) / 2, estimate.df);
    Checks checks = new Checks(all, groups, hasClusters, drawn);
    return new Effect(
        List.of(groups.count(true), groups.count(false)),
        estimate.difference,
        spread.sd,
        g,
        se,
        estimate.df,
        Interval.around(g, t * se),
        Distributions.tBothSides(estimate.difference / estimate.se, estimate.df),
        spread.icc,
        spread.designEffect,
        checks.regressionToTheMean(),
        checks.apartAtStart(),
        scaled * (t + Distributions.tQuantile(.8, estimate.df)),
        estimate.method,
        checks.warnings(),
        checks.findObstacle().isEmpty(),
        checks
            .findObstacle()
            .orElse(
                Math.abs(checks.apartAtStart()) > Checks.ALIKE
                    ? "Chance made the comparison group."
                    : "There is a comparison group that was alike at the start."));
  }

  private static Estimate plain(Groups groups) {
    LeastSquares fit = groups.leastSquares(true);
    LeastSquares.Robust robust = fit.robust(1);
    return new Estimate(
        fit.effect(1),
        robust.se(),
        robust.df(),
        groups.hasBaseline
            ? "difference adjusted for the baseline, HC2 and Satterthwaite"
            : "difference of means, Welch");
  }

  private static Spread plainSpread(Groups groups) {
    return new Spread(Math.sqrt(groups.leastSquares(false).residualVariance()), Double.NaN, 1);
  }

  /// Whole clusters in one group or the other.
  private static Estimate assigned(Groups groups, int clusters) {
    double most = Math.max(1, clusters - 2);
    if (groups.clusters(true).stream().anyMatch(c -> c.size() > MOST_FOR_WEIGHING)) {
      LeastSquares fit = groups.leastSquaresOfClusters();
      LeastSquares.Robust robust = fit.robust(1);
      return new Estimate(
          fit.effect(1),
          robust.se(),
          Math.max(1, Math.min(robust.df(), most)),
          "difference%s, CR2 by clusters and Satterthwaite"
              .formatted(groups.hasBaseline ? " adjusted for the baseline" : " of means"));
    }
    MultilevelFit fit = Multilevel.intercepts(groups.clusters(true), true).fit();
    ClusterRobust robust = groups.robust(fit);
    return new Estimate(
        fit.effect(1),
        robust.se(1),
        Math.max(1, Math.min(robust.df(1), most)),
        "multilevel model (REML) of pupils in clusters%s, CR2 by clusters and Satterthwaite"
            .formatted(groups.hasBaseline ? ", adjusted for the baseline" : ""));
  }

  private static Estimate clustered(Groups groups) {
    int[] assigned = groups.findAssignedClusters().orElse(null);
    if (assigned != null && Math.min(assigned[0], assigned[1]) > 1) {
      return assigned(groups, assigned[0] + assigned[1]);
    }
    List<GroupSummary> clusters = groups.clusters(true);
    MultilevelFit fit = Multilevel.intercepts(clusters, true).fit();
    double between = fit.components().getFirst().value();
    if (assigned == null && between < NOUGHT * fit.residual()) {
      return plain(groups);
    }
    KenwardRoger kr = new KenwardRoger(clusters, between, fit.residual());
    double[] treated = new double[fit.columns()];
    treated[1] = 1;
    double df = kr.df(treated);
    if (!(df >= 1)) {
      // hardly two clusters of two: the information about their spread is singular
      df = 1;
    }
    if (assigned != null) {
      df = Math.min(df, Math.max(1, assigned[0] + assigned[1] - 2));
    }
    return new Estimate(
        fit.effect(1),
        Double.isNaN(kr.se(treated)) ? fit.se(1) : Math.max(kr.se(treated), fit.se(1)),
        df,
        "multilevel model (REML) of pupils in clusters%s, Kenward-Roger"
            .formatted(groups.hasBaseline ? ", adjusted for the baseline" : ""));
  }

  private static Spread clusteredSpread(Groups groups) {
    List<GroupSummary> clusters = groups.clusters(false);
    MultilevelFit fit = Multilevel.intercepts(clusters, true).fit();
    double between = fit.components().getFirst().value();
    double total = between + fit.residual();
    double icc = between / total;
    double squares = clusters.stream().mapToDouble(c -> c.size() * c.size()).sum();
    double typical = squares / groups.pupils.size();
    return new Spread(Math.sqrt(total), icc, 1 + (typical - 1) * icc);
  }
}
