package keepup.evidence;

import java.util.List;

/// Pupils in classes in schools: y = Xβ + Zb + e, b ~ N(0, σ²ΛΛ′), e ~ N(0, σ²).
///
/// β and σ² are profiled out, so that only the relative standard deviations θ in Λ are searched: −2
/// log REML = log|V| + log|X′V⁻¹X| + (N−p)(1 + log(2πr²/(N−p))), r² = y′V⁻¹y − β′X′V⁻¹y (Bates,
/// Mächler, Bolker & Walker 2015).
public final class Multilevel {
  private final Structure structure;
  private final boolean restricted;
  private final int predictors;

  private Multilevel(Structure structure, boolean restricted) {
    this.structure = structure;
    this.restricted = restricted;
    this.predictors = structure.columns() - 1;
    if (structure.size() <= predictors + 1) {
      throw new IllegalArgumentException(
          "There are too few pupils (%.0f) for %d effects."
              .formatted(structure.size(), predictors));
    }
  }

  /// Groups that differ in level.
  ///
  /// @param restricted REML, else plain maximum likelihood
  public static Multilevel intercepts(List<GroupSummary> groups, boolean restricted) {
    return slopes(groups, new int[] {0}, restricted);
  }

  /// Groups that differ in level and in the effects of some columns.
  ///
  /// @param random the columns, 0 first
  public static Multilevel slopes(List<GroupSummary> groups, int[] random, boolean restricted) {
    return new Multilevel(new Structure.Slopes(List.copyOf(groups), random.clone()), restricted);
  }

  /// Classes within schools.
  public static Multilevel nested(List<List<GroupSummary>> schools, boolean restricted) {
    return new Multilevel(
        new Structure.Nested(schools.stream().map(List::copyOf).toList()), restricted);
  }

  private static final class Solved {
    private final double[][] factor;
    private final double logs;
    private final double squares;

    private Solved(double[][] factor, double logs, double squares) {
      this.factor = factor;
      this.logs = logs;
      this.squares = squares;
    }
  }

  private Solved solved(double[] theta) {
    Structure.Weighed weighed = structure.at(theta);
    double[][] factor = Triangle.factor(weighed.products());
    double root = factor[predictors][predictors];
    return new Solved(factor, weighed.logs(), root * root);
  }

  private double degrees() {
    return structure.size() - (restricted ? predictors : 0);
  }

  private double criterion(double[] theta) {
    Solved solved = solved(theta);
    double variance = solved.squares / degrees();
    return solved.logs
        + (restricted ? Triangle.logDeterminant(solved.factor, predictors) : 0)
        + degrees() * (1 + Math.log(2 * Math.PI * variance));
  }

  /// @throws IllegalArgumentException if two columns say the same
  public MultilevelFit fit() {
    double[] theta = Lowest.of(this::criterion, structure.start());
    Solved solved = solved(theta);
    double variance = solved.squares / degrees();
    double[] effects = new double[predictors];
    System.arraycopy(solved.factor[predictors], 0, effects, 0, predictors);
    Triangle.backward(solved.factor, effects);
    double[][] covariance = Triangle.inverse(solved.factor, predictors);
    for (double[] row : covariance) {
      for (int j = 0; j < predictors; j++) {
        row[j] *= variance;
      }
    }
    List<MultilevelFit.Variance> components =
        structure.components(theta).stream()
            .map(c -> new MultilevelFit.Variance(c.name(), c.value() * variance))
            .toList();
    return new MultilevelFit(effects, covariance, components, variance, criterion(theta), theta);
  }

  /// −2 log likelihood where the pupils' own variance is given too, not profiled out.
  private double deviance(double[] thetaAndVariance) {
    double variance = thetaAndVariance[thetaAndVariance.length - 1];
    Solved solved = solved(withoutLast(thetaAndVariance));
    return solved.logs
        + (restricted ? Triangle.logDeterminant(solved.factor, predictors) : 0)
        + degrees() * Math.log(2 * Math.PI * variance)
        + solved.squares / variance;
  }

  private double contrastVariance(double[] thetaAndVariance, double[] contrast) {
    Solved solved = solved(withoutLast(thetaAndVariance));
    double[][] inverse = Triangle.inverse(solved.factor, predictors);
    return thetaAndVariance[thetaAndVariance.length - 1]
        * Triangle.form(contrast, inverse, contrast);
  }

  private static double[] withoutLast(double[] all) {
    return java.util.Arrays.copyOf(all, all.length - 1);
  }

  /// Satterthwaite's degrees of freedom of a combination of effects: 2f²/(g′Ag), f its variance, g
  /// the slope of f in the variance parameters, A their covariance (Giesbrecht & Burns 1985).
  ///
  /// A parameter at nought is left out: it is known to be at its edge, not estimated.
  public double satterthwaite(MultilevelFit fit, double[] contrast) {
    double[] all = java.util.Arrays.copyOf(fit.theta(), fit.theta().length + 1);
    all[all.length - 1] = fit.residual();
    Slopes slopes = new Slopes(all, 1e-4);
    double[] gradient = slopes.gradient(at -> contrastVariance(at, contrast));
    double[][] curvature = slopes.curvature(this::deviance);
    double[] solved = gradient.clone();
    double[][] factor = Triangle.factor(curvature);
    Triangle.forward(factor, solved);
    double spread = 0;
    for (double value : solved) {
      spread += 2 * value * value;
    }
    double variance = contrastVariance(all, contrast);
    return 2 * variance * variance / spread;
  }
}
