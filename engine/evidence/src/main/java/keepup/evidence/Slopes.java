package keepup.evidence;

import java.util.stream.IntStream;

/// First and second differences of a smooth function at a point, by Richardson's extrapolation;
/// over those coordinates that are not at nought.
final class Slopes {
  private static final double STEP = 2e-3;

  private final double[] at;
  private final int[] free;

  Slopes(double[] at, double nought) {
    this.at = at.clone();
    this.free = IntStream.range(0, at.length).filter(i -> Math.abs(at[i]) > nought).toArray();
  }

  interface Function {
    double of(double[] at);
  }

  double[] gradient(Function function) {
    double[] gradient = new double[free.length];
    for (int i = 0; i < free.length; i++) {
      double h = step(i);
      double wide = (moved(function, i, h, i, 0) - moved(function, i, -h, i, 0)) / (2 * h);
      double close = (moved(function, i, h / 2, i, 0) - moved(function, i, -h / 2, i, 0)) / h;
      gradient[i] = (4 * close - wide) / 3;
    }
    return gradient;
  }

  double[][] curvature(Function function) {
    double[][] curvature = new double[free.length][free.length];
    for (int i = 0; i < free.length; i++) {
      for (int j = 0; j <= i; j++) {
        double wide = second(function, i, j, 1);
        double close = second(function, i, j, 0.5);
        curvature[i][j] = (4 * close - wide) / 3;
        curvature[j][i] = curvature[i][j];
      }
    }
    return curvature;
  }

  private double second(Function function, int i, int j, double share) {
    double a = step(i) * share;
    double b = step(j) * share;
    if (i == j) {
      return (moved(function, i, a, i, 0)
              - 2 * function.of(at.clone())
              + moved(function, i, -a, i, 0))
          / (a * a);
    }
    return (moved(function, i, a, j, b)
            - moved(function, i, a, j, -b)
            - moved(function, i, -a, j, b)
            + moved(function, i, -a, j, -b))
        / (4 * a * b);
  }

  private double step(int i) {
    return STEP * Math.max(0.05, Math.abs(at[free[i]]));
  }

  private double moved(Function function, int i, double byI, int j, double byJ) {
    double[] moved = at.clone();
    moved[free[i]] += byI;
    moved[free[j]] += byJ;
    return function.of(moved);
  }
}
