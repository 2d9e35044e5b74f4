package keepup.app.week;

import java.util.Map;

/// What a school's sessions of some weeks reached, cost and changed. Counts only: these children
/// were chosen because they stumbled, so no difference here is an effect of the sessions.
///
/// @param stumbled how often a child stumbled in a check
/// @param followed how many of those were followed by a session within [#SOON] days
/// @param attended seats in which a child was
/// @param unasked how many of those came without a stumble in the [#SOON] days before
/// @param away seats of children who were away
/// @param unrecorded seats of which nothing is recorded
/// @param sessions held, and the minutes that adults gave to them
/// @param weeks that were looked at
/// @param results seats by `secure`, `nearly`, `not-yet`
/// @param askedAgain seats that ended secure or nearly and whose step the child was asked again
///   later
/// @param stillRight how many of those were all right the first time
record Term(
    int stumbled,
    int followed,
    int attended,
    int unasked,
    int away,
    int unrecorded,
    int sessions,
    Map<String, Integer> adultMinutes,
    int weeks,
    Map<String, Long> results,
    int askedAgain,
    int stillRight) {
  static final int SOON = 3;

  /// `62%`, or `none yet`.
  static String percent(int part, int whole) {
    return whole == 0 ? "none yet" : Math.round(100.0 * part / whole) + "%";
  }

  int minutes() {
    return adultMinutes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Hours and minutes, short enough for a column: `3 h 15 min`.
  static String hours(int minutes) {
    int hours = minutes / 60;
    int rest = minutes % 60;
    return ((hours == 0 ? "" : hours + " h ") + (rest == 0 && hours > 0 ? "" : rest + " min"))
        .strip();
  }
}
