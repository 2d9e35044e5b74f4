package keepup.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import keepup.planning.Day;
import keepup.planning.Possibilities;
import keepup.planning.Sitting;

/// The best choice among given groups, as a CP-SAT model. Groups that could be held at the same
/// stations and are of one size share one count of sessions by station, and adults between whom
/// nothing depends share one count by shift: nothing symmetric is left to try.
final class Choice {
  private record Shift(int crew, Station station, IntVar sessions) {}

  private final Possibilities possible;
  private final Day day;
  private final List<Crew> crews;
  private final List<Group> groups;
  private final CpModel model = new CpModel();
  private final CpSolver solver = new CpSolver();
  private final List<BoolVar> chosen = new ArrayList<>();
  private final Map<Group.Needs, Map<Station, IntVar>> held = new LinkedHashMap<>();
  private final List<Shift> shifts = new ArrayList<>();
  private boolean solved;
  private boolean none;
  private long asked;

  Choice(Possibilities possible, List<Crew> crews, List<Group> groups) {
    this.possible = possible;
    this.day = possible.day();
    this.crews = crews;
    this.groups = groups;
    LinearExprBuilder objective = LinearExpr.newBuilder();
    Map<Integer, List<Literal>> ofChild = new HashMap<>();
    Map<Group.Needs, LinearExprBuilder> opened = new LinkedHashMap<>();
    for (Group group : groups) {
      BoolVar open = model.newBoolVar("");
      chosen.add(open);
      objective.addTerm(open, group.points());
      group.children().forEach(c -> ofChild.computeIfAbsent(c, _ -> new ArrayList<>()).add(open));
      opened.computeIfAbsent(group.needs(), _ -> LinearExpr.newBuilder()).add(open);
    }
    ofChild.forEach((child, options) -> {
      if (possible.isLocked(day.children().get(child))) {
        model.addExactlyOne(options);
      } else {
        model.addAtMostOne(options);
      }
    });
    opened.forEach(this::hold);
    staff();
    limitRooms();
    model.maximize(objective);
  }

  /// Holds of each island some of the groups of one bundle.
  Choice among(List<List<Bundle>> islands) {
    Map<Group, BoolVar> open = open();
    islands.forEach(bundles -> bundle(bundles, false, open));
    return this;
  }

  /// Leaves nothing out that islands could hold: of each the groups of one bundle, or, where it
  /// could hold others, such as cost what they must.
  Choice amongAll(List<Islands.Part> parts, Prices prices) {
    Map<Group, BoolVar> open = open();
    for (Islands.Part part : parts) {
      if (part.isAll()) {
        bundle(part.bundles(), true, open);
      } else {
        cost(part, prices, open);
      }
    }
    return this;
  }

