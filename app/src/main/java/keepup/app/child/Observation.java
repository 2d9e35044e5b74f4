package keepup.app.child;

import java.time.LocalDate;
import keepup.app.school.PupilId;
import keepup.steps.StepId;

/// What an adult wrote down of a child and a step, signed and dated.
///
/// @param counts whether it is the newest of its child and step, so that it is what counts
record Observation(
    PupilId pupil, StepId step, Says says, String note, String by, LocalDate day, boolean counts) {
  static final int LONGEST_NOTE = 1000;

  /// Whether it says anything now: the newest, and not that the one before was taken back.
  boolean stands() {
    return counts && says != Says.TAKEN_BACK;
  }
}
