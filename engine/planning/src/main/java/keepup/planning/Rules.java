package keepup.planning;

/// How a school wants its plans made. The shares are set by hand until outcomes say otherwise.
///
/// @param idealGroup up to this many children a session helps each of them fully
/// @param largestGroup no session is larger
/// @param crowding what a session's gain loses for each child above the ideal size
/// @param otherMisconception the share of the gain that is left to a child in a group called for
///   another misconception on the same step, 0 to 1
/// @param fairness how much less a child counts, at the very most, for time already received, 0 to
///   1; an hour costs half of it
/// @param together what a session's gain rises by for each pair in it who work well together
/// @param mostMissed no child is taken out of a lesson missed so often already
public record Rules(
    int idealGroup,
    int largestGroup,
    double crowding,
    double otherMisconception,
    double fairness,
    double together,
    int mostMissed) {
  public static final Rules USUAL = new Rules(4, 6, 0.15, 0.8, 0.1, 0.05, 2);

  /// Minutes received at which a child counts less by half of the fairness.
  private static final double HALF_AT = 60;

  /// Gains are whole numbers of this, so that two planners never differ by a rounding.
  static final double POINT = 1e-4;

  /// @throws IllegalArgumentException if the group sizes are not 1 <= ideal <= largest, or a share
  ///   is not 0 to 1
  public Rules {
    if (idealGroup < 1 || largestGroup < idealGroup) {
      throw new IllegalArgumentException(
          "The ideal group (%d) must be 1 or more, and the largest (%d) no smaller."
              .formatted(idealGroup, largestGroup));
    }
    requireShare("crowding", crowding);
    requireShare("otherMisconception", otherMisconception);
    requireShare("fairness", fairness);
    requireShare("together", together);
    if (mostMissed < 1) {
      throw new IllegalArgumentException(
          "The mostMissed (%d) must be 1 or more.".formatted(mostMissed));
    }
  }

  public Rules withGroups(int ideal, int largest) {
    return new Rules(ideal, largest, crowding, otherMisconception, fairness, together, mostMissed);
  }

  private static void requireShare(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("The %s (%s) must be 0 to 1.".formatted(name, share));
    }
  }

  static long points(double gain) {
    return Math.round(gain / POINT);
  }

  /// Points as a gain.
  public static double gain(long points) {
    return points / (1 / POINT);
  }

  public long crowdingPoints() {
    return points(crowding);
  }

  long togetherPoints() {
    return points(together);
  }

  /// What a session focused on something brings a child with a need for its step; at least a point,
  /// where the need has any gain.
  long pointsOf(Child child, Need need, Focus focus) {
    double fit = need.misconception().equals(focus.misconception()) ? 1 : otherMisconception;
    double received = child.minutesReceived();
    double fair = 1 - fairness * received / (received + HALF_AT);
    return need.gain() > 0 ? Math.max(1, points(need.gain() * fit * fair)) : 0;
  }
}
