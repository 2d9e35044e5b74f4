package keepup.fluency;

/// What the record says of one child and one fact.
///
/// @param memory what the scheduler believes
/// @param phase where the child is
/// @param rightDays on how many days the child had it right unaided at the first attempt
/// @param wrongInARow how often in a row it went wrong
/// @param lastRightDay the last of the right days; -1 for none
/// @param lastDay the last day of any answer of the child's own; -1 where only its turnaround was
///   met
public record FactState(
    Memory memory, Phase phase, int rightDays, int wrongInARow, int lastRightDay, int lastDay) {

  /// A fact is mixed among others once it was right unaided on so many days.
  static final int MIXED_AFTER_DAYS = 2;

  /// A fact is secure once it was right on so many days ...
  static final int SECURE_AFTER_DAYS = 3;

  /// ... and holds for three weeks.
  static final double SECURE_STABILITY_DAYS = 21;

  static final int BACK_AFTER_WRONG = 2;

  /// The state of a fact whose turnaround alone was met.
  static FactState unasked(Memory memory) {
    return new FactState(memory, Phase.NEW, 0, 0, -1, -1);
  }

  FactState with(Memory credited) {
    return new FactState(credited, phase, rightDays, wrongInARow, lastRightDay, lastDay);
  }

  FactState after(Memory next, Answered answer) {
    boolean unaided = answer.isRight() && !answer.helped();
    boolean first = answer.day() != lastDay;
    int days = rightDays + (unaided && first && answer.day() != lastRightDay ? 1 : 0);
    int wrong = answer.isRight() ? 0 : wrongInARow + 1;
    if (wrong >= BACK_AFTER_WRONG) {
      days = 0;
    } else if (wrong > 0) {
      days = Math.min(days, MIXED_AFTER_DAYS);
    }
    Phase reached =
        days < MIXED_AFTER_DAYS
            ? Phase.DERIVE
            : days >= SECURE_AFTER_DAYS && wrong == 0 && next.stability() >= SECURE_STABILITY_DAYS
                ? Phase.SECURE
                : Phase.MIXED;
    return new FactState(
        next, reached, days, wrong, unaided && first ? answer.day() : lastRightDay, answer.day());
  }
}