  private Map<Group, BoolVar> open() {
    Map<Group, BoolVar> open = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      open.put(groups.get(i), chosen.get(i));
    }
    return open;
  }

  private void bundle(List<Bundle> bundles, boolean isWhole, Map<Group, BoolVar> open) {
    List<Literal> ones = new ArrayList<>();
    Map<BoolVar, LinearExprBuilder> holding = new LinkedHashMap<>();
    for (Bundle bundle : bundles) {
      BoolVar one = model.newBoolVar("");
      ones.add(one);
      for (Group group : bundle.groups()) {
        BoolVar its = Objects.requireNonNull(open.get(group));
        holding.computeIfAbsent(its, _ -> LinearExpr.newBuilder()).add(one);
      }
    }
    model.addExactlyOne(ones);
    holding.forEach((its, any) -> {
      if (isWhole) {
        model.addEquality(its, any);
      } else {
        model.addLessOrEqual(its, any);
      }
    });
  }

  /// What is held costs no less than the least: rounded up, so that no plan is lost.
  private void cost(Islands.Part part, Prices prices, Map<Group, BoolVar> open) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (Priced each : part.groups()) {
      long cost = (long) Math.ceil(each.cost());
      for (int child : each.group().children()) {
        cost -= prices.whole(child);
      }
      sum.addTerm(Objects.requireNonNull(open.get(each.group())), cost);
    }
    part.island().children().forEach(child -> sum.add(prices.whole(child)));
    model.addGreaterOrEqual(sum, (long) Math.floor(part.least()));
  }

  /// Spreads the sessions of groups that are alike over their stations.
  private void hold(Group.Needs alike, LinearExprBuilder open) {
    Map<Station, IntVar> byStation = new LinkedHashMap<>();
    LinearExprBuilder all = LinearExpr.newBuilder();
    for (Station station : alike.stations()) {
      int most = station.crews().stream().mapToInt(c -> crews.get(c).size()).sum();
      IntVar sessions = model.newIntVar(0, most, "");
      byStation.put(station, sessions);
      all.add(sessions);
    }
    model.addEquality(open, all);
    held.put(alike, byStation);
  }

  private void staff() {
    Map<Station, LinearExprBuilder> demand = new LinkedHashMap<>();
    held.values()
        .forEach(byStation ->
            byStation.forEach((station, sessions) ->
                demand.computeIfAbsent(station, _ -> LinearExpr.newBuilder()).add(sessions)));
    Map<List<Integer>, LinearExprBuilder> atOnce = new LinkedHashMap<>();
    List<LinearExprBuilder> totals = crews.stream().map(_ -> LinearExpr.newBuilder()).toList();
    demand.forEach((station, sessions) -> {
      LinearExprBuilder supply = LinearExpr.newBuilder();
      for (int c : station.crews()) {
        IntVar taken = model.newIntVar(0, crews.get(c).size(), "");
        shifts.add(new Shift(c, station, taken));
        supply.add(taken);
        totals.get(c).addTerm(taken, crews.get(c).weight(day, station.slot()));
        atOnce.computeIfAbsent(List.of(c, station.slot()), _ -> LinearExpr.newBuilder()).add(taken);
      }
      model.addEquality(sessions, supply);
    });
    atOnce.forEach(
        (where, taken) -> model.addLessOrEqual(taken, crews.get(where.getFirst()).size()));
    for (int c = 0; c < crews.size(); c++) {
      model.addLessOrEqual(totals.get(c), crews.get(c).limit(day));
    }
  }

  private void limitRooms() {
    for (Rooms.Limit limit : Rooms.limits(possible)) {
      LinearExprBuilder used = LinearExpr.newBuilder();
      held.forEach((alike, byStation) ->
          byStation.forEach((station, sessions) -> {
            if (limit.isFor(station.slot(), alike.size())) {
              used.add(sessions);
            }
          }));
      model.addLessOrEqual(used, limit.most());
    }
  }

  /// @param atLeast points that a choice should bring
  Choice solve(double seconds, int seed, long atLeast) {
    solver
        .getParameters()
        .setNumWorkers(2)
        .addSubsolvers("max_lp")
        .addSubsolvers("reduced_costs")
        .setLinearizationLevel(2)
        .setCpModelProbingLevel(0)
        .setSymmetryLevel(0)
        .setRandomSeed(seed)
        .setMaxTimeInSeconds(seconds);
    LinearExprBuilder points = LinearExpr.newBuilder();
    for (int i = 0; i < groups.size(); i++) {
      points.addTerm(chosen.get(i), groups.get(i).points());
    }
    model.addGreaterOrEqual(points, atLeast);
    CpSolverStatus status = solver.solve(model);
    solved = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    none = status == CpSolverStatus.INFEASIBLE;
    asked = atLeast;
    return this;
  }

  boolean isSolved() {
    return solved;
  }

  /// No choice among these groups brings more.
  long bound() {
    if (none) {
      return asked - 1;
    }
    return solved ? (long) Math.floor(solver.bestObjectiveBound() + 1e-6) : Long.MAX_VALUE;
  }

  List<Group> chosen() {
    List<Group> those = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (solver.booleanValue(chosen.get(i))) {
        those.add(groups.get(i));
      }
    }
    return those;
  }

  /// The chosen groups with a time and an adult each.
  List<Sitting> sittings() {
    Map<Station, List<Integer>> adults = new HashMap<>();
    int[] turn = new int[crews.size()];
    for (int slot = 0; slot < day.slots().size(); slot++) {
      for (Shift shift : shifts) {
        for (long i = shift.station().slot() == slot ? solver.value(shift.sessions()) : 0;
            i > 0;
            i--) {
          List<Integer> crew = crews.get(shift.crew()).adults();
          adults
              .computeIfAbsent(shift.station(), _ -> new ArrayList<>())
              .add(crew.get(turn[shift.crew()]++ % crew.size()));
        }
      }
    }
    Map<Group.Needs, List<Station>> places = new HashMap<>();
    held.forEach((alike, byStation) ->
        byStation.forEach((station, sessions) -> {
          for (long i = solver.value(sessions); i > 0; i--) {
            places.computeIfAbsent(alike, _ -> new ArrayList<>()).add(station);
          }
        }));
    List<Sitting> sittings = new ArrayList<>();
    for (Group group : chosen()) {
      Station station = places.getOrDefault(group.needs(), List.of()).removeFirst();
      int adult = adults.getOrDefault(station, List.of()).removeFirst();
      sittings.add(
          new Sitting(
              day.slots().get(station.slot()),
              day.adults().get(adult),
              group.focus(),
              group.children().stream().map(day.children()::get).toList()));
    }
    return sittings;
  }
}
