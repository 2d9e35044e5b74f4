package keepup.cpsat;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.planning.Possibilities;

/// The linear relaxation over bundles: which shares of what islands could hold bring most, one
/// bundle an island. Its prices of adults, times and rooms are those at which the islands together
/// cost what a plan must, for within an island nothing is relaxed any more (the decomposition of
/// Dantzig and Wolfe, once more; Vanderbeck and Savelsbergh, *Operations Research Letters* 34,
/// 2006).
final class BundleMaster implements AutoCloseable {
  private record Key(int island, Map<Group.Needs, Integer> needs) {}

  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final MPSolverParameters parameters = Scarce.goingOn();
  private final Possibilities possible;
  private final Scarce scarce;
  private final List<MPConstraint> islands = new ArrayList<>();
  private final Map<Group.Needs, MPConstraint> needs = new HashMap<>();
  private final Map<Key, Bundle> known = new LinkedHashMap<>();

  /// @param count of islands
  BundleMaster(Possibilities possible, List<Crew> crews, List<Stall> stalls, int count) {
    this.possible = possible;
    this.scarce = new Scarce(solver, possible, crews, stalls);
    solver.objective().setMaximization();
    for (int i = 0; i < count; i++) {
      islands.add(solver.makeConstraint(1, 1));
    }
  }

  /// Sessions that need the same are held at any of the stations that they could be at.
  private MPConstraint held(Group.Needs alike) {
    MPConstraint row = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
    for (Station station : alike.stations()) {
      MPVariable sessions = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
      row.setCoefficient(sessions, -1);
      scarce.use(station, alike.size(), sessions);
    }
    return row;
  }

  /// Adds what an island could hold.
  void add(int island, Bundle bundle) {
    Map<Group.Needs, Integer> its = Group.needs(bundle.groups());
    Key key = new Key(island, its);
    Bundle before = known.get(key);
    if (before == null || bundle.points() > before.points()) {
      known.put(key, bundle);
      MPVariable share = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
      solver.objective().setCoefficient(share, (double) bundle.points());
      islands.get(island).setCoefficient(share, 1);
      its.forEach(
          (alike, count) -> needs.computeIfAbsent(alike, this::held).setCoefficient(share, count));
    }
  }

  /// Solves with the bundles so far.
  ///
  /// @return prices of what islands share; those of children are 0
  Prices solve() {
    solver.solve(parameters);
    return scarce.prices(new double[possible.day().children().size()]);
  }

  /// What an island could hold, as far as was added.
  List<Bundle> bundles(int island) {
    return known.entrySet().stream()
        .filter(each -> each.getKey().island() == island)
        .map(Map.Entry::getValue)
        .toList();
  }

  /// What the bundles so far bring by the last solution, in points.
  double points() {
    return solver.objective().value();
  }

  @Override
  public void close() {
    solver.delete();
  }
}
