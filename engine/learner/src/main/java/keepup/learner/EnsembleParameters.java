package keepup.learner;

import java.util.ArrayList;
import java.util.List;

/// What an ensemble believes before any answer.
///
/// @param kinds the kinds of pupil, each as probable
/// @param slips the chances of a slip that a pupil may have, each as probable
/// @param members how many joint states stand for the belief
/// @param sweeps how often each member is drawn anew, step by step, after an answer
public record EnsembleParameters(
    List<PupilKind> kinds, List<Double> slips, int members, int sweeps) {

  /// Wide on purpose: a pupil may have few gaps anywhere, be at any level, know nothing or all of
  /// it. `docs/research.md` says what was tried.
  public static final EnsembleParameters DEFAULT = wide(1024, 1);

  /// @throws IllegalArgumentException if there is no kind, no slip or no member
  public EnsembleParameters {
    kinds = List.copyOf(kinds);
    slips = List.copyOf(slips);
    if (kinds.isEmpty() || slips.isEmpty() || members < 1 || sweeps < 0) {
      throw new IllegalArgumentException(
          "An ensemble needs kinds (%d), slips (%d) and members (%d), each at least one."
              .formatted(kinds.size(), slips.size(), members));
    }
  }

  /// The usual kinds of pupil with another size.
  public static EnsembleParameters wide(int members, int sweeps) {
    List<PupilKind> kinds = new ArrayList<>();
    for (double leak : new double[] {0.02, 0.12}) {
      for (double secure : new double[] {0.4, 0.55, 0.7, 0.8, 0.88, 0.93, 0.96}) {
        kinds.add(new PupilKind(secure, secure, 0.5, PupilKind.Along.CHAIN, leak));
      }
      for (PupilKind.Along along : PupilKind.Along.values()) {
        for (int tenth = 0; tenth <= 10; tenth++) {
          kinds.add(new PupilKind(0.97, 0.12, tenth / 10.0, along, leak));
        }
      }
      kinds.add(new PupilKind(0.99, 0.97, 1, PupilKind.Along.CHAIN, leak));
    }
    return new EnsembleParameters(kinds, List.of(0.04, 0.08, 0.13, 0.18), members, sweeps);
  }
}
