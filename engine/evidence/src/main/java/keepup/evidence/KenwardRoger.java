package keepup.evidence;

import java.util.List;

/// Kenward & Roger's (1997) standard error and degrees of freedom for few clusters of unequal size,
/// in the model with a level for each group: V = σ²I + τ²11′.
///
/// A group's V has two eigenvalues only, σ² and σ²+nτ², so that every matrix of the method is a sum
/// over groups of X′X and of (X′1)(X′1)′. With Φ = (X′V⁻¹X)⁻¹, P_i and Q_ij as in the paper and W
/// the inverse of the expected information, Φ_A = Φ + 2Φ[ΣW_ij(Q_ij − P_iΦP_j)]Φ; for one contrast
/// c the degrees of freedom are 2(c′Φc)²/ΣW_ij(c′ΦP_iΦc)(c′ΦP_jΦc).
public final class KenwardRoger {
  private final double[][] adjusted;
  private final double[][] phi;
  private final double[][][] p;
  private final double[][] w;

  /// @param between τ² of the fitted model
  /// @param within σ² of the fitted model
  public KenwardRoger(List<GroupSummary> groups, double between, double within) {
    int columns = groups.getFirst().columns() - 1;
    double[][] information = new double[columns][columns];
    p = new double[2][columns][columns];
    double[][][] q = new double[3][columns][columns];
    double[] traces = new double[3];
    for (GroupSummary group : groups) {
      double n = group.size();
      double d = 1 / (within + n * between);
      double e = 1 / within;
      traces[0] += (n - 1) * e * e + d * d;
      traces[1] += n * d * d;
      traces[2] += n * n * d * d;
      for (int i = 0; i < columns; i++) {
        for (int j = 0; j < columns; j++) {
          double sums = group.product(i, 0) * group.product(j, 0);
          double mean = sums / n;
          double apart = group.product(i, j) - mean;
          information[i][j] += e * apart + d * mean;
          p[0][i][j] -= e * e * apart + d * d * mean;
          p[1][i][j] -= d * d * sums;
          q[0][i][j] += e * e * e * apart + d * d * d * mean;
          q[1][i][j] += d * d * d * sums;
          q[2][i][j] += n * d * d * d * sums;
        }
      }
    }
    phi = Triangle.inverse(Triangle.factor(information), columns);
    w = inverseInformation(traces, q);
    adjusted = adjusted(q);
  }

  private double[][] inverseInformation(double[] traces, double[][][] q) {
    double[][] phiP0 = product(phi, p[0]);
    double[][] phiP1 = product(phi, p[1]);
    double a = (traces[0] - 2 * trace(product(phi, q[0])) + trace(product(phiP0, phiP0))) / 2;
    double b = (traces[1] - 2 * trace(product(phi, q[1])) + trace(product(phiP0, phiP1))) / 2;
    double c = (traces[2] - 2 * trace(product(phi, q[2])) + trace(product(phiP1, phiP1))) / 2;
    double determinant = a * c - b * b;
    return new double[][] {
      {c / determinant, -b / determinant}, {-b / determinant, a / determinant}
    };
  }

  private double[][] adjusted(double[][][] q) {
    int columns = phi.length;
    double[][] sum = new double[columns][columns];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double[][] pPhiP = product(product(p[i], phi), p[j]);
        for (int r = 0; r < columns; r++) {
          for (int s = 0; s < columns; s++) {
            sum[r][s] += w[i][j] * (q[i + j][r][s] - pPhiP[r][s]);
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
    double[] slope = {Triangle.form(phiC, p[0], phiC), Triangle.form(phiC, p[1], phiC)};
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
