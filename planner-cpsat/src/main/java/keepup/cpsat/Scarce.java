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
import java.util.Objects;
import keepup.planning.Possibilities;

/// What all the groups of a day share, as rows of a linear programme: adults at their times and in
/// all, and rooms. Children are not among them: no group outside their island wants them.
final class Scarce {
  private final MPSolver solver;
  private final Possibilities possible;
  private final List<Crew> crews;
  private final List<MPConstraint> crewTotals = new ArrayList<>();
  private final List<List<MPConstraint>> crewSlots = new ArrayList<>();
  private final Map<Station, MPConstraint> stations = new LinkedHashMap<>();
  private final Map<Rooms.Limit, MPConstraint> rooms = new LinkedHashMap<>();
  private final Map<MPConstraint, MPVariable> traded = new LinkedHashMap<>();

  /// @param stalls at whose stations sessions can be
  Scarce(MPSolver solver, Possibilities possible, List<Crew> crews, List<Stall> stalls) {
    this.solver = solver;
    this.possible = possible;
    this.crews = crews;
    for (Crew crew : crews) {
      crewTotals.add(solver.makeConstraint(0, crew.limit(possible.day())));
      List<MPConstraint> bySlot = new ArrayList<>();
      possible.day().slots().forEach(_ -> bySlot.add(solver.makeConstraint(0, crew.size())));
      crewSlots.add(bySlot);
    }
    stalls.forEach(stall -> stations.computeIfAbsent(stall.station(), this::staffed));
    for (Rooms.Limit limit : Rooms.limits(possible)) {
      rooms.put(limit, tradable(limit.most()));
    }
  }

  /// Without presolving the simplex goes on from where it stood: only columns are added.
  static MPSolverParameters goingOn() {
    MPSolverParameters parameters = new MPSolverParameters();
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.PRESOLVE,
        MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    return parameters;
  }

  private MPConstraint tradable(int most) {
    MPConstraint row = solver.makeConstraint(Double.NEGATIVE_INFINITY, most);
    MPVariable bought = solver.makeNumVar(0, 0, "");
    row.setCoefficient(bought, -1);
    traded.put(row, bought);
    return row;
  }

  private MPConstraint staffed(Station station) {
    MPConstraint row = tradable(0);
    for (int c : station.crews()) {
      MPVariable shift = solver.makeNumVar(0, crews.get(c).size(), "");
      row.setCoefficient(shift, -1);
      crewSlots.get(c).get(station.slot()).setCoefficient(shift, 1);
      int weight = crews.get(c).weight(possible.day(), station.slot());
      crewTotals.get(c).setCoefficient(shift, weight);
    }
    return row;
  }

  /// Says that each session of a variable takes an adult and a room at a station.
  void use(Station station, int size, MPVariable sessions) {
    Objects.requireNonNull(stations.get(station)).setCoefficient(sessions, 1);
    rooms.forEach((limit, row) -> {
      if (limit.isFor(station.slot(), size)) {
        row.setCoefficient(sessions, 1);
      }
    });
  }

  /// From now on as much as is wanted may be bought, and what is not wanted sold, at given prices:
  /// in the next solution they are the prices.
  void trade(Prices at) {
    stations.forEach((station, row) -> trade(row, at.ofStation(station)));
    rooms.forEach((limit, row) -> trade(row, at.ofRoom(limit)));
  }

  private void trade(MPConstraint row, double price) {
    MPVariable bought = Objects.requireNonNull(traded.get(row));
    bought.setBounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    solver.objective().setCoefficient(bought, -price);
  }

  /// The prices of the solution, with those of children given.
  Prices prices(double[] child) {
    Map<Station, Double> station = new HashMap<>();
    stations.forEach((each, row) -> station.put(each, row.dualValue()));
    Map<Rooms.Limit, Double> room = new HashMap<>();
    rooms.forEach((each, row) -> room.put(each, row.dualValue()));
    double[] totals = crewTotals.stream().mapToDouble(MPConstraint::dualValue).toArray();
    return Prices.of(child, station, room, totals, crews, possible);
  }
}
