package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/// Ordinary least squares whose standard errors hold where clusters are few or the spread differs:
/// CR2 of Bell & McCaffrey (2002) with Satterthwaite's degrees of freedom (Pustejovsky & Tipton
/// 2018). With every row its own cluster it is HC2.
///
/// With M = (X′X)⁻¹ and U = X_c M^½ of a cluster, the adjustment (I−UU′)^-½ acts on U alone, so
/// that only matrices as wide as the effects are decomposed.
public final class LeastSquares {
  private final double[] effects;
  private final double[][] inverse;
  private final double[] residuals;
  private final List<double[][]> clusterRows = new ArrayList<>();
  private final List<double[]> clusterResiduals = new ArrayList<>();
  private final RealMatrix half;

  /// @param x rows, the intercept a column of its own
  /// @param clusters of the rows
  /// @throws IllegalArgumentException if two columns say the same
  public LeastSquares(double[][] x, double[] y, int[] clusters) {
    int p = x[0].length;
    double[][] products = new double[p][p];
    double[] xy = new double[p];
    for (int r = 0; r < x.length; r++) {
      for (int i = 0; i < p; i++) {
        xy[i] += x[r][i] * y[r];
        for (int j = 0; j < p; j++) {
          products[i][j] += x[r][i] * x[r][j];
        }
      }
    }
    inverse = Triangle.inverse(Triangle.factor(products), p);
    effects = Triangle.times(inverse, xy);
    residuals = new double[x.length];
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int r = 0; r < x.length; r++) {
      residuals[r] = y[r];
      for (int i = 0; i < p; i++) {
        residuals[r] -= x[r][i] * effects[i];
      }
      members.computeIfAbsent(clusters[r], _ -> new ArrayList<>()).add(r);
    }
    for (List<Integer> rows : members.values()) {
      clusterRows.add(rows.stream().map(r -> x[r]).toArray(double[][]::new));
      clusterResiduals.add(rows.stream().mapToDouble(r -> residuals[r]).toArray());
    }
    half = power(new Array2DRowRealMatrix(inverse), 0.5);
  }

  public double effect(int column) {
    return effects[column];
  }

  /// The residual variance, if the spread is the same everywhere.
  public double residualVariance() {
    double sum = 0;
    for (double residual : residuals) {
      sum += residual * residual;
    }
    return sum / (residuals.length - effects.length);
  }

  /// The standard error if the spread is the same everywhere and no row hangs with another.
  public double plainSe(int column) {
    return Math.sqrt(residualVariance() * inverse[column][column]);
  }

  /// A standard error and its degrees of freedom.
  public record Robust(double se, double df) {}

  public Robust robust(int column) {
    int p = effects.length;
    double[] unit = new double[p];
    unit[column] = 1;
    RealMatrix direction = new Array2DRowRealMatrix(half.operate(unit));
    double variance = 0;
    int count = clusterRows.size();
    double[] squares = new double[count];
    double[][] projected = new double[count][];
    for (int c = 0; c < count; c++) {
      RealMatrix rows = new Array2DRowRealMatrix(clusterRows.get(c), false);
      RealMatrix u = rows.multiply(half);
      RealMatrix gap = identity(p).subtract(u.transposeMultiply(u));
      double[] g = u.multiply(power(gap, -0.5)).multiply(direction).getColumn(0);
      double score = 0;
      double[] residual = clusterResiduals.get(c);
      for (int r = 0; r < g.length; r++) {
        score += g[r] * residual[r];
        squares[c] += g[r] * g[r];
      }
      variance += score * score;
      projected[c] = u.transpose().operate(g);
    }
    return new Robust(Math.sqrt(variance), degrees(squares, projected));
  }

  private static double degrees(double[] squares, double[][] projected) {
    double trace = 0;
    double spread = 0;
    for (int i = 0; i < squares.length; i++) {
      for (int j = 0; j <= i; j++) {
        double value = i == j ? squares[i] : 0;
        for (int k = 0; k < projected[i].length; k++) {
          value -= projected[i][k] * projected[j][k];
        }
        if (i == j) {
          trace += value;
        }
        spread += (i == j ? 1 : 2) * value * value;
      }
    }
    return trace * trace / spread;
  }

  private static RealMatrix identity(int n) {
    return org.hipparchus.linear.MatrixUtils.createRealIdentityMatrix(n);
  }

  /// A power of a symmetric matrix, nought in directions that it does not know.
  private static RealMatrix power(RealMatrix matrix, double exponent) {
    // the last digits of many columns may differ on the two sides of the diagonal
    RealMatrix even = matrix.add(matrix.transpose()).scalarMultiply(.5);
    EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(even);
    double[] values = eigen.getEigenvalues();
    double[][] scaled = eigen.getV().getData();
    for (int j = 0; j < values.length; j++) {
      double factor = values[j] > 1e-10 * values[0] ? Math.pow(values[j], exponent) : 0;
      for (double[] row : scaled) {
        row[j] *= factor;
      }
    }
    return new Array2DRowRealMatrix(scaled, false).multiply(eigen.getVT());
  }
}
