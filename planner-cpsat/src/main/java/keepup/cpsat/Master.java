package keepup.cpsat;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.planning.Focus;
import keepup.planning.Possibilities;

/// The linear relaxation over groups: which shares of which groups bring most. Solved by column
/// generation - only groups that pay at the current prices are ever written down (Dantzig and Wolfe
/// 1960; Desrosiers and Lübbecke, *A Primer in Column Generation*, 2005).
final class Master implements AutoCloseable {
  private record Key(Focus focus, List<Integer> children, Station station) {}

  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final MPSolverParameters parameters = Scarce.goingOn();
  private final Possibilities possible;
  private final Scarce scarce;
  private final Map<Integer, MPConstraint> children = new HashMap<>();
  private final Set<Key> known = new HashSet<>();

  Master(Possibilities possible, List<Crew> crews, List<Stall> stalls) {
    this.possible = possible;
    this.scarce = new Scarce(solver, possible, crews, stalls);
    solver.objective().setMaximization();
  }

  private MPConstraint place(int child) {
    boolean locked = possible.isLocked(possible.day().children().get(child));
    return solver.makeConstraint(locked ? 1 : 0, 1);
  }

  /// Adds a group at a station.
  void add(Focus focus, List<Integer> who, Station station, long points) {
    if (!known.add(new Key(focus, who, station))) {
      return;
    }
    MPVariable share = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
    solver.objective().setCoefficient(share, (double) points);
    for (int child : who) {
      children.computeIfAbsent(child, this::place).setCoefficient(share, 1);
    }
    scarce.use(station, who.size(), share);
  }

  /// Solves with the groups so far.
  Prices solve() {
    solver.solve(parameters);
    double[] child = new double[possible.day().children().size()];
    children.forEach((index, row) -> child[index] = row.dualValue());
    return scarce.prices(child);
  }

  /// From now on only children are scarce; adults, times and rooms have given prices.
  void trade(Prices at) {
    scarce.trade(at);
  }

  @Override
  public void close() {
    solver.delete();
  }
}
