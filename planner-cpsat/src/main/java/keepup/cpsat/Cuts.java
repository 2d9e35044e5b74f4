package keepup.cpsat;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The linear relaxation of one island, made sharper by cuts: of any three children, no two groups
/// can each hold two or more (subset-row inequalities: Jepsen, Petersen, Spoorendonk and Pisinger,
/// *Operations Research* 56, 2008). From it each group and each child left over has a new cost,
/// which together with `least` never says more than the truth.
final class Cuts {
  private static final int MOST_SOLVES = 40;
  private static final int MOST_CUTS = 15;
  private static final double LEAST_BROKEN = 0.02;

  /// Groups that the relaxation begins with, the cheapest; others come in as they pay.
  private static final int FIRST_GROUPS = 300;

  private static final int MOST_NEW = 200;
  private static final double LEAST_PAY = 0.001;

  private static final double NEVER = 1e9;

  /// Taken off for the rounding of the linear solver, in points.
  private static final double ROUNDING = 0.1;

  /// Three children of the island.
  record Three(int one, int two, int three) {
    boolean isTwiceIn(int[] group) {
      int count = 0;
      for (int child : group) {
        count += child == one || child == two || child == three ? 1 : 0;
      }
      return count >= 2;
    }
  }

  private record Broken(Three three, double sum) {}

  /// A group of which only a share is held.
  private record Part(int group, double share) {}

  private final List<int[]> groups;
  private final double[] costs;
  private final double[] price;
  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final MPSolverParameters parameters = new MPSolverParameters();
  private final MPConstraint[] rows;
  private final Map<Integer, MPVariable> held = new LinkedHashMap<>();
  private final Map<Three, MPConstraint> cuts = new LinkedHashMap<>();
  private double least;
  private double[] groupCost = new double[0];
  private double[] childCost = new double[0];

  /// @param groups the children of each, by place in the island
  /// @param costs of each
  /// @param price of leaving a child over
  /// @param locked children who are never left over
  /// @param before cuts that helped with other groups of the island
  Cuts(
      List<int[]> groups,
      double[] costs,
      double[] price,
      boolean[] locked,
      Collection<Three> before) {
    this.groups = groups;
    this.costs = costs;
    this.price = price;
    this.rows = new MPConstraint[price.length];
    solver.objective().setMinimization();
    // Without presolving the simplex goes on from where it stood.
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.PRESOLVE,
        MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    for (int c = 0; c < price.length; c++) {
      rows[c] = solver.makeConstraint(1, 1);
      // A locked child left over costs more than any plan: it shows that nothing is possible.
      MPVariable leftOver = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
      rows[c].setCoefficient(leftOver, 1);
      solver.objective().setCoefficient(leftOver, locked[c] ? NEVER : price[c]);
    }
    before.forEach(this::cut);
    IntStream.range(0, costs.length)
        .boxed()
        .sorted(Comparator.comparingDouble(g -> costs[g]))
        .limit(FIRST_GROUPS)
        .forEach(this::add);
  }

  /// Adds cuts and groups while they change anything.
  ///
  /// @return the cuts
  Set<Three> sharpen() {
    boolean more = true;
    for (int i = 0; i < MOST_SOLVES && more; i++) {
      solver.solve(parameters);
      read();
      List<Integer> paying = paying();
      paying.forEach(this::add);
      List<Three> broken = paying.isEmpty() && i < MOST_SOLVES / 2 ? broken() : List.of();
      broken.forEach(this::cut);
      more = !paying.isEmpty() || !broken.isEmpty();
    }
    least = more ? 0 : solver.objective().value() - ROUNDING;
    solver.delete();
    return cuts.keySet();
  }

  private void add(int group) {
    MPVariable share = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
    held.put(group, share);
    solver.objective().setCoefficient(share, costs[group]);
    for (int child : groups.get(group)) {
      rows[child].setCoefficient(share, 1);
    }
    cuts.forEach((three, row) -> {
      if (three.isTwiceIn(groups.get(group))) {
        row.setCoefficient(share, 1);
      }
    });
  }

  private void cut(Three three) {
    MPConstraint row = solver.makeConstraint(Double.NEGATIVE_INFINITY, 1);
    held.forEach((group, share) -> {
      if (three.isTwiceIn(groups.get(group))) {
        row.setCoefficient(share, 1);
      }
    });
    cuts.put(three, row);
  }

  /// Reads what everything costs now, whether it is part of the relaxation yet or not.
  private void read() {
    childCost = new double[price.length];
    double[] dual = new double[price.length];
    for (int c = 0; c < price.length; c++) {
      dual[c] = rows[c].dualValue();
      childCost[c] = price[c] - dual[c];
    }
    groupCost = costs.clone();
    List<List<Integer>> cutsOf = new ArrayList<>();
    for (int c = 0; c < price.length; c++) {
      cutsOf.add(new ArrayList<>());
    }
    double[] ofCut = new double[cuts.size()];
    int count = 0;
    for (Map.Entry<Three, MPConstraint> cut : cuts.entrySet()) {
      ofCut[count] = cut.getValue().dualValue();
      if (ofCut[count] < 0) {
        cutsOf.get(cut.getKey().one()).add(count);
        cutsOf.get(cut.getKey().two()).add(count);
        cutsOf.get(cut.getKey().three()).add(count);
      }
      count++;
    }
    int[] hits = new int[ofCut.length];
    for (int g = 0; g < groupCost.length; g++) {
      for (int child : groups.get(g)) {
        groupCost[g] -= dual[child];
        for (int cut : cutsOf.get(child)) {
          hits[cut]++;
          groupCost[g] -= hits[cut] == 2 ? ofCut[cut] : 0;
        }
      }
      for (int child : groups.get(g)) {
        cutsOf.get(child).forEach(cut -> hits[cut] = 0);
      }
    }
  }

  private List<Integer> paying() {
    return IntStream.range(0, groupCost.length)
        .filter(g -> groupCost[g] < -LEAST_PAY && !held.containsKey(g))
        .boxed()
        .sorted(Comparator.comparingDouble(g -> groupCost[g]))
        .limit(MOST_NEW)
        .toList();
  }

  /// No packing costs less.
  double least() {
    return least;
  }

  double ofGroup(int group) {
    return Math.max(0, groupCost[group]);
  }

  double ofChild(int child) {
    return Math.max(0, childCost[child]);
  }

  private List<Three> broken() {
    List<Part> parts = new ArrayList<>();
    Set<Integer> children = new TreeSet<>();
    held.forEach((group, share) -> {
      double value = share.solutionValue();
      if (value > LEAST_BROKEN && value < 1 - LEAST_BROKEN) {
        parts.add(new Part(group, value));
        Arrays.stream(groups.get(group)).forEach(children::add);
      }
    });
    int[] all = children.stream().mapToInt(each -> each).toArray();
    List<Broken> broken = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < i; j++) {
        for (int k = 0; k < j; k++) {
          Three three = new Three(all[i], all[j], all[k]);
          double sum = 0;
          for (Part part : parts) {
            sum += three.isTwiceIn(groups.get(part.group())) ? part.share() : 0;
          }
          if (sum > 1 + LEAST_BROKEN && !cuts.containsKey(three)) {
            broken.add(new Broken(three, sum));
          }
        }
      }
    }
    return broken.stream()
        .sorted(Comparator.comparingDouble(Broken::sum).reversed())
        .limit(MOST_CUTS)
        .map(Broken::three)
        .toList();
  }
}
