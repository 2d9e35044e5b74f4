package keepup.evidence;

import java.util.function.ToDoubleFunction;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.optim.univariate.UnivariatePointValuePair;

/// Where a smooth function of one to six numbers is lowest: Brent (1973) for one, BOBYQA (Powell
/// 2009) for more.
final class Lowest {
  private static final double FIRST_STEP = 0.3;
  private static final double LAST_STEP = 1e-8;
  private static final int MOST_EVALUATIONS = 20_000;

  /// The parameters are relative standard deviations, so that a thousand is without bound.
  private static final double BOUND = 1000;

  private Lowest() {}

  static double[] of(ToDoubleFunction<double[]> function, double[] start) {
    return start.length == 1 ? ofOne(function) : ofSome(function, start);
  }

  private static double[] ofOne(ToDoubleFunction<double[]> function) {
    double best = 0;
    double bestValue = function.applyAsDouble(new double[] {0});
    double low = 0;
    double high = 0.01;
    double before = 0;
    double at = 0.01;
    while (at < BOUND) {
      double value = function.applyAsDouble(new double[] {at});
      double next = at * 1.6;
      if (value < bestValue) {
        bestValue = value;
        best = at;
        low = before;
        high = next;
      } else if (best > 0 && at > 40 * best) {
        break;
      }
      before = at;
      at = next;
    }
    UnivariatePointValuePair found =
        new BrentOptimizer(1e-10, 1e-12)
            .optimize(
                new MaxEval(MOST_EVALUATIONS),
                new UnivariateObjectiveFunction(x -> function.applyAsDouble(new double[] {x})),
                GoalType.MINIMIZE,
                new SearchInterval(low, high));
    return new double[] {found.getValue() <= bestValue ? found.getPoint() : best};
  }

  private static double[] ofSome(ToDoubleFunction<double[]> function, double[] start) {
    int n = start.length;
    double[] low = new double[n];
    double[] high = new double[n];
    java.util.Arrays.fill(low, -BOUND);
    java.util.Arrays.fill(high, BOUND);
    double[] at = start.clone();
    // a second start where the first ended: a trust region that shrank too soon is opened again
    for (double step = FIRST_STEP; step > 1e-3; step /= 20) {
      at =
          new BOBYQAOptimizer(2 * n + 1, step, LAST_STEP)
              .optimize(
                  new MaxEval(MOST_EVALUATIONS),
                  new ObjectiveFunction(function::applyAsDouble),
                  GoalType.MINIMIZE,
                  new InitialGuess(at),
                  new SimpleBounds(low, high))
              .getPoint();
    }
    return at;
  }
}
