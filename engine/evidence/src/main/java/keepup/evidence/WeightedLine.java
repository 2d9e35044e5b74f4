package keepup.evidence;

/// Weighted least squares with HC2 standard errors: the weights say where to look, not how sure a
/// row is, so that the working spread is the same everywhere (MacKinnon & White 1985).
///
/// With H = XMX′W the residual of row i has variance σ²(1 − 2h_ii + x_i′M X′W²X M x_i).
final class WeightedLine {
  private final double[] effects;
  private final double[][] inverse;
  private final double[][] meat;

  WeightedLine(double[][] x, double[] y, double[] weights) {
    int p = x[0].length;
    double[][] products = new double[p][p];
    double[][] twice = new double[p][p];
    double[] xy = new double[p];
    for (int r = 0; r < x.length; r++) {
      double w = weights[r];
      for (int i = 0; i < p; i++) {
        xy[i] += w * x[r][i] * y[r];
        for (int j = 0; j < p; j++) {
          products[i][j] += w * x[r][i] * x[r][j];
          twice[i][j] += w * w * x[r][i] * x[r][j];
        }
      }
    }
    inverse = Triangle.inverse(Triangle.factor(products), p);
    effects = Triangle.times(inverse, xy);
    meat = new double[p][p];
    for (int r = 0; r < x.length; r++) {
      double residual = y[r];
      for (int i = 0; i < p; i++) {
        residual -= x[r][i] * effects[i];
      }
      double[] mx = Triangle.times(inverse, x[r]);
      double leverage = 0;
      for (int i = 0; i < p; i++) {
        leverage += x[r][i] * mx[i];
      }
      double left = 1 - 2 * weights[r] * leverage + Triangle.form(mx, twice, mx);
      double weighted = weights[r] * weights[r] * residual * residual / Math.max(left, 1e-10);
      for (int i = 0; i < p; i++) {
        for (int j = 0; j < p; j++) {
          meat[i][j] += weighted * x[r][i] * x[r][j];
        }
      }
    }
  }

  double effect(int column) {
    return effects[column];
  }

  double se(int column) {
    return Math.sqrt(Triangle.form(inverse[column], meat, inverse[column]));
  }
}
