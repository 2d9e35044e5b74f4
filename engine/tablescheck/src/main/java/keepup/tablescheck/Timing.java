package keepup.tablescheck;

import java.util.List;

/// Whether a child's record speaks for the timed form. The rule: of the last [#LAST] answers to
/// table facts that were given without a time limit, at least [#LEAST] are needed, and at least
/// nine of ten must be right. Facts are first worked out without a clock; a clock before that
/// trains guessing.
public enum Timing {
  /// The answers without a clock are accurate.
  READY,
  /// They are not yet.
  NOT_YET,
  /// There are too few of them: an adult who knows the child decides.
  UNKNOWN;

  public static final int LEAST = 20;
  public static final int LAST = 25;
  public static final int RIGHT_OF_TEN = 9;

  /// @param untimed whether each answer without a time limit was right, the newest first
  public static Timing of(List<Boolean> untimed) {
    List<Boolean> last = untimed.stream().limit(LAST).toList();
    if (last.size() < LEAST) {
      return UNKNOWN;
    }
    long right = last.stream().filter(one -> one).count();
    return right * 10 >= (long) last.size() * RIGHT_OF_TEN ? READY : NOT_YET;
  }
}
