package keepup.app.intervention;

import java.util.List;
import java.util.Optional;
import keepup.steps.Step;

/// The rule that tells keeping up from catching up, and more of the same from another approach. It
/// is shown on the page with every child it keeps out of today's groups, and the teacher may
/// overrule it.
final class Reach {
  /// A gap so many years behind the lesson is too old for a session of a few minutes.
  static final int YEARS_BEHIND = 2;

  /// So many steps missing at once are too wide for one.
  static final int STEPS_MISSING = 4;

  /// So many sessions on one step without gain call for another approach.
  static final int SESSIONS = 3;

  static final String RULE =
      "A keep-up session mends one small step that today’s lesson stands on. A step of %d or more years before, or %d or more steps missing at once, is for catch-up over some weeks. After %d sessions on one step without gain the approach is changed, not the dose."
          .formatted(YEARS_BEHIND, STEPS_MISSING, SESSIONS);

  private Reach() {}

  /// Why a need is not for a session today and what is proposed instead, where that is so.
  ///
  /// @param lesson today's step
  /// @param need the step that the child needs first
  /// @param missing how many steps the child needs, that one included
  /// @param results of the child on the step, the newest first
  /// @param before what the needed step builds on, in words, or `""`
  static Optional<String> findInstead(
      Step lesson, Step need, int missing, List<Result> results, String before) {
    Optional<String> change = findChange(results, before);
    if (change.isPresent()) {
      return change;
    }
    int behind = lesson.year() - need.year();
    if (behind >= YEARS_BEHIND) {
      return Optional.of(
          "This gap is %d years older than the lesson: plan catch-up on it over some weeks, and give a way into today’s lesson."
              .formatted(behind));
    }
    if (missing >= STEPS_MISSING) {
      return Optional.of(
          "%d steps are missing at once: plan catch-up from the first of them, and give a way into today’s lesson."
              .formatted(missing));
    }
    return Optional.empty();
  }

  /// What to change after so many sessions on one step without gain, where that is so.
  ///
  /// @param results of the child on the step, the newest first
  /// @param before what the step builds on, in words, or `""`
  static Optional<String> findChange(List<Result> results, String before) {
    List<Result> present =
        results.stream().filter(result -> result != Result.ABSENT).limit(SESSIONS).toList();
    return present.size() == SESSIONS && !gained(present)
        ? Optional.of(
            "%d sessions on this step brought no gain, so not a fourth: sit with the child and ask one to one, %s."
                .formatted(
                    SESSIONS,
                    before.isEmpty()
                        ? "then begin again with things to hold"
                        : "then begin again at “%s”".formatted(Step.titleOf(before))))
        : Optional.empty();
  }

  /// Whether sessions helped: one ended secure, or the newest went better than the oldest.
  private static boolean gained(List<Result> newestFirst) {
    return newestFirst.contains(Result.SECURE)
        || (newestFirst.getFirst() == Result.NEARLY && newestFirst.getLast() == Result.NOT_YET);
  }
}
