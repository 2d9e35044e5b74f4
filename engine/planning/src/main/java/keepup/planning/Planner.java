package keepup.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The greedy planner: the best marginal group first, deterministic, well under a second for a
/// school.
///
/// It plans once for every opening size from the ideal to the largest group and keeps the plan that
/// gains most: small groups where adults have time for all, full ones where they do not. Nothing is
/// proved about how far that is from the best possible plan.
public final class Planner {
  private Planner() {}

  public static DayPlan plan(Day day) {
    GreedyPlan best =
        IntStream.rangeClosed(day.idealGroup(), day.largestGroup())
            .mapToObj(size -> new GreedyPlan(day, size))
            .reduce((one, other) -> other.gain() > one.gain() + 1e-9 ? other : one)
            .orElseThrow();
    Reasons reasons = new Reasons(day, best);
    List<Session> sessions = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    for (GreedyPlan.Placed session : best.sessions()) {
      Group group = session.group();
      sessions.add(
          new Session(
              session.place().slot(),
              session.place().adult(),
              group.step,
              group.misconception,
              group.keys(),
              group.gain(),
              reasons.ofSession(group)));
      placed.addAll(group.keys());
    }
    sessions.sort(
        Comparator.comparing((Session session) -> session.slot().start())
            .thenComparingInt(session -> day.adults().indexOf(session.adult())));
    List<DayPlan.LeftOut> leftOut =
        day.children().stream()
            .filter(child -> !placed.contains(child.key()))
            .map(child -> new DayPlan.LeftOut(child.key(), reasons.ofLeavingOut(child)))
            .toList();
    return new DayPlan(sessions, leftOut, best.gain());
  }
}
