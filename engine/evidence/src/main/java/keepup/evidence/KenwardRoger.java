package keepup.evidence;

import java.util.List;

/// Kenward & Roger's (1997) standard error and degrees of freedom for few groups of unequal size:
/// groups with a level each, V = σ²I + τ²11′, or classes within schools, V = σ²I + τ_c²(11′ in
/// classes) + τ_s²(11′ in schools).
///
/// With G_i the derivative of V by a variance, Φ = (X′V⁻¹X)⁻¹, P_i = −X′V⁻¹G_iV⁻¹X, Q_ij =
/// X′V⁻¹G_iV⁻¹G_jV⁻¹X and W the inverse of the expected information, Φ_A = Φ + 2Φ[ΣW_ij(Q_ij −
/// P_iΦP_j)]Φ; for one contrast c the degrees of freedom are 2(c′Φc)²/ΣW_ij(c′ΦP_iΦc)(c′ΦP_jΦc).
public final class KenwardRoger {
  private final double[][] adjusted;
  private final double[][] phi;
  private final double[][][] p;
  private final double[][] w;

  /// What the method asks of the data, summed over independent groups: X′V⁻¹X, P by variance, Q and
  /// tr(V⁻¹G_iV⁻¹G_j) by two variances, the first not after the second.
  static final class Sums {
    final double[][] information;
    final double[][][] p;
    final double[][][][] q;
    final double[][] traces;

    Sums(int variances, int columns) {
      information = new double[columns][columns];
      p = new double[variances][columns][columns];
      q = new double[variances][variances][columns][columns];
      traces = new double[variances][variances];
    }
  }

  /// Groups with a level each.
  ///
  /// @param between τ² of the fitted model
  /// @param within σ² of the fitted model
  public KenwardRoger(List<GroupSummary> groups, double between, double within) {
    this(oneLevel(groups, between, within));
  }

  /// Classes within schools.
  ///
  /// @param schools each a list of classes
  /// @throws IllegalArgumentException if the variances cannot be told apart, as where each school
  ///   has one class
  public static KenwardRoger nested(
      List<List<GroupSummary>> schools, double ofSchools, double ofClasses, double within) {
    return new KenwardRoger(NestedSums.of(schools, ofSchools, ofClasses, within));
  }

  private KenwardRoger(Sums sums) {
    p = sums.p;
    phi = Triangle.inverse(Triangle.factor(sums.information), sums.information.length);
    w = inverseInformation(sums);
    adjusted = adjusted(sums.q);
  }

  /// A group's V has two eigenvalues only, σ² and σ²+nτ², so that every matrix of the method is a
  /// sum over groups of X′X and of (X′1)(X′1)′.
  private static Sums oneLevel(List<GroupSummary> groups, double between, double within) {
    int columns = groups.getFirst().columns() - 1;
    Sums sums = new Sums(2, columns);
    for (GroupSummary group : groups) {
      double n = group.size();
      double d = 1 / (within + n * between);
      double e = 1 / within;
      sums.traces[0][0] += (n - 1) * e * e + d * d;
      sums.traces[0][1] += n * d * d;
      sums.traces[1][1] += n * n * d * d;
      for (int i = 0; i < columns; i++) {
        for (int j = 0; j < columns; j++) {
          double products = group.product(i, 0) * group.product(j, 0);
          double mean = products / n;
          double apart = group.product(i, j) - mean;
          sums.information[i][j] += e * apart + d * mean;
          sums.p[0][i][j] -= e * e * apart + d * d * mean;
          sums.p[1][i][j] -= d * d * products;
          sums.q[0][0][i][j] += e * e * e * apart + d * d * d * mean;
          sums.q[0][1][i][j] += d * d * d * products;
          sums.q[1][1][i][j] += n * d * d * d * products;
        }
      }
    }
    return sums;
  }

  private double[][] inverseInformation(Sums sums) {
    int count = p.length;
    double[][] information = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= i; j++) {
        information[i][j] =
            (sums.traces[j][i]
                    - 2 * trace(product(phi, sums.q[j][i]))
                    + trace(product(product(phi, p[i]), product(phi, p[j]))))
                / 2;
      }
    }
    if (count > 2) {
      return Triangle.inverse(Triangle.factor(information), count);
    }
    // with hardly two groups it may be singular, which the degrees of freedom then show
    double determinant = information[0][0] * information[1][1] - square(information[1][0]);
    double off = -information[1][0] / determinant;
    return new double[][] {
      {information[1][1] / determinant, off}, {off, information[0][0] / determinant}
    };
  }

  private static double square(double value) {
    return value * value;
  }

  private double[][] adjusted(double[][][][] q) {
    int columns = phi.length;
    double[][] sum = new double[columns][columns];
    for (int i = 0; i < p.length; i++) {
      for (int j = 0; j < p.length; j++) {
        double[][] pPhiP = product(product(p[i], phi), p[j]);
        double[][] both = q[Math.min(i, j)][Math.max(i, j)];
        for (int r = 0; r < columns; r++) {
          for (int s = 0; s < columns; s++) {
            // of two variances that do not commute only the even half counts, as both orders come
            sum[r][s] += w[i][j] * ((both[r][s] + both[s][r]) / 2 - pPhiP[r][s]);
          }
        }
      }
    }
    double[][] change = product(product(phi, sum), phi);
    double[][] adjusted = new double[columns][columns];
    for (int r = 0; r < columns; r++) {
      for (int s = 0; s < columns; s++) {
        adjusted[r][s] = phi[r][s] + 2 * change[r][s];
      }
    }
    return adjusted;
  }

  /// The adjusted standard error of a combination of effects.
  public double se(double[] contrast) {
    return Math.sqrt(Triangle.form(contrast, adjusted, contrast));
  }

  /// The degrees of freedom of a combination of effects.
  public double df(double[] contrast) {
    double[] phiC = Triangle.times(phi, contrast);
    double variance = Triangle.form(contrast, phi, contrast);
    double[] slope = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      slope[i] = Triangle.form(phiC, p[i], phiC);
    }
    return 2 * variance * variance / Triangle.form(slope, w, slope);
  }

  private static double[][] product(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b[0].length; j++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  private static double trace(double[][] a) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i][i];
    }
    return sum;
  }
}
