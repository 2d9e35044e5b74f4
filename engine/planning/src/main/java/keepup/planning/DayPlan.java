package keepup.planning;

import java.util.List;

/// A day's plan.
///
/// @param sessions in order of time, then of adults as given
/// @param leftOut everyone who is in no session, in the order given
/// @param gain expected, all sessions together
/// @param bound proved: no plan of this day gains more
/// @param by the planner that made it
public record DayPlan(
    List<Session> sessions, List<LeftOut> leftOut, double gain, double bound, String by) {
  public DayPlan {
    sessions = List.copyOf(sessions);
    leftOut = List.copyOf(leftOut);
  }

  /// How much more the best possible plan could gain at the very most, as a share of the bound.
  public double gap() {
    return bound <= 0 ? 0 : Math.max(0, (bound - gain) / bound);
  }

  /// Whether no plan is better.
  public boolean isBest() {
    return bound - gain < Rules.POINT / 2;
  }

  /// A child who is in no session today, and one plain sentence why.
  public record LeftOut(String child, String why) {}
}
