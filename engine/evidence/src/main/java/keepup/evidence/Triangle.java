package keepup.evidence;

/// Small symmetric matrices by their lower triangles: the Cholesky factor and what it gives.
final class Triangle {
  private Triangle() {}

  /// The factor L with LL′ = the matrix, of which only the lower triangle is read.
  ///
  /// @throws IllegalArgumentException if the matrix is not positive definite
  static double[][] factor(double[][] matrix) {
    int n = matrix.length;
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        if (i != j) {
          l[i][j] = sum / l[j][j];
        } else if (sum > matrix[i][i] * 1e-12) {
          l[i][i] = Math.sqrt(sum);
        } else {
          throw new IllegalArgumentException(
              "The columns say the same thing twice, so that their effects cannot be told apart.\nMaybe leave one out.");
        }
      }
    }
    return l;
  }

  /// log|LL′| of the first columns.
  static double logDeterminant(double[][] factor, int columns) {
    double sum = 0;
    for (int i = 0; i < columns; i++) {
      sum += 2 * Math.log(factor[i][i]);
    }
    return sum;
  }

  /// Solves Lx = b in place.
  static void forward(double[][] factor, double[] b) {
    for (int i = 0; i < b.length; i++) {
      for (int k = 0; k < i; k++) {
        b[i] -= factor[i][k] * b[k];
      }
      b[i] /= factor[i][i];
    }
  }

  /// Solves L′x = b in place.
  static void backward(double[][] factor, double[] b) {
    for (int i = b.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < b.length; k++) {
        b[i] -= factor[k][i] * b[k];
      }
      b[i] /= factor[i][i];
    }
  }

  /// The inverse of LL′, whole, of the first columns.
  static double[][] inverse(double[][] factor, int columns) {
    double[][] inverse = new double[columns][];
    for (int j = 0; j < columns; j++) {
      double[] unit = new double[columns];
      unit[j] = 1;
      forward(factor, unit);
      backward(factor, unit);
      inverse[j] = unit;
    }
    return inverse;
  }

  /// x′Ay.
  static double form(double[] x, double[][] a, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        sum += x[i] * a[i][j] * y[j];
      }
    }
    return sum;
  }

  static double[] times(double[][] a, double[] x) {
    double[] product = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < x.length; j++) {
        product[i] += a[i][j] * x[j];
      }
    }
    return product;
  }
}
