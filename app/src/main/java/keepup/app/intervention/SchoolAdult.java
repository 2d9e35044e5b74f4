package keepup.app.intervention;

import java.util.Set;
import keepup.app.account.StaffId;
import keepup.steps.StepId;

/// An adult who may be asked to take a session.
///
/// @param name as staff call them
/// @param ofClass whether this is one of the class's own adults
/// @param minutes that this adult can give to sessions in a day
/// @param awayAt the keys of today's slots at which they cannot come
/// @param cannotTake the steps that they are not asked to take
record SchoolAdult(
    StaffId id,
    String name,
    boolean ofClass,
    int minutes,
    Set<String> awayAt,
    Set<StepId> cannotTake) {
  private static final int SESSION_MINUTES = 15;

  SchoolAdult {
    awayAt = Set.copyOf(awayAt);
    cannotTake = Set.copyOf(cannotTake);
  }

  /// Where nobody said otherwise: half an hour for the class's own, one session for somebody who
  /// comes from another class.
  static int usualMinutes(boolean ofClass) {
    return (ofClass ? 2 : 1) * SESSION_MINUTES;
  }

  String key() {
    return id.toString();
  }
}
