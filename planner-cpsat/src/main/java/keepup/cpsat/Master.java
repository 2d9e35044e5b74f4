package keepup.cpsat;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.planning.Day;
import keepup.planning.Possibilities;

/// The linear relaxation over groups: which shares of which groups bring most. Solved by column
/// generation - only groups that pay at the current prices are ever written down (Dantzig and Wolfe
/// 1960; Desrosiers and Lübbecke, *A Primer in Column Generation*, 2005).
final class Master implements AutoCloseable {
  private record Key(keepup.planning.Focus focus, List<Integer> children, Station station) {}

  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final MPSolverParameters parameters = new MPSolverParameters();
  private final Possibilities possible;
  private final List<Crew> crews;
  private final Map<Integer, MPConstraint> children = new HashMap<>();
  private final Map<Station, MPConstraint> stations = new LinkedHashMap<>();
  private final Map<Rooms.Limit, MPConstraint> rooms = new LinkedHashMap<>();
  private final List<MPConstraint> crewTotals = new ArrayList<>();
  private final Set<Key> known = new HashSet<>();

  Master(Possibilities possible, List<Crew> crews, List<Stall> stalls) {
    this.possible = possible;
    this.crews = crews;
    Day day = possible.day();
    solver.objective().setMaximization();
    // Without presolving the simplex goes on from where it stood: only columns are added.
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.PRESOLVE,
        MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    List<List<MPConstraint>> crewSlots = new ArrayList<>();
    for (Crew crew : crews) {
      crewTotals.add(solver.makeConstraint(0, crew.limit(day)));
      List<MPConstraint> bySlot = new ArrayList<>();
      day.slots().forEach(_ -> bySlot.add(solver.makeConstraint(0, crew.size())));
      crewSlots.add(bySlot);
    }
    for (Stall stall : stalls) {
      stall.children().forEach(each -> children.computeIfAbsent(each.index(), this::place));
      stations.computeIfAbsent(
          stall.station(),
          station -> {
            MPConstraint row = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
            for (int c : station.crews()) {
              MPVariable shift = solver.makeNumVar(0, crews.get(c).size(), "");
              row.setCoefficient(shift, -1);
              crewSlots.get(c).get(station.slot()).setCoefficient(shift, 1);
              crewTotals.get(c).setCoefficient(shift, crews.get(c).weight(day, station.slot()));
            }
            return row;
          });
    }
    Rooms.limits(possible)
        .forEach(limit -> rooms.put(limit, solver.makeConstraint(0, limit.most())));
  }

  private MPConstraint place(int child) {
    boolean locked = possible.isLocked(possible.day().children().get(child));
    return solver.makeConstraint(locked ? 1 : 0, 1);
  }

  /// Adds a group at a station.
  void add(keepup.planning.Focus focus, List<Integer> who, Station station, long points) {
    if (!known.add(new Key(focus, who, station))) {
      return;
    }
    MPVariable share = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
    solver.objective().setCoefficient(share, (double) points);
    for (int child : who) {
      children.computeIfAbsent(child, this::place).setCoefficient(share, 1);
    }
    MPConstraint row = stations.get(station);
    if (row != null) {
      row.setCoefficient(share, 1);
    }
    rooms.forEach((limit, constraint) -> {
      if (limit.isFor(station.slot(), who.size())) {
        constraint.setCoefficient(share, 1);
      }
    });
  }

  /// Solves with the groups so far.
  Prices solve() {
    solver.solve(parameters);
    double[] child = new double[possible.day().children().size()];
    children.forEach((index, row) -> child[index] = row.dualValue());
    Map<Station, Double> station = new HashMap<>();
    stations.forEach((each, row) -> station.put(each, row.dualValue()));
    Map<Rooms.Limit, Double> room = new HashMap<>();
    rooms.forEach((each, row) -> room.put(each, row.dualValue()));
    double[] totals = crewTotals.stream().mapToDouble(MPConstraint::dualValue).toArray();
    return Prices.of(child, station, room, totals, crews, possible);
  }

  @Override
  public void close() {
    solver.delete();
  }
}
