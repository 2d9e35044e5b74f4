package keepup.cpsat;

import java.util.List;
import java.util.Optional;
import keepup.planning.Day;
import keepup.planning.DayPlan;
import keepup.planning.DayPlans;
import keepup.planning.GreedyPlanner;
import keepup.planning.Planner;
import keepup.planning.Possibilities;
import keepup.planning.Sitting;

/// The exact planner: begins with the greedy plan, bounds the best possible plan by pricing groups
/// of children, then chooses among the groups that a better plan could hold until the plan is
/// proved best or the time is over (Perron and Furnon, OR-Tools CP-SAT 9.15).
///
/// With the same seed and no time limit reached, the same machine gives a plan of the same gain;
/// the plan itself may be another one that is as good, for the solver's two workers race. Where the
/// native library does not load, the plan is the greedy one and its `by` says so.
public final class CpSatPlanner implements Planner {
  public static final String NAME = "cp-sat";

  private final double seconds;
  private final int seed;

  /// @param seconds at most, all together; building models is not cut short
  /// @param seed of the solver's own choices
  public CpSatPlanner(double seconds, int seed) {
    if (!(seconds > 0)) {
      throw new IllegalArgumentException("The seconds (%s) must be positive.".formatted(seconds));
    }
    this.seconds = seconds;
    this.seed = seed;
  }

  /// Why this machine has only the greedy planner, where that is so.
  public static Optional<String> findWhyNotHere() {
    return Natives.findFault();
  }

  @Override
  public DayPlan plan(Day day) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    Possibilities possible = new Possibilities(day);
    Optional<String> fault = findWhyNotHere();
    if (fault.isPresent()) {
      return DayPlans.write(
          possible,
          GreedyPlanner.sit(possible),
          GreedyPlanner.looseBound(possible),
          GreedyPlanner.NAME + ": " + fault.get());
    }
    List<Sitting> start = GreedyPlanner.sitQuickly(possible);
    if (possible.foci().isEmpty() || start.isEmpty()) {
      return DayPlans.write(possible, start, GreedyPlanner.looseBound(possible), NAME);
    }
    Search search = new Search(possible, start, seed, end);
    search.run();
    return DayPlans.write(possible, search.best(), search.bound(), NAME);
  }
}
