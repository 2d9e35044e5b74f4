package keepup.evidence;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/// CR2 standard errors of a weighted fit whose weights are the inverse of a working covariance
/// (Pustejovsky & Tipton 2018, as in R's clubSandwich): for each cluster A = D′B^-½D, D′D = Φ, B =
/// D(Φ − XMX′)D′, and the squared standard error of c′β is Σ(c′MX′Φ⁻¹Ae)², with Satterthwaite's
/// degrees of freedom under Φ.
final class ClusterRobust {
  private static final double NOUGHT = 1e-12;

  private final RealMatrix m;
  private final List<RealMatrix> rows = new ArrayList<>();
  private final List<RealMatrix> scores = new ArrayList<>();
  private final List<RealMatrix> working = new ArrayList<>();
  private final List<double[]> residuals = new ArrayList<>();

  /// @param covariance M = (X′Φ⁻¹X)⁻¹
  ClusterRobust(double[][] covariance) {
    m = new Array2DRowRealMatrix(covariance);
  }

  void add(double[][] x, double[] residual, double[][] phi) {
    RealMatrix of = new Array2DRowRealMatrix(x);
    RealMatrix spread = new Array2DRowRealMatrix(phi);
    CholeskyDecomposition cholesky = new CholeskyDecomposition(spread);
    RealMatrix d = cholesky.getLT();
    RealMatrix left = spread.subtract(of.multiply(m).multiply(of.transpose()));
    RealMatrix adjust =
        d.transpose().multiply(inverseRoot(d.multiply(left).multiply(d.transpose()))).multiply(d);
    rows.add(of);
    working.add(spread);
    residuals.add(residual);
    // a column an effect: the weight of each residual in it
    scores.add(adjust.multiply(cholesky.getSolver().solve(of)).multiply(m));
  }

  double se(int column) {
    double sum = 0;
    for (int c = 0; c < scores.size(); c++) {
      double score = 0;
      double[] weights = scores.get(c).getColumn(column);
      for (int i = 0; i < weights.length; i++) {
        score += weights[i] * residuals.get(c)[i];
      }
      sum += score * score;
    }
    return Math.sqrt(sum);
  }

  double df(int column) {
    int count = scores.size();
    double[] own = new double[count];
    double[][] shared = new double[count][];
    for (int c = 0; c < count; c++) {
      double[] weights = scores.get(c).getColumn(column);
      double[] spread = working.get(c).operate(weights);
      for (int i = 0; i < weights.length; i++) {
        own[c] += weights[i] * spread[i];
      }
      shared[c] = rows.get(c).transpose().operate(weights);
    }
    double trace = 0;
    double squares = 0;
    for (int a = 0; a < count; a++) {
      double[] projected = m.operate(shared[a]);
      for (int b = 0; b <= a; b++) {
        double value = a == b ? own[a] : 0;
        for (int j = 0; j < projected.length; j++) {
          value -= projected[j] * shared[b][j];
        }
        trace += a == b ? value : 0;
        squares += (a == b ? 1 : 2) * value * value;
      }
    }
    return trace * trace / squares;
  }

  /// Nought in directions that it does not know.
  private static RealMatrix inverseRoot(RealMatrix matrix) {
    RealMatrix even = matrix.add(matrix.transpose()).scalarMultiply(.5);
    EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(even);
    double[] values = eigen.getEigenvalues();
    double[][] scaled = eigen.getV().getData();
    for (int j = 0; j < values.length; j++) {
      double factor = values[j] > NOUGHT * values[0] ? 1 / Math.sqrt(values[j]) : 0;
      for (double[] row : scaled) {
        row[j] *= factor;
      }
    }
    return new Array2DRowRealMatrix(scaled, false).multiply(eigen.getVT());
  }
}
