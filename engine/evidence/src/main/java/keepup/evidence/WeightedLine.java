package keepup.evidence;

/// Weighted least squares with HC2 standard errors: the weights say where to look, not how sure a
/// row is, so that the working spread is the same everywhere (MacKinnon & White 1985).
///
/// With H = XMX′W the residual of row i has variance σ²(1 − 2h_ii + x_i′M X′W²X M x_i).
final class WeightedLine {
  /// Beyond so many rows the degrees of freedom hardly matter, and their sum grows with the square.
  private static final int MOST_ROWS = 1500;

  private final double[] effects;
  private final double[][] inverse;
  private final double[][] meat;
  private final double[][] rows;
  private final double[] weights;
  private final double[][] twice;
  private final double[] left;
  private final double[] residuals;

  WeightedLine(double[][] x, double[] y, double[] weights) {
    int p = x[0].length;
    double[][] products = new double[p][p];
    twice = new double[p][p];
    rows = x;
    this.weights = weights;
    left = new double[x.length];
    residuals = new double[x.length];
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
      residuals[r] = residual;
      double[] mx = Triangle.times(inverse, x[r]);
      double leverage = 0;
      for (int i = 0; i < p; i++) {
        leverage += x[r][i] * mx[i];
      }
      left[r] = Math.max(1e-10, 1 - 2 * weights[r] * leverage + Triangle.form(mx, twice, mx));
      double weighted = weights[r] * weights[r] * residual * residual / left[r];
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

  /// How much of each outcome is in an effect.
  double[] shares(int column) {
    double[] shares = new double[rows.length];
    for (int i = 0; i < shares.length; i++) {
      double[] m = Triangle.times(inverse, rows[i]);
      shares[i] = weights[i] * m[column];
    }
    return shares;
  }

  /// The standard error of any weighing of the outcomes, by the residuals of this fit.
  double se(double[] shares) {
    double variance = 0;
    for (int i = 0; i < shares.length; i++) {
      variance += shares[i] * shares[i] * residuals[i] * residuals[i] / left[i];
    }
    return Math.sqrt(variance);
  }

  /// Satterthwaite's degrees of freedom of the squared standard error (Bell & McCaffrey 2002): (tr
  /// P)²/tr(P²), P_ij = g_i g_j [(I−H)(I−H)′]_ij with g the share of each residual in it.
  double df(double[] shares) {
    int n = rows.length;
    int p = effects.length;
    if (n > MOST_ROWS) {
      return n - p;
    }
    double[] g = new double[n];
    double[][] m = new double[n][];
    double[][] mTwice = new double[n][];
    for (int i = 0; i < n; i++) {
      m[i] = Triangle.times(inverse, rows[i]);
      mTwice[i] = Triangle.times(twice, m[i]);
      g[i] = shares[i] / Math.sqrt(left[i]);
    }
    double trace = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double h = 0;
        double both = 0;
        for (int k = 0; k < p; k++) {
          h += rows[i][k] * m[j][k];
          both += m[i][k] * mTwice[j][k];
        }
        double value = g[i] * g[j] * ((i == j ? 1 : 0) - h * (weights[i] + weights[j]) + both);
        trace += i == j ? value : 0;
        squares += (i == j ? 1 : 2) * value * value;
      }
    }
    return trace * trace / squares;
  }
}
