package keepup.planning;

import java.util.List;

/// A day's plan.
///
/// @param sessions in order of time, then of adults as given
/// @param leftOut everyone who is in no session, in the order given
/// @param gain expected, all sessions together
public record DayPlan(List<Session> sessions, List<LeftOut> leftOut, double gain) {
  public DayPlan {
    sessions = List.copyOf(sessions);
    leftOut = List.copyOf(leftOut);
  }

  /// A child who is in no session today, and one plain sentence why.
  public record LeftOut(String child, String why) {}
}
