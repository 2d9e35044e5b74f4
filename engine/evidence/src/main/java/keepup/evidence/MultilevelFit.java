package keepup.evidence;

import java.util.Arrays;
import java.util.List;

/// A fitted multilevel model.
public final class MultilevelFit {
  private final double[] effects;
  private final double[][] covariance;
  private final List<Variance> components;
  private final double residual;
  private final double criterion;
  private final double[] theta;

  /// One variance or covariance of the random effects.
  ///
  /// @param name `class` and `school`, or the two columns as `1~0`
  public record Variance(String name, double value) {}

  MultilevelFit(
      double[] effects,
      double[][] covariance,
      List<Variance> components,
      double residual,
      double criterion,
      double[] theta) {
    this.effects = effects.clone();
    this.covariance = Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    this.components = List.copyOf(components);
    this.residual = residual;
    this.criterion = criterion;
    this.theta = theta.clone();
  }

  /// The fixed effect of a column, the intercept being 0.
  public double effect(int column) {
    return effects[column];
  }

  public int columns() {
    return effects.length;
  }

  /// The standard error of a fixed effect.
  public double se(int column) {
    return Math.sqrt(covariance[column][column]);
  }

  double[][] covariance() {
    return Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
  }

  public List<Variance> components() {
    return components;
  }

  /// The variance between pupils of one group.
  public double residual() {
    return residual;
  }

  /// −2 log likelihood, restricted where REML was asked for.
  public double criterion() {
    return criterion;
  }

  double[] theta() {
    return theta.clone();
  }
}
